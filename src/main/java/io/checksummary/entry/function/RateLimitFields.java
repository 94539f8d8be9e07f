package io.checksummary.entry.function;

import io.checksummary.api.quota.QuotaState;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a caller has left, in the fields of the IETF's draft-ietf-httpapi-ratelimit-headers-10:
 * {@code RateLimit-Policy: "requests";q=60;w=60} and {@code RateLimit: "requests";r=59;t=42}. The
 * draft registers no unit for a model's tokens: {@code qu="tokens"} is ours.
 */
final class RateLimitFields {

  private static final String TOKENS = "tokens";

  private RateLimitFields() {}

  static void put(List<QuotaState> states, HttpServerResponse response) {
    if (!states.isEmpty()) {
      response.putHeader("RateLimit-Policy", list(states, RateLimitFields::policy));
      response.putHeader("RateLimit", list(states, RateLimitFields::left));
    }
  }

  private static String list(List<QuotaState> states, Function<QuotaState, String> item) {
    return states.stream().map(item).collect(Collectors.joining(", "));
  }

  static String policy(QuotaState state) {
    String unit = state.name().equals(TOKENS) ? ";qu=\"" + TOKENS + "\"" : "";
    return name(state) + ";q=" + state.most() + unit + ";w=" + state.window().toSeconds();
  }

  static String left(QuotaState state) {
    return name(state) + ";r=" + state.left() + ";t=" + seconds(state.reset());
  }

  private static String name(QuotaState state) {
    return "\"" + state.name() + "\"";
  }

  /** Rounded up: whoever waits as long finds all of it there. */
  private static long seconds(Duration time) {
    return time.plusNanos(999_999_999).toSeconds();
  }
}
