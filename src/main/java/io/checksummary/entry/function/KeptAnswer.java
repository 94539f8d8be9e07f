package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits to be fetched: what the request would have been answered at once.
 *
 * @param identity of the caller who asked; null where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptAnswer(@Nullable String identity, int status, Map<String, String> headers, byte[] body) {

  KeptAnswer {
    headers = Map.copyOf(headers);
  }

  static KeptAnswer of(@Nullable String identity, Problem problem) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", Problem.MEDIA_TYPE);
    Duration wait = problem.retryAfter();
    if (wait != null) {
      headers.put("Retry-After", Long.toString(EarlyAnswer.seconds(wait)));
    }
    return new KeptAnswer(identity, problem.status(), headers, JsonCodec.bytes(problem));
  }

  /** A line of JSON, and the body as it is behind. */
  byte[] bytes() {
    ObjectNode head =
        JsonNodeFactory.instance.objectNode().put("identity", identity).put("status", status);
    ObjectNode named = head.putObject("headers");
    headers.forEach(named::put);
    byte[] line = JsonCodec.bytes(head);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(line.length + 1 + body.length);
    kept.writeBytes(line);
    kept.write('\n');
    kept.writeBytes(body);
    return kept.toByteArray();
  }

  static KeptAnswer of(byte[] kept) {
    int end = 0;
    while (kept[end] != '\n') {
      end++;
    }
    JsonNode head = JsonCodec.parse(Arrays.copyOf(kept, end), "kept");
    Map<String, String> headers = new LinkedHashMap<>();
    head.path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return new KeptAnswer(
        head.path("identity").textValue(),
        head.path("status").asInt(),
        headers,
        Arrays.copyOfRange(kept, end + 1, kept.length));
  }

  /** Whether somebody is the one who asked. */
  boolean isOf(@Nullable String other) {
    return Objects.equals(identity, other);
  }
}
