package io.checksummary.proof.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a form or of a JSON object, found without reading the others. */
final class BodyField {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  /** Messages nest a few deep. */
  private static final int DEEPEST = 64;

  /** Names are not kept: they are whoever's. */
  private static final JsonFactory READER =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private BodyField() {}

  /**
   * Null where the field is missing, there twice, or no text, and where the body is neither a form
   * nor JSON.
   *
   * @param type the body's media type with its parameters, which say nothing here: all is UTF-8
   */
  static @Nullable String read(String name, @Nullable String type, byte[] body) {
    if (type == null) {
      return null;
    }
    return switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
      case FORM -> inForm(name, new String(body, StandardCharsets.UTF_8));
      case JSON -> inJson(name, body);
      default -> null;
    };
  }

  private static @Nullable String inForm(String name, String form) {
    String start = name + "=";
    List<String> values =
        Stream.of(form.split("&", -1)).filter(pair -> pair.startsWith(start)).limit(2).toList();
    if (values.size() != 1) {
      return null;
    }
    try {
      return URLDecoder.decode(values.getFirst().substring(start.length()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return null;
    }
  }

  private static @Nullable String inJson(String name, byte[] body) {
    try (JsonParser json = READER.createParser(body)) {
      return json.nextToken() == JsonToken.START_OBJECT ? inObject(name, json) : null;
    } catch (IOException noJson) {
      return null;
    }
  }

  private static @Nullable String inObject(String name, JsonParser json) throws IOException {
    String found = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = name.equals(json.currentName());
      JsonToken value = json.nextToken();
      if (!wanted) {
        json.skipChildren();
      } else if (found == null && value == JsonToken.VALUE_STRING) {
        found = json.getText();
      } else {
        return null;
      }
    }
    return found;
  }
}
