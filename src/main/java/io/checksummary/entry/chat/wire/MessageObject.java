package io.checksummary.entry.chat.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object of a platform's, read by name. Members that nobody asks for are
 * passed over; {@code null}, an empty text and a member of another kind count as absent.
 */
public final class MessageObject {

  /** What platforms name things with, fit for an address, a header or a line of a log. */
  private static final Pattern NAME = Pattern.compile("[!-~]{1,1024}");

  private final JsonNode object;

  private MessageObject(JsonNode object) {
    this.object = object;
  }

  /**
   * @throws UnreadableMessageException if the bytes are no JSON object in UTF-8
   */
  public static MessageObject parse(byte[] json) throws UnreadableMessageException {
    JsonNode value = value(json);
    if (!value.isObject()) {
      throw new UnreadableMessageException("expected a JSON object");
    }
    return new MessageObject(value);
  }

  /** The same of a text; throws as {@link #parse(byte[])} does. */
  public static MessageObject parse(String json) throws UnreadableMessageException {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The problem's own words are for callers who can mend their JSON. */
  @SuppressWarnings("UnusedException")
  private static JsonNode value(byte[] json) throws UnreadableMessageException {
    try {
      return JsonCodec.parse(json, "");
    } catch (ProblemException e) {
      throw new UnreadableMessageException("expected JSON in UTF-8");
    }
  }

  /** Whether there is such an object. */
  public boolean has(String name) {
    return object.path(name).isObject();
  }

  /** One without members where there is none. */
  public MessageObject object(String name) {
    JsonNode member = object.path(name);
    return new MessageObject(member.isObject() ? member : MissingNode.getInstance());
  }

  /** The objects of an array; none where there is no array. */
  public List<MessageObject> objects(String name) {
    return StreamSupport.stream(object.path(name).spliterator(), false)
        .filter(JsonNode::isObject)
        .map(MessageObject::new)
        .toList();
  }

  /** The texts of an array; none where there is no array. */
  public List<String> texts(String name) {
    return StreamSupport.stream(object.path(name).spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  /** Null where there is none. */
  public @Nullable String text(String name) {
    String text = object.path(name).textValue();
    return text == null || text.isEmpty() ? null : text;
  }

  /** Empty where there is none. */
  public String textOrEmpty(String name) {
    String text = text(name);
    return text == null ? "" : text;
  }

  /** A whole number, or a text, as text; null where there is neither. */
  public @Nullable String scalar(String name) {
    JsonNode member = object.path(name);
    return member.isIntegralNumber() ? member.asText() : text(name);
  }

  /**
   * A name that a platform gives to something: up to 1,024 visible ASCII characters, or a whole
   * number.
   *
   * @throws UnreadableMessageException if there is none
   */
  public String name(String name) throws UnreadableMessageException {
    String scalar = scalar(name);
    if (scalar == null || !NAME.matcher(scalar).matches()) {
      throw new UnreadableMessageException("expected a name as " + name);
    }
    return scalar;
  }

  /** The same; null where there is none. */
  public @Nullable String optionalName(String name) {
    String scalar = scalar(name);
    return scalar != null && NAME.matcher(scalar).matches() ? scalar : null;
  }

  /** Otherwise where there is no whole number that an int has room for. */
  public int integer(String name, int otherwise) {
    JsonNode member = object.path(name);
    return member.isIntegralNumber() && member.canConvertToInt() ? member.intValue() : otherwise;
  }

  public boolean isTrue(String name) {
    return object.path(name).booleanValue();
  }

  /** Whether a member is this very text. */
  public boolean says(String name, String text) {
    return text.equals(object.path(name).textValue());
  }
}
