package io.checksummary.entry.chat.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import io.checksummary.proof.Proof;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tests of all platforms need. */
public final class ChatSamples {

  public static final Instant NOW = Instant.ofEpochSecond(1_772_600_767);
  public static final InstantSource CLOCK = InstantSource.fixed(NOW);
  public static final Proof PROVEN = Proof.of(Admission.ADMITTED);
  public static final Head JSON = Head.header("Content-Type", "application/json; charset=utf-8");
  public static final Head FORM = Head.header("Content-Type", "application/x-www-form-urlencoded");

  private ChatSamples() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** When nobody waits any more. */
  public static Instant later() {
    return Instant.now().plusSeconds(60);
  }

  /** A message a paragraph, whose text it is. */
  public static List<ObjectNode> plain(ChatReply reply) {
    return ((ChatNotice) reply)
        .paragraphs().stream()
            .map(text -> JsonNodeFactory.instance.objectNode().put("text", text))
            .toList();
  }

  public static byte[] form(Map<String, String> fields) {
    return bytes(
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
  }

  public static ChatEvent read(ChatPlatform platform, String json)
      throws UnreadableMessageException {
    return platform.read(JSON, bytes(json), PROVEN);
  }

  /** What is ordered by JSON. */
  public static ChatOrder order(ChatPlatform platform, String json)
      throws UnreadableMessageException {
    return ((ChatEvent.Ordered) read(platform, json)).order();
  }

  public static ObjectNode tree(String json) {
    return (ObjectNode) JsonCodec.parse(bytes(json), "");
  }

  /**
   * Reads a message again and again, each time with one value of it, however deep, gone or
   * something else; it is read or refused, and nothing else happens.
   *
   * @return how many were read
   */
  public static int survive(String json, Reading reading) {
    ObjectNode message = tree(json);
    return survive(message, message, reading);
  }

  /** Reads one of them. */
  @FunctionalInterface
  public interface Reading {
    void read(byte[] body) throws UnreadableMessageException;
  }

  private static int survive(JsonNode part, ObjectNode whole, Reading reading) {
    int read = 0;
    List<JsonNode> others =
        List.of(
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.numberNode(-1),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.textNode(""),
            JsonNodeFactory.instance.textNode("\uD83D <|>%2\u0000&{}"),
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.arrayNode().addNull().add(1).addObject());
    if (part instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        object.remove(member.getKey());
        read += isRead(whole, reading);
        for (JsonNode other : others) {
          object.set(member.getKey(), other);
          read += isRead(whole, reading);
        }
        object.set(member.getKey(), member.getValue());
        read += survive(member.getValue(), whole, reading);
      }
    } else if (part instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode element = array.get(i);
        for (JsonNode other : others) {
          array.set(i, other);
          read += isRead(whole, reading);
        }
        array.set(i, element);
        read += survive(element, whole, reading);
      }
    }
    return read;
  }

  private static int isRead(ObjectNode whole, Reading reading) {
    try {
      reading.read(JsonCodec.bytes(whole));
      return 1;
    } catch (UnreadableMessageException refused) {
      return 0;
    }
  }
}
