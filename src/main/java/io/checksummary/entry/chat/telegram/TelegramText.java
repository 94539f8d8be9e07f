package io.checksummary.entry.chat.telegram;

import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message's text, whose entities stand beside it: links, names, commands, by offset and length in
 * UTF-16 code units, as offsets are here.
 *
 * @param words without the command and the bot's own name; links that hide behind words are there
 *     too
 * @param command without slash and name; null where the text begins with none
 * @param isToBot whether the command or a mention names the bot, or the command names nobody
 * @param isToOther whether the command is for another bot
 */
record TelegramText(String words, @Nullable String command, boolean isToBot, boolean isToOther) {

  /** What people begin with, whom Telegram shows a button for it. */
  private static final String START = "start";

  /**
   * @param name of the bot; empty where the text is not for it, and is only to be read
   */
  static TelegramText of(String text, List<MessageObject> entities, String name) {
    return new Reading(text, name).read(entities);
  }

  /** The text of a message, or what is written below a picture or a document. */
  static TelegramText of(MessageObject message, String name) {
    String text = message.text("text");
    return text == null
        ? of(message.textOrEmpty("caption"), message.objects("caption_entities"), name)
        : of(text, message.objects("entities"), name);
  }

  private static final class Reading {
    private final String text;
    private final String name;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String command;
    private boolean isToBot;
    private boolean isToOther;
    private int at;

    Reading(String text, String name) {
      this.text = text;
      this.name = name;
    }

    TelegramText read(List<MessageObject> entities) {
      entities.stream()
          .sorted(Comparator.comparingInt(entity -> entity.integer("offset", -1)))
          .forEach(this::read);
      words.append(text, at, text.length());
      return new TelegramText(words.toString().strip(), command, isToBot, isToOther);
    }

    private void read(MessageObject entity) {
      int start = entity.integer("offset", -1);
      int length = entity.integer("length", 0);
      if (start < at || length < 1 || length > text.length() - start) {
        return;
      }
      String part = text.substring(start, start + length);
      String shown = shown(entity, start, part);
      if (shown != null) {
        words.append(text, at, start).append(shown);
        at = start + length;
      }
    }

    /** Null where the part is shown as it is. */
    private @Nullable String shown(MessageObject entity, int start, String part) {
      return switch (entity.textOrEmpty("type")) {
        case "text_link" -> MessageLink.plain(entity.textOrEmpty("url"), part);
        case "mention" -> isName(part.substring(1)) ? mentioned() : null;
        case "bot_command" -> start == 0 && !name.isEmpty() ? commanded(part) : null;
        default -> null;
      };
    }

    private boolean isName(String other) {
      return !name.isEmpty() && name.equalsIgnoreCase(other);
    }

    private String mentioned() {
      isToBot = true;
      return "";
    }

    /** {@code /check}, or {@code /check@checksummary_bot} where there are several bots. */
    private @Nullable String commanded(String part) {
      int at = part.indexOf('@');
      if (at >= 0 && !isName(part.substring(at + 1))) {
        isToOther = true;
        return null;
      }
      isToBot = true;
      String named = part.substring(1, at < 0 ? part.length() : at).toLowerCase(Locale.ROOT);
      command = named.equals(START) ? ChatOrder.HELP : named;
      return "";
    }
  }
}
