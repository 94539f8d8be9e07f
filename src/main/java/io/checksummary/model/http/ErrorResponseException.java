package io.checksummary.model.http;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server's answer that is no success, with the time after which it wants to be asked again. */
public final class ErrorResponseException extends HttpException {

  private final transient @Nullable Duration retryAfter;

  public ErrorResponseException(int status, String body, @Nullable Duration retryAfter) {
    super(status, body);
    this.retryAfter = retryAfter;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
