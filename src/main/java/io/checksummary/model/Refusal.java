package io.checksummary.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server's answer that is no success, with the time after which it wants to be asked again. */
final class Refusal extends HttpException {

  private final transient @Nullable Duration retryAfter;

  Refusal(int status, String body, @Nullable Duration retryAfter) {
    super(status, body);
    this.retryAfter = retryAfter;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
