package io.checksummary.entry.chat.discord;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.wire.MarkdownLinks;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a command. Text and link are what is said; the others keep their names.
 *
 * @param words text and link, with a blank between
 */
record DiscordOptions(String words, Map<String, String> named, List<ChatAttachment> attachments) {

  static final DiscordOptions NONE = new DiscordOptions("", Map.of(), List.of());

  private static final int SUBCOMMAND = 1;
  private static final int ATTACHMENT = 11;

  /** Where a command is divided, what was chosen of it is an option that has the options. */
  static DiscordOptions of(MessageObject data) {
    List<MessageObject> options = data.objects("options");
    boolean divided = options.size() == 1 && options.getFirst().integer("type", 0) == SUBCOMMAND;
    List<String> words = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    List<ChatAttachment> attachments = new ArrayList<>();
    for (MessageObject option : divided ? options.getFirst().objects("options") : options) {
      String name = option.textOrEmpty("name");
      String value = option.scalar("value");
      if (value == null) {
        continue;
      }
      if (option.integer("type", 0) == ATTACHMENT) {
        ChatAttachment attachment =
            attachment(data.object("resolved").object("attachments").object(value));
        if (attachment != null) {
          attachments.add(attachment);
        }
      } else if (name.equals("text") || name.equals("link")) {
        words.add(MarkdownLinks.plain(value));
      } else {
        named.put(name, value);
      }
    }
    return new DiscordOptions(String.join(" ", words), Map.copyOf(named), attachments);
  }

  /** Null where it has no address. */
  static @Nullable ChatAttachment attachment(MessageObject attachment) {
    String address = attachment.text("url");
    return address == null
        ? null
        : new ChatAttachment(
            address, attachment.textOrEmpty("filename"), attachment.text("content_type"));
  }
}
