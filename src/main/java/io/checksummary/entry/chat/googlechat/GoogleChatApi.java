package io.checksummary.entry.chat.googlechat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/** The Chat API, version 1: messages and media, called as the app. */
final class GoogleChatApi {

  private static final Pattern SPACE = Pattern.compile("spaces/[A-Za-z0-9_-]{1,128}");

  /** What it makes of a thread that is gone. */
  private static final String OPTION = "?messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD";

  private final URI api;
  private final AccessToken token;
  private final PlatformCalls calls;

  GoogleChatApi(URI api, AccessToken token, PlatformCalls calls) {
    this.api = api;
    this.token = token;
    this.calls = calls;
  }

  void post(ObjectNode message, ReplyAddress to, Instant deadline) throws UndeliveredException {
    String space = to.require(GoogleChatParts.SPACE);
    if (!SPACE.matcher(space).matches()) {
      throw new UndeliveredException("a space without a name");
    }
    String thread = to.part(GoogleChatParts.THREAD);
    if (thread != null) {
      message.putObject("thread").put("name", thread);
    }
    URI address = api.resolve("v1/" + space + "/messages" + (thread == null ? "" : OPTION));
    token.deliver(
        calls, PlatformCalls.json(PlatformRequest.Method.POST, address, message), deadline);
  }

  /** What an attachment is called is escaped whole: it is no path of ours. */
  ChatDocument file(ChatAttachment attachment, Instant deadline) throws UndeliveredException {
    String resource = URLEncoder.encode(attachment.reference(), StandardCharsets.UTF_8);
    if (resource.matches("\\.*")) {
      throw new UndeliveredException("an attachment without a name");
    }
    URI address = api.resolve("v1/media/" + resource.replace("+", "%20") + "?alt=media");
    PlatformRequest request =
        PlatformCalls.bearing(PlatformRequest.get(address), token.get(deadline));
    return calls.document(request, attachment, deadline);
  }
}
