package io.checksummary.entry.chat.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyPart.Kind;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.entry.chat.layout.RunSplitter;
import io.checksummary.report.chat.ChatReply;
import io.checksummary.report.chat.ChatReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as Adaptive Cards in Teams' messages: for the bot, for an address of Workflows, and for
 * what an outgoing webhook is answered with. A button below a line shows its evidence and hides it.
 *
 * <p>Version 1.5 is the last that all of Teams shows. No mention, picture or link is ever in a
 * card.
 */
public final class TeamsCard {

  static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

  /**
   * Bytes of a card's body. A message of a webhook or of Workflows may have about 28 KB in all (of
   * a bot 100 KB, counted in UTF-16), after Microsoft's limits of Teams; the rest is for what is
   * around the body.
   */
  static final int LARGEST_BODY = 24_000;

  /** Bytes of one line's JSON: it fits into a message together with its evidence. */
  private static final int LARGEST_LINE = 16_000;

  /** Bytes: what a text run writes around its text. */
  private static final int AROUND_RUN = 180;

  /** UTF-16 code units; what is shown in a card's stead says what it is of, no more. */
  static final int LONGEST_FALLBACK = 300;

  private static final MessagePacker<Block> PACKER =
      new MessagePacker<>(
          block -> block.part.kind() == Kind.HEADING,
          List.of(new Limit<>(Block::bytes, LARGEST_BODY)));

  private TeamsCard() {}

  private record Block(ReplyPart part, ObjectNode node, int bytes) {
    static Block of(ReplyPart part, ObjectNode node) {
      return new Block(part, node, weight(node) + 2);
    }
  }

  /** Whole messages, of type {@code message} with one card each; a thread is the sender's. */
  public static List<ObjectNode> of(ChatReply reply) {
    List<Block> blocks = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      for (ReplyPart piece : part.split(LARGEST_LINE, TeamsCard::size)) {
        blocks.add(Block.of(piece, TeamsElements.of(piece, blocks.size())));
      }
    }
    return PACKER.pack(blocks).stream().map(card -> message(card, reply)).toList();
  }

  private static int size(ChatRun run) {
    return weight(TeamsElements.escaped(run.text())) + AROUND_RUN;
  }

  /** What a value takes as JSON, in UTF-8 or in UTF-16, whichever takes more. */
  static int weight(Object value) {
    String json = JsonCodec.write(value);
    return Math.max(2 * json.length(), json.getBytes(StandardCharsets.UTF_8).length);
  }

  private static ObjectNode message(List<Block> blocks, ChatReply reply) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("type", "message");
    ObjectNode attachment = message.putArray("attachments").addObject();
    attachment.put("contentType", CONTENT_TYPE);
    attachment.set("content", card(blocks, reply));
    return message;
  }

  private static ObjectNode card(List<Block> blocks, ChatReply reply) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("type", "AdaptiveCard");
    card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.put("version", "1.5");
    if (reply instanceof ChatReport report) {
      card.put("lang", report.words().language());
    }
    card.put("fallbackText", fallback(blocks));
    card.putObject("msteams").put("width", "Full");
    ArrayNode body = card.putArray("body");
    blocks.forEach(block -> body.add(block.node));
    return card;
  }

  private static String fallback(List<Block> blocks) {
    List<ChatRun> all =
        List.of(
            ChatRun.plain(
                blocks.stream().map(b -> b.part.text()).collect(Collectors.joining(" "))));
    return TeamsElements.escaped(
        ReplyPart.text(
            RunSplitter.split(all, LONGEST_FALLBACK, run -> run.text().length()).getFirst()));
  }
}
