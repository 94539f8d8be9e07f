package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Names a call among all that run: every client counts its requests from the same number on.
 *
 * @param session as the header has it that {@code initialize} was answered with
 * @param requestId JSON-RPC's
 */
record CallKey(String session, JsonNode requestId) {

  static final String SESSION = "Mcp-Session-Id";

  /** Null where the request names no session. */
  static @Nullable CallKey of(RoutingContext routing, @Nullable JsonNode requestId) {
    String session = routing.request().getHeader(SESSION);
    return session == null || requestId == null ? null : new CallKey(session, requestId);
  }
}
