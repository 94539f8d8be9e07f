package io.checksummary.model.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.output.FinishReason;
import io.checksummary.model.http.BoundedHttpClient;
import io.checksummary.model.http.ErrorBody;
import io.checksummary.model.http.ErrorResponseException;
import io.checksummary.model.protocol.DeclinedException;
import io.checksummary.model.protocol.MissingSettingException;
import io.checksummary.model.protocol.ResponseInspector;
import io.checksummary.model.protocol.UnusableKeyException;
import io.checksummary.summary.port.ModelAnswer.Failure;
import io.checksummary.summary.port.ModelAnswer.Failure.Kind;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the exceptions of a provider into failures.
 *
 * <p>The details are written here, since a provider's message may quote the key or the article. Of
 * its body only the error code is passed on, which is a bare word.
 *
 * @param key the variable that the provider's key is read from
 * @param address the variable that its address is read from
 */
public record ProviderFaults(String key, String address) {

  /** Of a model that has neither key nor address. */
  public static final ProviderFaults INSIDE = new ProviderFaults("no key", "no address");

  /** How deep causes are looked into. */
  private static final int DEEPEST_CAUSE = 20;

  private static final Pattern TOO_LONG =
      Pattern.compile(
          "exceed_context_size|context_length_exceeded|maximum context length|exceed context limit"
              + "|prompt is too long|too large for model|input token count|input length exceeds"
              + "|exceeds? the (available |model's )?context|request_too_large|too long for requested model");

  private static final Pattern FILTERED =
      Pattern.compile(
          "content_filter|content_policy|ResponsibleAIPolicyViolation|blocked by content filter");

  private static final Pattern NO_CREDIT =
      Pattern.compile("insufficient_quota|billing_|credit balance is too low");

  private static final Pattern BAD_KEY =
      Pattern.compile("API_KEY_INVALID|API key not valid|API key expired|invalid_api_key");

  private static final Pattern NO_MODEL =
      Pattern.compile(
          "model_not_found|invalid_model|DeploymentNotFound|unexpected model name|model identifier is");

  static Failure late() {
    return failure(Kind.DEADLINE, "The model did not answer before the deadline.");
  }

  /**
   * @param reason a bare word of the provider's
   */
  static Failure refused(String reason) {
    return failure(
        Kind.FAILED,
        "The model or its content filter refused the article or the answer (" + reason + ").");
  }

  /** An answer that holds no digest. */
  static Failure nonsense(@Nullable FinishReason reason) {
    return failure(
        Kind.NONSENSE,
        reason == FinishReason.LENGTH
            ? "The model's answer broke off at its length limit."
            : "The model's answer holds no digest.");
  }

  /** What a server says where it refuses a part of the request; empty for any other fault. */
  static Optional<String> complaint(Throwable fault) {
    return cause(fault, HttpException.class)
        .filter(refusal -> refusal.statusCode() == 400 || refusal.statusCode() == 422)
        .map(refusal -> String.valueOf(refusal.getMessage()))
        .filter(body -> !TOO_LONG.matcher(body).find() && !FILTERED.matcher(body).find());
  }

  Failure failure(Throwable fault) {
    return cause(fault, ErrorResponseException.class)
        .map(refusal -> status(refusal.statusCode(), refusal.getMessage(), refusal.retryAfter()))
        .or(() ->
            cause(fault, HttpException.class)
                .map(e -> status(e.statusCode(), e.getMessage(), null)))
        .or(() -> cause(fault, MissingSettingException.class).map(e -> missing(e.variable())))
        .or(() -> cause(fault, UnusableKeyException.class).map(e -> unusableKey()))
        .or(() -> cause(fault, DeclinedException.class).map(e -> refused(e.reason())))
        .or(() -> cause(fault, InterruptedException.class).map(e -> interrupted()))
        .or(() -> cause(fault, ContentFilteredException.class).map(e -> refused("content_filter")))
        .or(() -> cause(fault, HttpTimeoutException.class).map(e -> late()))
        .or(() -> cause(fault, TimeoutException.class).map(e -> late()))
        .or(() -> cause(fault, BoundedHttpClient.TooLarge.class).map(e -> nonsense(null)))
        .or(() -> cause(fault, UnresolvedModelServerException.class).map(e -> unresolved()))
        .or(() -> cause(fault, UnresolvedAddressException.class).map(e -> unresolved()))
        .or(() -> cause(fault, ResponseInspector.Truncated.class).map(e -> brokenOff()))
        .or(() -> cause(fault, JsonProcessingException.class).map(e -> foreign()))
        .or(() -> cause(fault, NullPointerException.class).map(e -> foreign()))
        .or(() -> cause(fault, IndexOutOfBoundsException.class).map(e -> foreign()))
        .or(() -> cause(fault, ProtocolException.class).map(e -> foreign()))
        .or(() -> cause(fault, IOException.class).map(e -> unreachable()))
        .orElseGet(() -> unknown(fault));
  }

  private Failure status(int status, @Nullable String body, @Nullable Duration retryAfter) {
    ErrorBody error = new ErrorBody(body == null ? "" : body);
    String answered =
        "The model's server answered "
            + status
            + error.code().map(code -> " (" + code + ")").orElse("");
    if (TOO_LONG.matcher(error.text()).find() || status == 413) {
      return failure(Kind.TOO_LONG, "The text is longer than the model's context.");
    }
    if (FILTERED.matcher(error.text()).find()) {
      return refused("content_filter");
    }
    if (NO_CREDIT.matcher(error.text()).find() || status == 402) {
      return failure(Kind.DENIED, answered + ": the account's quota is used up.");
    }
    if (status == 401 || status == 403 || BAD_KEY.matcher(error.text()).find()) {
      return failure(Kind.DENIED, answered + ": look at " + key + ".");
    }
    if (status == 404 || NO_MODEL.matcher(error.text()).find()) {
      return failure(
          Kind.DENIED,
          answered + ": look at the model's name in CHECKSUMMARY_MODEL and at " + address + ".");
    }
    if (status == 429) {
      return new Failure(Kind.LIMITED, answered + ".", retryAfter);
    }
    return status >= 500 || status == 408 || status == 425
        ? new Failure(Kind.UNAVAILABLE, answered + ".", retryAfter)
        : failure(Kind.FAILED, answered + ": it refuses the request.");
  }

  private static Failure missing(String variable) {
    return failure(Kind.UNUSABLE, "The model's provider cannot be asked: set " + variable + ".");
  }

  private Failure unusableKey() {
    return failure(
        Kind.UNUSABLE,
        "The model's provider cannot be asked: "
            + key
            + " holds a character that no HTTP header may hold. Copy the key again.");
  }

  private static Failure interrupted() {
    Thread.currentThread().interrupt();
    return failure(Kind.CANCELLED, "The call was cancelled.");
  }

  private static Failure brokenOff() {
    return failure(Kind.NONSENSE, "The model's answer broke off in the middle.");
  }

  private Failure unresolved() {
    return failure(Kind.UNAVAILABLE, "The model's server has no address: look at " + address + ".");
  }

  private Failure foreign() {
    return failure(
        Kind.FAILED,
        "What answered does not speak the provider's protocol: look at " + address + ".");
  }

  private Failure unreachable() {
    return failure(
        Kind.UNAVAILABLE,
        "The connection to the model's server failed: is it up, and is " + address + " right?");
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
