package io.checksummary.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.CallOutcome;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.call.Transfer;
import io.checksummary.summary.digest.Digest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line and the metrics of a call, whichever way it came in. */
class RequestLogTest {

  private static final Logger LOGGER = Logger.getLogger("io.checksummary.request");

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Handler handler = new Lines();
  private final RequestLog log = new RequestLog();

  /** Each line behind the name of its request. */
  private final class Lines extends Handler {
    @Override
    public void publish(LogRecord record) {
      lines.add(MDC.get(CallContext.LOG_FIELD) + " " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    LOGGER.addHandler(handler);
  }

  @AfterEach
  void stop() {
    LOGGER.removeHandler(handler);
    MDC.remove(CallContext.LOG_FIELD);
  }

  private static CallOutcome outcome(@Nullable Transfer transfer) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    verdicts.put("supported", 2);
    verdicts.put("contradicted", 1);
    return new CallOutcome(
        "a-1",
        new Caller("terminal", "somebody"),
        ServiceFunction.SUMMARIZE,
        200,
        "ok",
        12_345_678,
        verdicts,
        new Digest.Usage("openai", "double", "double", 1, 0, 321L, null),
        transfer);
  }

  @Test
  void aCallThatCameOverNoWireIsNamedByItsEntry() {
    log.ended(outcome(null));

    assertThat(lines)
        .containsExactly(
            "a-1 terminal /summarize 200 outcome=ok millis=12 supported=2 contradicted=1"
                + " provider=openai calls=1 repairs=0 inputTokens=321 outputTokens=unknown");
  }

  @Test
  void oneOverHttpNamesItsMethodAndItsBytes() {
    log.ended(outcome(new Transfer("POST", 200, 95, 1_024)));

    assertThat(lines)
        .containsExactly(
            "a-1 POST /summarize 200 outcome=ok millis=12 bytesIn=95 bytesOut=1024 supported=2"
                + " contradicted=1 provider=openai calls=1 repairs=0 inputTokens=321"
                + " outputTokens=unknown");
  }

  @Test
  void whatIsLoggedMeanwhileNamesTheCallAndNothingAfterwards() {
    MDC.put(CallContext.LOG_FIELD, "before");

    log.during("a-1", () -> LOGGER.info("now"));
    LOGGER.info("later");

    assertThat(lines).containsExactly("a-1 now", "before later");
  }

  @Test
  void aFaultIsLoggedWithoutItsMessage() {
    log.faulted("a-1", new IllegalStateException("Zanzibarian sales rose"));

    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith("a-1 java.lang.IllegalStateException at ")
        .doesNotContain("Zanzibarian");
  }

  @Test
  void aCallIsCountedAndTimedUnderItsFunctionAndItsEnd() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    RequestMetrics metrics = new RequestMetrics(registry);

    metrics.begun(ServiceFunction.SUMMARIZE);
    double active = registry.get("checksummary.requests.active").gauge().value();
    metrics.ended(outcome(null));

    assertThat(active).isEqualTo(1);
    assertThat(registry.get("checksummary.requests.active").gauge().value()).isZero();
    assertThat(
            registry
                .get("checksummary.requests")
                .tags("function", "summarize", "status", "200", "outcome", "ok")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(
            registry
                .get("checksummary.numbers")
                .tags("function", "summarize", "verdict", "supported")
                .counter()
                .count())
        .isEqualTo(2);
  }
}
