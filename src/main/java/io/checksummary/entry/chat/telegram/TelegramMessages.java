package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.report.chat.ChatReply;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as Telegram's messages: text, and entities that say which of it is bold and which is
 * evidence, a quotation that a tap unfolds. Nothing is parsed for markup, and word joiners keep the
 * platform from finding links, mentions, hashtags and commands by itself.
 *
 * <p>A caveat: it may still take a long number for a telephone's.
 */
public final class TelegramMessages {

  /** UTF-16 code units of a message, after the Bot API's {@code sendMessage}. */
  static final int LONGEST_MESSAGE = 4096;

  /** Of a message; Telegram ignores those that come after. */
  static final int MOST_ENTITIES = 100;

  /** UTF-16 code units of one line, so that a line with its evidence fits. */
  static final int LONGEST_LINE = 2000;

  private static final MessagePacker<TelegramLine> PACKER =
      new MessagePacker<>(
          line -> line.kind() == Kind.HEADING,
          List.of(
              new Limit<>(TelegramLine::length, LONGEST_MESSAGE),
              new Limit<>(line -> line.entities().size(), MOST_ENTITIES)));

  private TelegramMessages() {}

  /** Messages with {@code text}, {@code entities} and {@code link_preview_options}. */
  public static List<ObjectNode> of(ChatReply reply) {
    List<TelegramLine> lines = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      part.quiet()
          .split(LONGEST_LINE, run -> run.text().length())
          .forEach(piece -> lines.addAll(TelegramLine.of(piece)));
    }
    return PACKER.pack(lines).stream().map(TelegramLine::message).toList();
  }
}
