package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.json.JsonCodec;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request whose answer is fetched later, apart from its body.
 *
 * @param identity of the caller; null where it has none
 * @param refresh whether a remembered digest will not do
 * @param accepted when it was
 */
record KeptRequest(
    ServiceFunction function,
    String requestId,
    @Nullable String identity,
    boolean refresh,
    Instant accepted) {

  byte[] bytes() {
    return JsonCodec.bytes(
        JsonNodeFactory.instance
            .objectNode()
            .put("function", function.name())
            .put("requestId", requestId)
            .put("identity", identity)
            .put("refresh", refresh)
            .put("accepted", accepted.toString()));
  }

  static KeptRequest of(byte[] kept) {
    JsonNode head = JsonCodec.parse(kept, "kept");
    return new KeptRequest(
        ServiceFunction.valueOf(head.path("function").asText()),
        head.path("requestId").asText(),
        head.path("identity").textValue(),
        head.path("refresh").asBoolean(),
        Instant.parse(head.path("accepted").asText()));
  }

  /** Whether somebody is the one who asked. */
  boolean isOf(@Nullable String other) {
    return Objects.equals(identity, other);
  }
}
