package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.Json;
import io.checksummary.api.ProblemType;
import io.checksummary.api.Problems;
import io.checksummary.config.ChecksummaryConfig;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jboss.logging.MDC;

/** Runs a request on a virtual thread of its own, and waits no longer than the deadline. */
@Singleton
class Runner {

  /** Time for the service to say itself that the deadline passed: it can say at what. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final ExecutorService executor;
  private final Duration deadline;

  Runner(@VirtualThreads ExecutorService executor, ChecksummaryConfig config) {
    this.executor = executor;
    this.deadline = config.limits().deadline();
  }

  Uni<RawValue> run(Exchange exchange, Function<String, Object> work) {
    return Uni.createFrom()
        .<RawValue>emitter(emitter -> start(exchange, work, emitter))
        .ifNoItem()
        .after(deadline.plus(GRACE))
        .failWith(() ->
            new Problems(exchange.requestId())
                .plain(
                    ProblemType.DEADLINE_EXCEEDED,
                    "The request took longer than "
                        + deadline.toSeconds()
                        + " s. Send a shorter text.",
                    true));
  }

  /** Whoever stops waiting stops the work too. */
  private void start(
      Exchange exchange, Function<String, Object> work, UniEmitter<? super RawValue> emitter) {
    Future<?> running = executor.submit(() -> answer(exchange, work, emitter));
    emitter.onTermination(() -> running.cancel(true));
    exchange.whenEnded(() -> running.cancel(true));
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller is waiting for it
  private static void answer(
      Exchange exchange, Function<String, Object> work, UniEmitter<? super RawValue> emitter) {
    MDC.put(RequestLog.REQUEST_ID, exchange.requestId());
    try {
      Object answer = work.apply(exchange.requestId());
      exchange.answered(answer);
      emitter.complete(new RawValue(Json.write(answer)));
    } catch (Throwable e) {
      emitter.fail(e);
    }
  }
}
