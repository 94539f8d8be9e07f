package io.checksummary.entry.chat.teams;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message activity, which a bot and an outgoing webhook are sent alike. */
final class TeamsMessage {

  private static final String FILE = "application/vnd.microsoft.teams.file.download.info";

  /** What the ids of bots begin with; those of people with {@code 29:}. */
  private static final String BOT = "28:";

  private TeamsMessage() {}

  static boolean isOfBot(MessageObject activity) {
    MessageObject sender = activity.object("from");
    return sender.says("role", "bot") || sender.textOrEmpty("id").startsWith(BOT);
  }

  /**
   * @param command null for what was said freely
   */
  static ChatOrder order(
      String platform, MessageObject activity, @Nullable String command, ReplyAddress replyTo)
      throws UnreadableMessageException {
    TeamsText text = TeamsText.of(activity);
    return new ChatOrder(
        platform,
        activity.name("id"),
        workspace(activity),
        user(activity.object("from")),
        command,
        Map.of(),
        text.words(),
        text.quoted(),
        files(activity),
        replyTo);
  }

  /** The tenant; the conversation where none is named. */
  private static String workspace(MessageObject activity) throws UnreadableMessageException {
    MessageObject conversation = activity.object("conversation");
    return Stream.of(
            activity.object("channelData").object("tenant").optionalName("id"),
            conversation.optionalName("tenantId"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(conversation.name("id"));
  }

  private static @Nullable String user(MessageObject sender) {
    String inDirectory = sender.optionalName("aadObjectId");
    return inDirectory == null ? sender.optionalName("id") : inDirectory;
  }

  private static List<ChatAttachment> files(MessageObject activity) {
    return activity.objects("attachments").stream()
        .filter(attachment -> attachment.says("contentType", FILE))
        .map(TeamsMessage::file)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable ChatAttachment file(MessageObject attachment) {
    String address = attachment.object("content").text("downloadUrl");
    return address == null
        ? null
        : new ChatAttachment(address, attachment.textOrEmpty("name"), null);
  }
}
