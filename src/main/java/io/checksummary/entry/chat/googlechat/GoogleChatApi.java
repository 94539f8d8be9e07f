package io.checksummary.entry.chat.googlechat;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.time.Instant;
import java.util.regex.Pattern;

/** The Chat API, version 1: messages and media, called as the app. */
final class GoogleChatApi {

  private static final Pattern SPACE = Pattern.compile("spaces/[A-Za-z0-9_-]{1,128}");

  /** Parts of a path that lead elsewhere, or nowhere. */
  private static final Pattern NO_RESOURCE = Pattern.compile("(^|/)\\.{0,2}(/|$)");

  /** All but the unreserved and the reserved characters of RFC 6570 that a path may have. */
  private static final Pattern ESCAPED = Pattern.compile("[^A-Za-z0-9._~:/@!$&'()*+,;=-]+");

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

  /**
   * The Chat API takes the name by {@code {resourceName=**}}, and so reads what RFC 6570 calls
   * reserved, slashes for one, only as it is; the rest is escaped, and so is what would end a path.
   */
  ChatDocument file(ChatAttachment attachment, Instant deadline) throws UndeliveredException {
    String resource = attachment.reference();
    if (NO_RESOURCE.matcher(resource).find()) {
      throw new UndeliveredException("an attachment without a name");
    }
    URI address = api.resolve("v1/media/" + escaped(resource) + "?alt=media");
    PlatformRequest request =
        PlatformCalls.bearing(PlatformRequest.get(address), token.get(deadline));
    return calls.document(request, attachment, deadline);
  }

  private static String escaped(String resource) {
    return ESCAPED
        .matcher(resource)
        .replaceAll(part -> URLEncoder.encode(part.group(), UTF_8).replace("+", "%20"));
  }
}
