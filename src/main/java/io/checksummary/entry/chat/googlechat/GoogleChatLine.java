package io.checksummary.entry.chat.googlechat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.QuietText;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a card.
 *
 * @param text with the tags that Google Chat knows
 * @param evidence the same; null where there is none
 * @param bytes what it takes of a message at most, its section included
 */
record GoogleChatLine(ReplyPart part, String text, @Nullable String evidence, int bytes) {

  /** Bytes: what a section, a header and two widgets write around their texts, and some more. */
  private static final int AROUND = 250;

  static GoogleChatLine of(ReplyPart part) {
    String text =
        part.runs().stream().map(GoogleChatLine::written).collect(Collectors.joining()).strip();
    Hidden hidden = part.evidence();
    String evidence = hidden == null ? null : escaped(QuietText.of(hidden.sentence()));
    int bytes = size(text) + (evidence == null ? 0 : size(evidence)) + AROUND;
    return new GoogleChatLine(part, text, evidence, bytes);
  }

  private static int size(String text) {
    return JsonCodec.bytes(text).length;
  }

  static String written(ChatRun run) {
    String text = escaped(run.text());
    return run.isJudged() ? "<b>" + text + "</b>" : text;
  }

  /** Text in which no tag is one. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  boolean isHeading() {
    return part.kind() == Kind.HEADING || part.kind() == Kind.TITLE;
  }

  int widgets() {
    return evidence == null ? 1 : 2;
  }

  static ObjectNode widget(String text) {
    ObjectNode widget = JsonNodeFactory.instance.objectNode();
    widget.putObject("textParagraph").put("text", text);
    return widget;
  }
}
