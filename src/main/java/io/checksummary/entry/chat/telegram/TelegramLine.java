package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.QuietText;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.RunSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a message.
 *
 * @param text without blanks at its edges
 * @param entities counted in the line
 */
record TelegramLine(Kind kind, String text, List<Entity> entities) {

  /**
   * How a part of a text looks.
   *
   * @param offset in UTF-16 code units
   * @param length in UTF-16 code units
   */
  record Entity(String type, int offset, int length) {}

  /** The bold numbers of a line; more of them than this stay plain. */
  private static final int MOST_BOLD = 90;

  TelegramLine {
    entities = List.copyOf(entities);
  }

  /** The line of a part, and those of its evidence. */
  static List<TelegramLine> of(ReplyPart part) {
    String text = part.text();
    boolean heading = part.kind() == Kind.TITLE || part.kind() == Kind.HEADING;
    List<TelegramLine> lines = new ArrayList<>();
    lines.add(
        new TelegramLine(part.kind(), text, heading ? whole("bold", text) : numbers(part.runs())));
    Hidden evidence = part.evidence();
    if (evidence != null) {
      RunSplitter.split(
              QuietText.of(evidence.sentence()), TelegramMessages.LONGEST_LINE, String::length)
          .forEach(said ->
              lines.add(new TelegramLine(Kind.ITEM, said, whole("expandable_blockquote", said))));
    }
    return lines;
  }

  private static List<Entity> whole(String type, String text) {
    return List.of(new Entity(type, 0, text.length()));
  }

  private static List<Entity> numbers(List<ChatRun> runs) {
    List<Entity> numbers = new ArrayList<>();
    int at = 0;
    for (ChatRun run : runs) {
      if (run.isJudged() && numbers.size() < MOST_BOLD) {
        numbers.add(new Entity("bold", at, run.text().length()));
      }
      at += run.text().length();
    }
    return numbers;
  }

  /** What it takes of a message. */
  int length() {
    return text.length() + gap().length();
  }

  /** What stands before it, unless it is the first. */
  private String gap() {
    return kind == Kind.ITEM ? "\n" : "\n\n";
  }

  static ObjectNode message(List<TelegramLine> lines) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    StringBuilder text = new StringBuilder();
    for (TelegramLine line : lines) {
      text.append(text.isEmpty() ? "" : line.gap());
      for (Entity entity : line.entities) {
        array
            .addObject()
            .put("type", entity.type)
            .put("offset", text.length() + entity.offset)
            .put("length", entity.length);
      }
      text.append(line.text);
    }
    message.put("text", text.toString());
    message.set("entities", array);
    message.putObject("link_preview_options").put("is_disabled", true);
    return message;
  }
}
