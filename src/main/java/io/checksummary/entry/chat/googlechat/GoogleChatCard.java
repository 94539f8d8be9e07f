package io.checksummary.entry.chat.googlechat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.ChatRun;
import io.checksummary.entry.chat.layout.MessagePacker;
import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import io.checksummary.entry.chat.layout.ReplyPart;
import io.checksummary.entry.chat.layout.ReplyParts;
import io.checksummary.entry.chat.layout.RunSplitter;
import io.checksummary.report.chat.ChatReply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as cards of Google Chat. Evidence is folded away below its line, in a section that a
 * tap unfolds.
 */
public final class GoogleChatCard {

  /**
   * Bytes of the widgets of a message, with their sections. A message and a card may have 32,000
   * bytes each, after the Chat API's reference; the rest is for what is around them.
   */
  static final int LARGEST_BODY = 29_000;

  /** Of a card; Google Chat leaves out those that come after. */
  static final int MOST_WIDGETS = 100;

  /** Bytes of one line as UTF-8. */
  static final int LONGEST_LINE = 8000;

  /** UTF-16 code units of what a notification says. */
  static final int LONGEST_FALLBACK = 300;

  private static final MessagePacker<GoogleChatLine> PACKER =
      new MessagePacker<>(
          GoogleChatLine::isHeading,
          List.of(
              new Limit<>(GoogleChatLine::bytes, LARGEST_BODY),
              new Limit<>(GoogleChatLine::widgets, MOST_WIDGETS)));

  private GoogleChatCard() {}

  /** Messages with {@code cardsV2} and {@code fallbackText}; space and thread are the sender's. */
  public static List<ObjectNode> of(ChatReply reply) {
    List<GoogleChatLine> lines = new ArrayList<>();
    for (ReplyPart part : ReplyParts.of(reply)) {
      part.quiet().split(LONGEST_LINE, GoogleChatCard::bytes).stream()
          .map(GoogleChatLine::of)
          .forEach(lines::add);
    }
    return PACKER.pack(lines).stream().map(GoogleChatCard::message).toList();
  }

  private static int bytes(ChatRun run) {
    return JsonCodec.bytes(GoogleChatLine.written(run)).length;
  }

  private static ObjectNode message(List<GoogleChatLine> lines) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("fallbackText", fallback(lines));
    ObjectNode card = message.putArray("cardsV2").addObject();
    card.put("cardId", "checksummary");
    GoogleChatSections sections = new GoogleChatSections();
    lines.forEach(sections::add);
    card.putObject("card").set("sections", sections.all());
    return message;
  }

  private static String fallback(List<GoogleChatLine> lines) {
    String all = lines.stream().map(line -> line.part().text()).collect(Collectors.joining(" "));
    return RunSplitter.split(all, LONGEST_FALLBACK, String::length).getFirst();
  }
}
