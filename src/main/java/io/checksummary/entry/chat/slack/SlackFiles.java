package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.DocumentType;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files of messages: named by their address, or by an id where Slack gives no more. */
final class SlackFiles {

  private static final String PAGE = "text/html";

  private final SlackApi api;
  private final @Nullable String token;
  private final PlatformCalls calls;

  SlackFiles(SlackApi api, @Nullable String token, TrustedHosts hosts, PlatformClients clients) {
    this.api = api;
    this.token = token;
    this.calls = new PlatformCalls(clients.to(hosts));
  }

  ChatDocument fetch(ChatAttachment attachment, Instant deadline) throws UndeliveredException {
    URI address = MessageLink.parse(attachment.reference());
    return address == null || !address.isAbsolute()
        ? download(described(attachment.reference(), deadline), deadline)
        : download(attachment, deadline);
  }

  private ChatAttachment described(String id, Instant deadline) throws UndeliveredException {
    MessageObject file = api.read("files.info", Map.of("file", id), deadline).object("file");
    return new ChatAttachment(
        file.textOrEmpty("url_private_download"), file.textOrEmpty("name"), file.text("mimetype"));
  }

  private ChatDocument download(ChatAttachment file, Instant deadline) throws UndeliveredException {
    URI address = MessageLink.parse(file.reference());
    if (token == null || address == null) {
      throw new UndeliveredException("a file that is not to be had: no token, or no address");
    }
    PlatformRequest request = PlatformCalls.bearing(PlatformRequest.get(address), token);
    ChatDocument unnamed =
        calls.document(request, new ChatAttachment(file.reference(), "", null), deadline);
    String type = file.mediaType() == null ? unnamed.mediaType() : file.mediaType();
    if (unnamed.mediaType().startsWith(PAGE) && !type.startsWith(PAGE)) {
      throw new UndeliveredException("a file that Slack asks to log in for: it wants files:read");
    }
    return new ChatDocument(DocumentType.of(file, unnamed.mediaType()), unnamed.content());
  }
}
