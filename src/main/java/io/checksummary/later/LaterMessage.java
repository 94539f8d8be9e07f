package io.checksummary.later;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A piece of work as it is handed from one process to another.
 *
 * <p>Example: {@code {"checksummary.later": {"kind": "chat", "requestId": "…", "json": "{…}"}}}.
 * The one member tells it from whatever else a platform hands over; no request of a caller becomes
 * one, since a gateway puts it into members of its own.
 */
public final class LaterMessage {

  private static final String MARKER = "checksummary.later";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LaterMessage() {}

  /** In UTF-8. */
  public static byte[] write(LaterWork work) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message
        .putObject(MARKER)
        .put("kind", work.kind())
        .put("requestId", work.requestId())
        .put("json", work.json());
    try {
      return MAPPER.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of texts can be written", impossible);
    }
  }

  /** Empty for what is no such message. */
  public static Optional<LaterWork> read(byte[] utf8) {
    try {
      return read(MAPPER.readTree(utf8));
    } catch (IOException noJson) {
      return Optional.empty();
    }
  }

  /** The same of what has been parsed. */
  public static Optional<LaterWork> read(JsonNode message) {
    JsonNode work = message.path(MARKER);
    boolean whole =
        message.size() == 1
            && work.path("kind").isTextual()
            && work.path("requestId").isTextual()
            && work.path("json").isTextual();
    try {
      return whole
          ? Optional.of(
              new LaterWork(
                  work.path("kind").asText(),
                  work.path("requestId").asText(),
                  work.path("json").asText()))
          : Optional.empty();
    } catch (IllegalArgumentException noKind) {
      return Optional.empty();
    }
  }
}
