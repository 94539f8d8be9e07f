package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.QuietText;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import java.util.List;

/**
 * A line as an element of an Adaptive Card. What somebody else wrote stands in text runs, which
 * know no Markdown; only headings, which are words of our own, are text blocks, since these alone
 * can be headings to a screen reader.
 */
final class TeamsElements {

  private TeamsElements() {}

  /**
   * @param index tells it from others of its card
   */
  static ObjectNode of(ReplyPart part, int index) {
    if (part.kind() == Kind.HEADING) {
      return heading(part.text());
    }
    ObjectNode line = richText(part.runs(), part.kind());
    Hidden evidence = part.evidence();
    return evidence == null ? line : withEvidence(line, evidence, "evidence-" + index);
  }

  /** Text in which the functions of cards, {@code {{DATE(…)}}}, are words. */
  static String escaped(String text) {
    return text.replaceAll("\\{(?=\\{)", "{" + QuietText.JOINER);
  }

  private static ObjectNode heading(String words) {
    ObjectNode heading = object("TextBlock");
    heading.put("text", words);
    heading.put("style", "heading");
    heading.put("weight", "Bolder");
    heading.put("wrap", true);
    heading.put("spacing", "Medium");
    return heading;
  }

  private static ObjectNode withEvidence(ObjectNode line, Hidden evidence, String id) {
    ObjectNode container = object("Container");
    ArrayNode items = container.putArray("items");
    items.add(line);
    ObjectNode set = items.addObject();
    set.put("type", "ActionSet");
    ObjectNode action = set.putArray("actions").addObject();
    action.put("type", "Action.ToggleVisibility");
    action.put("title", evidence.name());
    action.put("tooltip", escaped(evidence.shortName(80)));
    action.putArray("targetElements").add(id);
    ObjectNode sentence = richText(List.of(ChatRun.plain(evidence.sentence())), Kind.NOTE);
    sentence.put("id", id);
    sentence.put("isVisible", false);
    items.add(sentence);
    return container;
  }

  private static ObjectNode richText(List<ChatRun> runs, Kind kind) {
    ObjectNode rich = object("RichTextBlock");
    ArrayNode inlines = rich.putArray("inlines");
    for (ChatRun run : runs) {
      ObjectNode inline = inlines.addObject();
      inline.put("type", "TextRun");
      inline.put("text", escaped(run.text()));
      style(inline, run, kind);
    }
    return rich;
  }

  private static void style(ObjectNode inline, ChatRun run, Kind kind) {
    if (kind == Kind.TITLE) {
      inline.put("size", "Large");
    }
    if (kind == Kind.NOTE) {
      inline.put("isSubtle", true);
    }
    if (kind == Kind.TITLE || run.isJudged()) {
      inline.put("weight", "Bolder");
    }
    if (run.verdict() != null) {
      inline.put("color", colour(run.verdict()));
    }
  }

  /** What a colour says is said by a sign or a word as well. */
  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "Good";
      case CONTRADICTED -> "Attention";
      case UNSUPPORTED, UNCHECKED -> "Warning";
    };
  }

  private static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
