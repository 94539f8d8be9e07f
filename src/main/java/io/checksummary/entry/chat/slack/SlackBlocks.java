package io.checksummary.entry.chat.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.QuietText;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Hidden;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.entry.chat.layout.RunSplitter;
import io.checksummary.report.chat.ChatReply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as Slack's blocks. All text stands in elements that know no markup: rich text and plain
 * text, without emoji names. A button holds the evidence as its value.
 *
 * <p>The limits are those of Slack's reference of Block Kit, counted in UTF-16 code units where it
 * speaks of characters, which are never fewer.
 */
public final class SlackBlocks {

  /** The {@code action_id} of the button whose value is the evidence. */
  public static final String EVIDENCE_ACTION = "evidence";

  static final int LONGEST_HEADER = 150;
  static final int LONGEST_TEXT = 3000;
  static final int LONGEST_VALUE = 2000;
  static final int LONGEST_LABEL = 75;
  static final int MOST_BLOCKS = 50;

  /**
   * Bytes of all blocks of a message as JSON. The reference has no such limit, but Slack answers
   * {@code msg_blocks_too_long} from about 13,200 characters on.
   */
  static final int LARGEST_BLOCKS = 12_000;

  /** Bytes of one line's JSON: it fits into a message together with its evidence. */
  private static final int LARGEST_LINE = 9000;

  /** Bytes: what an element of rich text writes around its text. */
  private static final int AROUND_RUN = 70;

  /**
   * UTF-16 code units. Slack cuts a text at 40,000; a screen reader should hear what the blocks
   * show, and those are never longer than this, but for escapes.
   */
  static final int LONGEST_FALLBACK = 12_000;

  private static final MessagePacker<Block> PACKER =
      new MessagePacker<>(
          block -> block.kind == Kind.HEADING,
          List.of(new Limit<>(Block::bytes, LARGEST_BLOCKS), new Limit<>(b -> 1, MOST_BLOCKS)));

  private SlackBlocks() {}

  private record Block(Kind kind, String text, ObjectNode node, int bytes) {
    static Block of(ReplyPart part) {
      ObjectNode node = block(part);
      return new Block(part.kind(), part.text(), node, JsonCodec.bytes(node).length + 1);
    }
  }

  /** Messages with {@code text} and {@code blocks}; channel and thread are the sender's. */
  public static List<ObjectNode> of(ChatReply reply) {
    List<Block> blocks = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      for (ReplyPart piece : part.split(LARGEST_LINE, SlackBlocks::size)) {
        blocks.add(Block.of(piece));
      }
    }
    return PACKER.pack(blocks).stream().map(SlackBlocks::message).toList();
  }

  private static ObjectNode message(List<Block> blocks) {
    ObjectNode message = object();
    message.put("text", fallback(blocks));
    message.put("mrkdwn", false);
    message.put("unfurl_links", false);
    message.put("unfurl_media", false);
    ArrayNode array = message.putArray("blocks");
    blocks.forEach(block -> array.add(block.node));
    return message;
  }

  /** For notifications, and for screen readers, which read it in the blocks' stead. */
  private static String fallback(List<Block> blocks) {
    String all = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    List<ChatRun> lines = all.lines().map(line -> ChatRun.plain(line + " ")).toList();
    List<ChatRun> fitting =
        RunSplitter.split(lines, LONGEST_FALLBACK, run -> escaped(run.text()).length() + 1)
            .getFirst();
    return fitting.stream()
        .map(run -> escaped(run.text().stripTrailing()))
        .collect(Collectors.joining("\n"));
  }

  /** As Slack wants text that is read for markup. */
  static String escaped(String text) {
    return QuietText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What a run takes of a line: {@link #LONGEST_TEXT} code units of any script are a whole one. */
  private static int size(ChatRun run) {
    int bytes = JsonCodec.bytes(run.text()).length + AROUND_RUN;
    return Math.max(LARGEST_LINE / LONGEST_TEXT * run.text().length(), bytes);
  }

  private static ObjectNode block(ReplyPart part) {
    String text = part.text();
    return switch (part.kind()) {
      case TITLE, HEADING ->
          text.length() <= LONGEST_HEADER
              ? block("header").set("text", plainText(text))
              : richText(part.runs(), true);
      case PARAGRAPH, COUNTS -> richText(part.runs(), false);
      case ITEM -> section(text, part.evidence());
      case NOTE -> {
        ObjectNode context = block("context");
        context.putArray("elements").add(plainText(text));
        yield context;
      }
    };
  }

  private static ObjectNode section(String text, @Nullable Hidden evidence) {
    ObjectNode section = block("section");
    section.set("text", plainText(text));
    if (evidence != null) {
      ObjectNode button = section.putObject("accessory");
      button.put("type", "button");
      button.put("action_id", EVIDENCE_ACTION);
      button.set("text", plainText(first(evidence.name(), LONGEST_LABEL)));
      button.put("accessibility_label", evidence.shortName(LONGEST_LABEL));
      button.put("value", first(evidence.sentence(), LONGEST_VALUE));
    }
    return section;
  }

  private static String first(String text, int room) {
    return RunSplitter.split(text, room, String::length).getFirst();
  }

  private static ObjectNode richText(List<ChatRun> runs, boolean bold) {
    ObjectNode rich = block("rich_text");
    ObjectNode line = rich.putArray("elements").addObject();
    line.put("type", "rich_text_section");
    ArrayNode elements = line.putArray("elements");
    for (ChatRun run : runs) {
      ObjectNode element = elements.addObject();
      element.put("type", "text");
      element.put("text", run.text());
      if (bold || run.isJudged()) {
        element.putObject("style").put("bold", true);
      }
    }
    return rich;
  }

  private static ObjectNode block(String type) {
    return object().put("type", type);
  }

  private static ObjectNode plainText(String text) {
    return object().put("type", "plain_text").put("text", text).put("emoji", false);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
