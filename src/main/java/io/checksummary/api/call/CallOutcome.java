package io.checksummary.api.call;

import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.result.ServiceResult;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.digest.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, in numbers and in words of ours: what the log and the metrics may say of it.
 *
 * @param status in HTTP's numbers, whichever way the call came in
 * @param outcome {@code ok}, the name of a problem, or {@link #CANCELLED}
 * @param verdicts how many numbers got each; empty where none were judged
 * @param usage what the model was asked; null where it was not
 * @param transfer null where the call came over no wire
 */
public record CallOutcome(
    String requestId,
    Caller caller,
    ServiceFunction function,
    int status,
    String outcome,
    long nanos,
    Map<String, Integer> verdicts,
    Digest.@Nullable Usage usage,
    @Nullable Transfer transfer) {

  static final String OK = "ok";

  /** The caller left before the answer. */
  public static final String CANCELLED = "cancelled";

  private static final int OK_STATUS = 200;

  /** Nothing was sent; nginx logs this number then, and others after it. */
  private static final int CLIENT_CLOSED_REQUEST = 499;

  /**
   * @param delivered whether the caller got what there was
   */
  static CallOutcome of(OpenCall call, boolean delivered, long nanos, @Nullable Transfer transfer) {
    ServiceResult result = call.result();
    return new CallOutcome(
        call.requestId(),
        call.context().caller(),
        call.function(),
        delivered ? status(call.problem(), transfer) : CLIENT_CLOSED_REQUEST,
        delivered ? outcome(call.problem()) : CANCELLED,
        nanos,
        verdicts(call.problem(), result),
        result == null ? null : result.usage(),
        transfer);
  }

  private static int status(@Nullable Problem problem, @Nullable Transfer transfer) {
    if (transfer != null) {
      return transfer.status();
    }
    return problem == null ? OK_STATUS : problem.status();
  }

  private static String outcome(@Nullable Problem problem) {
    return problem == null ? OK : problem.type().substring(ProblemType.PATH.length());
  }

  /** Of a summary that was rejected, only the numbers that it was rejected for are known. */
  private static Map<String, Integer> verdicts(
      @Nullable Problem problem, @Nullable ServiceResult result) {
    if (problem != null) {
      return problem.numbers() == null ? Map.of() : answered(problem.numbers());
    }
    List<CheckedNumber> judged = result == null ? null : result.judged();
    return judged == null ? Map.of() : counted(judged);
  }

  private static Map<String, Integer> answered(List<NumberAnswer> numbers) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    numbers.forEach(number -> verdicts.merge(number.verdict(), 1, Integer::sum));
    return verdicts;
  }

  /** Those that nothing got are named too. */
  private static Map<String, Integer> counted(List<CheckedNumber> numbers) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict.name().toLowerCase(Locale.ROOT), 0);
    }
    numbers.forEach(number ->
        verdicts.merge(number.verdict().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
    return verdicts;
  }
}
