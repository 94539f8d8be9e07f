package io.checksummary.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.checksummary.api.form.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, read by name. What is wrong with them is gathered, all of it, so
 * that a caller mends everything at once; {@code null} counts as absent.
 */
final class JsonObjectReader {

  private final JsonNode object;
  private final String pointer;
  private final FieldErrors errors;

  private JsonObjectReader(JsonNode object, String pointer, FieldErrors errors) {
    this.object = object;
    this.pointer = pointer;
    this.errors = errors;
  }

  /**
   * Opens an object; one that is none counts as empty once that is noted.
   *
   * @param known every member that the object may have
   */
  static JsonObjectReader open(
      @Nullable JsonNode value, String pointer, List<String> known, FieldErrors errors) {
    if (value == null || !value.isObject()) {
      errors.add(pointer, "Expected an object; got " + kind(value) + ".");
      return new JsonObjectReader(JsonNodeFactory.instance.objectNode(), pointer, errors);
    }
    value
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            errors.add(UnknownMember.item(pointer, name, known));
          }
        });
    return new JsonObjectReader(value, pointer, errors);
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  void error(String name, String detail) {
    errors.add(at(name), detail);
  }

  /** An error of the object as a whole. */
  void error(String detail) {
    errors.add(pointer, detail);
  }

  @Nullable String text(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      error(name, "Expected a string; got " + kind(value) + ".");
      return null;
    }
    return value.textValue();
  }

  /** The member's text; empty, once noted, where there is none. */
  String requiredText(String name) {
    if (!has(name)) {
      error(name, "This member is missing; expected a string.");
      return "";
    }
    String text = text(name);
    return text == null ? "" : text;
  }

  @Nullable Integer integer(String name, int least, int most) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    boolean whole =
        value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt();
    if (!whole || value.intValue() < least || value.intValue() > most) {
      String got = whole ? value.toString() : kind(value);
      errors.noInteger(at(name), least, most, got);
      return null;
    }
    return value.intValue();
  }

  boolean flag(String name, boolean otherwise) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      error(name, "Expected true or false; got " + kind(value) + ".");
    }
    return value.asBoolean(otherwise);
  }

  /** The object under a name; an empty one where there is none. */
  JsonObjectReader object(String name, List<String> known) {
    return has(name)
        ? open(object.get(name), at(name), known, errors)
        : new JsonObjectReader(JsonNodeFactory.instance.objectNode(), at(name), errors);
  }

  /** What an array of objects holds; empty where there is none. */
  <T extends @Nullable Object> List<T> objects(
      String name, int most, List<String> known, Function<JsonObjectReader, T> read) {
    if (!has(name)) {
      return List.of();
    }
    JsonNode array = object.get(name);
    if (!array.isArray() || array.size() > most) {
      String got = array.isArray() ? array.size() + " of them" : kind(array);
      error(name, "Expected an array of at most " + most + " objects; got " + got + ".");
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      values.add(read.apply(open(array.get(i), at(name) + "/" + i, known, errors)));
    }
    return values;
  }

  FieldErrors errors() {
    return errors;
  }

  /** The JSON Pointer of a member. */
  String at(String name) {
    return pointer + "/" + name;
  }

  private static String kind(@Nullable JsonNode value) {
    return value == null
        ? "nothing"
        : switch (value.getNodeType()) {
          case ARRAY -> "an array";
          case OBJECT, POJO -> "an object";
          case BOOLEAN -> "true or false";
          case NUMBER -> value.canConvertToExactIntegral() ? "a number" : "a fraction";
          case STRING -> "a string";
          case NULL -> "null";
          case MISSING -> "nothing";
          case BINARY -> "bytes";
        };
  }
}
