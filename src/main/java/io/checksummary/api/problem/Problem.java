package io.checksummary.api.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.checksummary.api.contract.NumberAnswer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, as RFC 9457 has it. The members from {@code errors} on are left out where
 * they say nothing.
 *
 * @param type {@code /problems/NAME}, a page that the function serves
 * @param status the HTTP status that goes with it
 * @param detail what was wrong, what was expected, what to try; holds no word of an article
 * @param instance the request's id
 * @param errors every place of the request that was wrong
 * @param limit the most that is allowed, in the unit that the detail names
 * @param actual what came instead
 * @param retryable whether the same request may succeed later
 * @param numbers the numbers that kept a summary from being given
 * @param retryAfter how long to wait; not a member but the header {@code Retry-After}
 */
@JsonInclude(Include.NON_NULL)
@JsonPropertyOrder({
  "type",
  "title",
  "status",
  "detail",
  "instance",
  "errors",
  "limit",
  "actual",
  "retryable",
  "numbers"
})
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<Item> errors,
    @Nullable Long limit,
    @Nullable Long actual,
    @Nullable Boolean retryable,
    @Nullable List<NumberAnswer> numbers,
    @JsonIgnore @Nullable Duration retryAfter) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One thing that is wrong in a request.
   *
   * @param pointer a JSON Pointer (RFC 6901) into the request; empty for the whole of it
   */
  @JsonPropertyOrder({"pointer", "detail"})
  public record Item(String pointer, String detail) {}
}
