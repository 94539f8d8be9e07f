package io.checksummary.entry.chat.mattermost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.report.chat.ChatReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as Mattermost's messages. Evidence is in an attachment, which clients fold where it is
 * long.
 */
public final class MattermostMessage {

  /**
   * UTF-16 code units of a message, its attachment included. The server takes 16,383 code points of
   * a message, and 800,000 of its attachments.
   */
  static final int LONGEST_MESSAGE = 16_000;

  /** UTF-16 code units of one line. */
  static final int LONGEST_LINE = 4000;

  private static final MessagePacker<Line> PACKER =
      new MessagePacker<>(
          line -> line.kind == Kind.HEADING, List.of(new Limit<>(Line::length, LONGEST_MESSAGE)));

  private MattermostMessage() {}

  private record Line(Kind kind, String text, @Nullable String evidence) {
    int length() {
      return text.length() + (evidence == null ? 0 : 2 * evidence.length()) + 8;
    }
  }

  /** Messages with {@code text}, {@code attachments} and {@code skip_slack_parsing}. */
  public static List<ObjectNode> of(ChatReply reply) {
    List<Line> lines = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      part.quiet().split(LONGEST_LINE, MattermostMessage::size).stream()
          .map(MattermostMessage::line)
          .forEach(lines::add);
    }
    return PACKER.pack(lines).stream().map(MattermostMessage::message).toList();
  }

  private static ObjectNode message(List<Line> lines) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("text", lines.stream().map(Line::text).collect(Collectors.joining("\n\n")));
    message.put("skip_slack_parsing", true);
    String evidence =
        lines.stream()
            .map(Line::evidence)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n\n"));
    if (!evidence.isEmpty()) {
      message.putArray("attachments").addObject().put("fallback", evidence).put("text", evidence);
    }
    return message;
  }

  private static Line line(ReplyPart part) {
    String text = MattermostText.escaped(part.text());
    String written =
        switch (part.kind()) {
          case TITLE -> "#### " + text;
          case HEADING -> "##### " + text;
          case PARAGRAPH, COUNTS, ITEM, NOTE -> text;
        };
    return new Line(part.kind(), written, evidence(part.evidence()));
  }

  private static @Nullable String evidence(@Nullable Hidden hidden) {
    return hidden == null
        ? null
        : MattermostText.of(hidden.fullName()) + "\n> " + MattermostText.of(hidden.sentence());
  }

  /** A blank or a backslash more may come in where runs meet; the limit leaves room for them. */
  private static int size(ChatRun run) {
    return MattermostText.escaped(run.text()).length();
  }
}
