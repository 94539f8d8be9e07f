package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message of Slack's, whoever wrote it. */
final class SlackMessage {

  private SlackMessage() {}

  /** Its text; that of what is attached where it has none of its own, as messages of apps do. */
  static @Nullable String text(MessageObject message) {
    String text = message.text("text");
    if (text == null) {
      text =
          message.objects("attachments").stream()
              .map(SlackMessage::attached)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("\n\n"));
    }
    return text.isBlank() ? null : text;
  }

  /** Another message that is handed on with it; null where none is. */
  static @Nullable String handedOn(MessageObject message) {
    return message.objects("attachments").stream()
        .filter(attachment -> attachment.isTrue("is_share"))
        .map(attachment -> attachment.text("text"))
        .filter(Objects::nonNull)
        .map(SlackText::plain)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String attached(MessageObject attachment) {
    String parts =
        Stream.of("pretext", "title", "text")
            .map(attachment::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return parts.isEmpty() ? attachment.text("fallback") : parts;
  }

  /**
   * Its files, as far as Slack has them itself and gives them away. One of another organisation's
   * may be named by its id alone.
   */
  static List<ChatAttachment> files(MessageObject message) {
    return message.objects("files").stream()
        .map(SlackMessage::file)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable ChatAttachment file(MessageObject file) {
    String address =
        file.says("file_access", "check_file_info")
            ? file.text("id")
            : file.text("url_private_download");
    return address == null
        ? null
        : new ChatAttachment(address, file.textOrEmpty("name"), file.text("mimetype"));
  }

  /** Whether a program wrote it, this one for one: programs are not answered. */
  static boolean isOfBot(MessageObject message) {
    return message.text("bot_id") != null || message.says("subtype", "bot_message");
  }
}
