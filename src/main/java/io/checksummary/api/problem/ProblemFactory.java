package io.checksummary.api.problem;

import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.problem.Problem.Item;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the problems of one request.
 *
 * <p>Example: {@code throw new ProblemFactory(requestId).tooLarge("The text has …", 2_000_000,
 * 3_000_000)}. A detail is read by people and logged: it holds no word of an article.
 *
 * @param instance the request's id
 */
public record ProblemFactory(String instance) {

  private static final Duration SOON = Duration.ofSeconds(1);

  public ProblemException invalid(List<Item> errors) {
    String detail =
        errors.size() == 1
            ? located(errors.get(0))
            : errors.size() + " places of the request differ from what was expected; see errors.";
    return problem(ProblemType.INVALID_REQUEST, detail, Extra.NONE.withErrors(errors));
  }

  private static String located(Item error) {
    return error.pointer().isEmpty() ? error.detail() : error.pointer() + ": " + error.detail();
  }

  public ProblemException invalid(String pointer, String detail) {
    return invalid(List.of(new Item(pointer, detail)));
  }

  /**
   * @param actual null where the function stopped reading before it knew
   */
  public ProblemException tooLarge(String detail, long limit, @Nullable Long actual) {
    return problem(ProblemType.TOO_LARGE, detail, Extra.NONE.withSizes(limit, actual));
  }

  public ProblemException numbersNotSupported(List<NumberAnswer> numbers) {
    String detail =
        "The summary holds numbers that the source does not support: "
            + numbers.size()
            + ". Expected none: onUnsupported or a rule of the policy refuses them, or takes them out"
            + " and leaves nothing. Ask again, or with onUnsupported \"flag\" and no policy.";
    return problem(ProblemType.NUMBERS_NOT_SUPPORTED, detail, Extra.NONE.withNumbers(numbers));
  }

  /**
   * A problem that may pass.
   *
   * @param wait how long to wait; null for a second
   */
  public ProblemException later(ProblemType type, String detail, @Nullable Duration wait) {
    return problem(type, detail, Extra.NONE.withWait(wait == null ? SOON : wait));
  }

  /**
   * More at a time than is taken.
   *
   * @param limit the most at a time
   * @param actual how many there would be
   */
  public ProblemException overloaded(String detail, long limit, long actual) {
    return problem(
        ProblemType.OVERLOADED, detail, new Extra(null, limit, actual, true, null, SOON));
  }

  /**
   * More than a caller may have in a while.
   *
   * @param limit the most that it may
   * @param wait until it may have more
   */
  public ProblemException tooMany(String detail, long limit, Duration wait) {
    return problem(
        ProblemType.TOO_MANY_REQUESTS, detail, new Extra(null, limit, null, true, null, wait));
  }

  public ProblemException plain(ProblemType type, String detail) {
    return problem(type, detail, Extra.NONE);
  }

  /**
   * @param retryable whether the same request may succeed when sent again
   */
  public ProblemException plain(ProblemType type, String detail, boolean retryable) {
    return problem(type, detail, Extra.NONE.withRetryable(retryable));
  }

  public ProblemException internal() {
    return plain(
        ProblemType.INTERNAL,
        "The function failed; the fault is not the request's. Try once more, and report it with"
            + " the instance given here if it happens again.",
        true);
  }

  private ProblemException problem(ProblemType type, String detail, Extra extra) {
    return new ProblemException(
        new Problem(
            type.path(),
            type.page().title(),
            type.status(),
            detail,
            instance,
            extra.errors,
            extra.limit,
            extra.actual,
            extra.retryable,
            extra.numbers,
            extra.retryAfter));
  }

  /** The members that only some problems have. */
  private record Extra(
      @Nullable List<Item> errors,
      @Nullable Long limit,
      @Nullable Long actual,
      @Nullable Boolean retryable,
      @Nullable List<NumberAnswer> numbers,
      @Nullable Duration retryAfter) {

    static final Extra NONE = new Extra(null, null, null, null, null, null);

    Extra withErrors(List<Item> some) {
      return new Extra(List.copyOf(some), null, null, false, null, null);
    }

    Extra withSizes(long most, @Nullable Long came) {
      return new Extra(null, most, came, false, null, null);
    }

    Extra withNumbers(List<NumberAnswer> some) {
      return new Extra(null, null, null, true, List.copyOf(some), null);
    }

    Extra withRetryable(boolean may) {
      return new Extra(null, null, null, may, null, null);
    }

    Extra withWait(Duration time) {
      return new Extra(null, null, null, true, null, time);
    }
  }
}
