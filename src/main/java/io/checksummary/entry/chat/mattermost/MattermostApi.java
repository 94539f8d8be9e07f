package io.checksummary.entry.chat.mattermost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The server's own API, for a bot that an operator has made there. */
final class MattermostApi {

  private static final Logger LOG = Logger.getLogger(MattermostApi.class);

  private static final Pattern ID = Pattern.compile("[a-z0-9]{26}");

  private final String server;
  private final @Nullable String token;
  private final PlatformCalls calls;
  private volatile @Nullable String self;

  MattermostApi(URI server, @Nullable String token, PlatformCalls calls) {
    this.server = server.toString().replaceFirst("/$", "");
    this.token = token;
    this.calls = calls;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  boolean hasToken() {
    return token != null;
  }

  /**
   * The user that posts by the token, as the server says when it is asked first.
   *
   * @return null where there is no token, or nobody says; then nothing can be posted either
   */
  @Nullable String self(Instant deadline) {
    if (self == null && token != null) {
      try {
        URI address = URI.create(server + "/api/v4/users/me");
        self = calls.ask(authorised(PlatformRequest.get(address)), deadline).text("id");
      } catch (UndeliveredException e) {
        LOG.warnf("Mattermost does not say whose the token is: %s", e.getMessage());
      }
    }
    return self;
  }

  void post(ObjectNode message, ReplyAddress to, Instant deadline) throws UndeliveredException {
    message.put("channel_id", to.require(MattermostParts.CHANNEL));
    String thread = to.part(MattermostParts.POST);
    if (thread != null) {
      message.put("root_id", thread);
    }
    URI address = URI.create(server + "/api/v4/posts");
    PlatformRequest request = PlatformCalls.json(PlatformRequest.Method.POST, address, message);
    calls.deliver(authorised(request), deadline);
  }

  ChatDocument file(ChatAttachment attachment, Instant deadline) throws UndeliveredException {
    if (!isId(attachment.reference())) {
      throw new UndeliveredException("a file without an id");
    }
    URI address = URI.create(server + "/api/v4/files/" + attachment.reference());
    return calls.document(authorised(PlatformRequest.get(address)), attachment, deadline);
  }

  private PlatformRequest authorised(PlatformRequest request) throws UndeliveredException {
    if (token == null) {
      throw new UndeliveredException("there is no token of a bot of the server's");
    }
    return PlatformCalls.bearing(request, token);
  }
}
