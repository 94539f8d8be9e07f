package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object of an event, read by name. Members that nobody asks for are passed
 * over; {@code null} counts as absent.
 */
final class EventObject {

  /** No long has more digits; none is longer than the parser's own bound on numbers. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  /** ISO 8601 with nine digits of a second and an offset has 35 characters. */
  private static final int LONGEST_TIME = 40;

  private final JsonNode object;
  private final String path;

  private EventObject(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  static EventObject of(@Nullable JsonNode value, String path) throws UnreadableEventException {
    if (value == null || !value.isObject()) {
      throw UnreadableEventException.at(path, "an object", kind(value));
    }
    return new EventObject(value, path);
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** Whether a member is this very text. */
  boolean says(String name, String text) {
    JsonNode value = object.get(name);
    return value != null && value.isTextual() && text.equals(value.textValue());
  }

  /** A member as it is; null where there is none. */
  @Nullable JsonNode member(String name) {
    return has(name) ? object.get(name) : null;
  }

  EventObject object(String name) throws UnreadableEventException {
    return of(member(name), at(name));
  }

  /**
   * Any text that is whole Unicode.
   *
   * @param most UTF-16 code units, of 1
   */
  String text(String name, int most) throws UnreadableEventException {
    JsonNode value = member(name);
    String expected = "text of 1 to " + most + " characters";
    if (value == null || !value.isTextual()) {
      throw UnreadableEventException.at(at(name), expected, kind(value));
    }
    String text = value.textValue();
    if (text.isEmpty() || text.length() > most) {
      throw UnreadableEventException.at(at(name), expected, text.length() + " of them");
    }
    if (!isWhole(text)) {
      throw UnreadableEventException.at(at(name), expected, "half a character");
    }
    return text;
  }

  /** Whether a text has no half of a surrogate pair, which no UTF-8 can carry. */
  static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  /** Text of visible ASCII characters, fit for a header or a line of a log. */
  String token(String name, int most) throws UnreadableEventException {
    return only(name, text(name, most), c -> '!' <= c && c <= '~');
  }

  /** The same, without quotation marks around it; null where there is none, or an empty one. */
  @Nullable String optionalToken(String name, int most) throws UnreadableEventException {
    JsonNode value = member(name);
    if (value == null || (value.isTextual() && value.textValue().isEmpty())) {
      return null;
    }
    String token = token(name, most);
    boolean quoted = token.length() > 2 && token.startsWith("\"") && token.endsWith("\"");
    return quoted ? token.substring(1, token.length() - 1) : token;
  }

  private String only(String name, String text, IntPredicate allowed)
      throws UnreadableEventException {
    if (!text.chars().allMatch(allowed)) {
      throw UnreadableEventException.at(at(name), "visible ASCII characters only", "others");
    }
    return text;
  }

  /**
   * A whole number of at least 0, written as a number or as digits in a string.
   *
   * @param otherwise where there is none
   */
  long count(String name, long otherwise) throws UnreadableEventException {
    JsonNode value = member(name);
    if (value == null) {
      return otherwise;
    }
    if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0) {
      return value.longValue();
    }
    if (value.isTextual() && DIGITS.matcher(value.textValue()).matches()) {
      return Long.parseLong(value.textValue());
    }
    throw UnreadableEventException.at(at(name), "a whole number of at least 0", "something else");
  }

  /** A moment in ISO 8601; null where there is none, for nothing rests on it. */
  @Nullable Instant time(String name) {
    JsonNode value = member(name);
    return value != null && value.isTextual() ? moment(value.textValue()) : null;
  }

  static @Nullable Instant moment(@Nullable String text) {
    if (text == null || text.length() > LONGEST_TIME) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** What a value is, without what it says. */
  static String kind(@Nullable JsonNode value) {
    return value == null
        ? "nothing"
        : switch (value.getNodeType()) {
          case ARRAY -> "an array";
          case OBJECT, POJO -> "an object";
          case BOOLEAN -> "true or false";
          case NUMBER -> "a number";
          case STRING -> "text";
          case NULL, MISSING -> "nothing";
          case BINARY -> "bytes";
        };
  }
}
