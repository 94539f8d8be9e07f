package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.api.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** JSON that stands as a string in an event, read as strictly as the event itself. */
final class NestedJson {

  /** Characters: an SQS or SNS message has up to 1 MiB. */
  static final int LONGEST_MESSAGE = 1 << 20;

  /** Characters: a Pub/Sub message has up to 10 MB, one of a bucket a few kilobytes. */
  private static final int LONGEST_DATA = 1 << 20;

  private static final ObjectMapper MAPPER = JsonCodec.strict(new ObjectMapper());

  private NestedJson() {}

  /** The object in a member that is text. */
  static EventObject inText(EventObject owner, String name) throws UnreadableEventException {
    return parsed(owner.text(name, LONGEST_MESSAGE), owner.at(name));
  }

  /** The object in a member that is base64. */
  static EventObject inBase64(EventObject owner, String name) throws UnreadableEventException {
    String data = owner.text(name, LONGEST_DATA);
    try {
      byte[] utf8 = Base64.getDecoder().decode(data);
      return parsed(new String(utf8, StandardCharsets.UTF_8), owner.at(name));
    } catch (IllegalArgumentException e) {
      throw UnreadableEventException.at(owner.at(name), "base64", "other text");
    }
  }

  private static EventObject parsed(String json, String path) throws UnreadableEventException {
    JsonNode value;
    try {
      value = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw UnreadableEventException.at(path, "one JSON object", "something else");
    }
    return EventObject.of(value, path);
  }
}
