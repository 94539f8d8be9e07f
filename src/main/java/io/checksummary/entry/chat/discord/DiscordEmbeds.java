package io.checksummary.entry.chat.discord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.MarkdownEscape;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.QuietText;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.entry.chat.layout.RunSplitter;
import io.checksummary.report.chat.ChatReply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as Discord's messages, each with one embed: its description takes more than a message's
 * own text does, pings nobody, and has no previews of addresses. Evidence is a spoiler, which a tap
 * opens.
 */
public final class DiscordEmbeds {

  /** UTF-16 code units of an embed's description, as Discord's reference of messages has it. */
  static final int LONGEST_DESCRIPTION = 4096;

  /** Of one line, so that a line with its evidence fits. */
  static final int LONGEST_LINE = 2000;

  /** Discord takes a backslash before any punctuation for an escape, and shows no backslash. */
  private static final MarkdownEscape MARKDOWN = new MarkdownEscape("\\*_~`|<>[]()#@:");

  private static final MessagePacker<Line> PACKER =
      new MessagePacker<>(
          line -> line.kind == Kind.HEADING,
          List.of(new Limit<>(line -> line.text.length() + 1, LONGEST_DESCRIPTION)));

  private DiscordEmbeds() {}

  private record Line(Kind kind, String text) {}

  /**
   * Messages with {@code embeds} and {@code allowed_mentions}. A sender must not suppress embeds.
   */
  public static List<ObjectNode> of(ChatReply reply) {
    List<Line> lines = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      for (ReplyPart piece : part.split(LONGEST_LINE, run -> written(run).length())) {
        lines.add(new Line(piece.kind(), line(piece)));
        if (piece.evidence() != null) {
          addSpoilers(lines, piece.evidence().sentence());
        }
      }
    }
    return PACKER.pack(lines).stream().map(DiscordEmbeds::message).toList();
  }

  private static ObjectNode message(List<Line> lines) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message
        .putArray("embeds")
        .addObject()
        .put("description", lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    message.putObject("allowed_mentions").putArray("parse");
    return message;
  }

  private static void addSpoilers(List<Line> lines, String sentence) {
    RunSplitter.split(sentence, LONGEST_LINE, text -> MARKDOWN.of(text).length())
        .forEach(text -> lines.add(new Line(Kind.ITEM, spoiler(MARKDOWN.of(text)))));
  }

  /** A bar at its end would be taken for the end. */
  private static String spoiler(String text) {
    return "||" + text + (text.endsWith("|") ? QuietText.JOINER : "") + "||";
  }

  private static String line(ReplyPart part) {
    String text = part.runs().stream().map(DiscordEmbeds::written).collect(Collectors.joining());
    return switch (part.kind()) {
      case TITLE -> "## " + text;
      case HEADING -> "### " + text;
      case NOTE -> "-# " + text;
      case PARAGRAPH, COUNTS, ITEM -> text;
    };
  }

  private static String written(ChatRun run) {
    String text = MARKDOWN.of(run.text());
    return run.isJudged() ? "**" + text + "**" : text;
  }
}
