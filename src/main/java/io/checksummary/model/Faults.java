package io.checksummary.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.output.FinishReason;
import io.checksummary.summary.Answer.Failure;
import io.checksummary.summary.Answer.Failure.Kind;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exceptions of a provider mean to us.
 *
 * <p>Details are our own words: a provider's message may quote the key or the article. Of its body
 * only the error's code passes, which is a bare word.
 */
final class Faults {

  /** How deep causes are looked into. */
  private static final int DEEPEST_CAUSE = 20;

  private static final Pattern TOO_LONG =
      Pattern.compile("exceed_context_size|context_length_exceeded|maximum context length");

  private static final Pattern FILTERED = Pattern.compile("content_filter|content_policy");

  private static final Pattern NO_CREDIT = Pattern.compile("insufficient_quota|billing_");

  private static final Pattern CODE =
      Pattern.compile("\"(?:code|type)\"\\s*:\\s*\"([a-z][a-z_.]{2,39})\"");

  private Faults() {}

  static Failure late() {
    return failure(Kind.DEADLINE, "The model did not answer before the deadline.");
  }

  static Failure refused() {
    return failure(Kind.FAILED, "The model's content filter refused the article or the answer.");
  }

  /** An answer that holds no digest. */
  static Failure nonsense(@Nullable FinishReason reason) {
    return failure(
        Kind.NONSENSE,
        reason == FinishReason.LENGTH
            ? "The model's answer broke off at its length limit."
            : "The model's answer holds no digest.");
  }

  static Failure failure(Throwable fault) {
    return cause(fault, Refusal.class)
        .map(refusal -> status(refusal.statusCode(), refusal.getMessage(), refusal.retryAfter()))
        .or(() ->
            cause(fault, HttpException.class)
                .map(e -> status(e.statusCode(), e.getMessage(), null)))
        .or(() -> cause(fault, InterruptedException.class).map(e -> interrupted()))
        .or(() -> cause(fault, ContentFilteredException.class).map(e -> refused()))
        .or(() -> cause(fault, HttpTimeoutException.class).map(e -> late()))
        .or(() -> cause(fault, TimeoutException.class).map(e -> late()))
        .or(() -> cause(fault, BoundedHttp.TooLarge.class).map(e -> nonsense(null)))
        .or(() -> cause(fault, UnresolvedModelServerException.class).map(e -> unresolved()))
        .or(() -> cause(fault, UnresolvedAddressException.class).map(e -> unresolved()))
        .or(() -> cause(fault, JsonProcessingException.class).map(e -> foreign()))
        .or(() -> cause(fault, IOException.class).map(e -> unreachable()))
        .orElseGet(() -> unknown(fault));
  }

  private static Failure status(int status, @Nullable String body, @Nullable Duration retryAfter) {
    String text = body == null ? "" : body;
    String answered = "The model's server answered " + status + code(text);
    if (TOO_LONG.matcher(text).find()) {
      return failure(Kind.TOO_LONG, "The text is longer than the model's context.");
    }
    if (FILTERED.matcher(text).find()) {
      return refused();
    }
    if (NO_CREDIT.matcher(text).find()) {
      return failure(Kind.FAILED, answered + ": the account's quota is used up.");
    }
    return switch (status) {
      case 401, 403 -> failure(Kind.FAILED, answered + ": look at OPENAI_API_KEY.");
      case 404 ->
          failure(
              Kind.FAILED,
              answered
                  + ": look at the model's name in CHECKSUMMARY_MODEL and at OPENAI_BASE_URL.");
      case 408, 425, 429 -> new Failure(Kind.UNAVAILABLE, answered + ".", retryAfter);
      default ->
          status >= 500
              ? new Failure(Kind.UNAVAILABLE, answered + ".", retryAfter)
              : failure(Kind.FAILED, answered + ": it refuses the request.");
    };
  }

  private static String code(String body) {
    Matcher code = CODE.matcher(body);
    return code.find() ? " (" + code.group(1) + ")" : "";
  }

  private static Failure interrupted() {
    Thread.currentThread().interrupt();
    return failure(Kind.CANCELLED, "The call was cancelled.");
  }

  private static Failure unresolved() {
    return failure(Kind.UNAVAILABLE, "The model's server has no address: look at OPENAI_BASE_URL.");
  }

  private static Failure foreign() {
    return failure(
        Kind.FAILED,
        "What answered does not speak OpenAI's protocol: look at OPENAI_BASE_URL, which usually"
            + " ends in /v1.");
  }

  private static Failure unreachable() {
    return failure(
        Kind.UNAVAILABLE,
        "The connection to the model's server failed: is it up, and is OPENAI_BASE_URL right?");
  }

  private static Failure unknown(Throwable fault) {
    return failure(Kind.FAILED, "The call failed: " + fault.getClass().getSimpleName() + ".");
  }

  private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
    return Stream.<Throwable>iterate(fault, f -> f != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static Failure failure(Kind kind, String detail) {
    return new Failure(kind, detail, null);
  }
}
