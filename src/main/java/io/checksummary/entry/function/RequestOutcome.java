package io.checksummary.entry.function;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.CheckCounts;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemType;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a request to a function ended, in numbers and in words of ours: what the log and the metrics
 * may say of it.
 *
 * @param method {@code OTHER} for one that no server knows
 * @param function {@code summarize} for one
 * @param outcome {@code ok}, the name of a problem, or {@link #CANCELLED}
 * @param bytesIn of the body as far as it was read
 * @param bytesOut of the answer's body
 * @param verdicts how many numbers got each; empty where none were judged
 * @param usage what the model was asked; null where it was not
 */
record RequestOutcome(
    String requestId,
    String method,
    String function,
    int status,
    String outcome,
    long nanos,
    long bytesIn,
    long bytesOut,
    Map<String, Integer> verdicts,
    DigestAnswer.@Nullable Usage usage) {

  static final String OK = "ok";

  /** Whoever asked went away before the answer. */
  static final String CANCELLED = "cancelled";

  /** Nothing was sent; nginx logs this number then, and others after it. */
  private static final int CLIENT_CLOSED_REQUEST = 499;

  private static final Set<HttpMethod> METHODS = Set.copyOf(HttpMethod.values());

  static RequestOutcome of(String function, RoutingContext routing, boolean sent) {
    RequestContext exchange = RequestContext.of(routing);
    HttpMethod method = routing.request().method();
    return new RequestOutcome(
        exchange.requestId(),
        METHODS.contains(method) ? method.name() : "OTHER",
        function,
        sent ? routing.response().getStatusCode() : CLIENT_CLOSED_REQUEST,
        sent ? outcome(exchange.problem()) : CANCELLED,
        exchange.nanos(),
        routing.request().bytesRead(),
        routing.response().bytesWritten(),
        verdicts(exchange),
        exchange.answer() instanceof DigestAnswer digest ? digest.usage() : null);
  }

  private static String outcome(@Nullable Problem problem) {
    return problem == null ? OK : problem.type().substring(ProblemType.PATH.length());
  }

  /** Of a summary that was rejected, only the numbers that it was rejected for are known. */
  private static Map<String, Integer> verdicts(RequestContext exchange) {
    Problem problem = exchange.problem();
    if (problem != null) {
      return problem.numbers() == null ? Map.of() : verdicts(problem.numbers());
    }
    return switch (exchange.answer()) {
      case CheckAnswer checked -> verdicts(checked.check());
      case DigestAnswer digest -> verdicts(digest.check());
      case null, default -> Map.of();
    };
  }

  private static Map<String, Integer> verdicts(List<NumberAnswer> numbers) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    numbers.forEach(number -> verdicts.merge(number.verdict(), 1, Integer::sum));
    return verdicts;
  }

  private static Map<String, Integer> verdicts(CheckCounts check) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    verdicts.put("supported", check.supported());
    verdicts.put("contradicted", check.contradicted());
    verdicts.put("unsupported", check.unsupported());
    verdicts.put("unchecked", check.unchecked());
    return verdicts;
  }

  /** Everything worth a field of its own in a log, in order. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("function", function);
    fields.put("status", status);
    fields.put("outcome", outcome);
    fields.put("millis", nanos / 1_000_000);
    fields.put("bytesIn", bytesIn);
    fields.put("bytesOut", bytesOut);
    fields.putAll(verdicts);
    Optional.ofNullable(usage).ifPresent(asked -> put(asked, fields));
    return fields;
  }

  /** The model's own name is left out: a provider may write anything there. */
  private static void put(DigestAnswer.Usage usage, Map<String, Object> fields) {
    fields.put("provider", usage.provider());
    fields.put("calls", usage.calls());
    fields.put("repairs", usage.repairs());
    fields.put("inputTokens", usage.inputTokens() == null ? "unknown" : usage.inputTokens());
    fields.put("outputTokens", usage.outputTokens() == null ? "unknown" : usage.outputTokens());
  }
}
