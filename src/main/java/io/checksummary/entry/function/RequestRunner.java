package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.config.ChecksummaryConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.MDC;

/**
 * Runs a request on a thread that may wait or on one that computes, no longer than the deadline.
 */
@Singleton
class RequestRunner {

  /** Time for the service to say itself that the deadline passed: it can say at what. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final ExecutorService waiting;
  private final ExecutorService computing;
  private final Duration deadline;

  RequestRunner(
      @Named("waiting") ExecutorService waiting,
      @Named("computing") ExecutorService computing,
      ChecksummaryConfig config) {
    this.waiting = waiting;
    this.computing = computing;
    this.deadline = config.limits().deadline();
  }

  /** Runs what asks a model. */
  Uni<RawValue> ask(RequestContext exchange, Function<String, Object> work) {
    return run(exchange, work, waiting);
  }

  /** Runs what waits for nobody. */
  Uni<RawValue> compute(RequestContext exchange, Function<String, Object> work) {
    return run(exchange, work, computing);
  }

  private Uni<RawValue> run(
      RequestContext exchange, Function<String, Object> work, ExecutorService executor) {
    return Uni.createFrom()
        .<RawValue>emitter(emitter -> start(exchange, work, executor, emitter))
        .ifNoItem()
        .after(deadline.plus(GRACE))
        .failWith(() ->
            new ProblemFactory(exchange.requestId())
                .plain(
                    ProblemType.DEADLINE_EXCEEDED,
                    "The request took longer than "
                        + deadline.toSeconds()
                        + " s. Send a shorter text.",
                    true));
  }

  /** Whoever stops waiting stops the work too; work that is done is left alone. */
  private static void start(
      RequestContext exchange,
      Function<String, Object> work,
      ExecutorService executor,
      UniEmitter<? super RawValue> emitter) {
    AtomicBoolean done = new AtomicBoolean();
    Future<?> running =
        executor.submit(() -> {
          MDC.put(RequestLog.REQUEST_ID, exchange.requestId());
          Runnable told = answer(exchange, work, emitter);
          done.set(true);
          told.run();
        });
    Runnable stop =
        () -> {
          if (!done.get()) {
            running.cancel(true);
          }
        };
    emitter.onTermination(stop);
    exchange.whenEnded(stop);
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller is waiting for it
  private static Runnable answer(
      RequestContext exchange,
      Function<String, Object> work,
      UniEmitter<? super RawValue> emitter) {
    try {
      Object answer = work.apply(exchange.requestId());
      exchange.answered(answer);
      RawValue written = new RawValue(JsonCodec.write(answer));
      return () -> emitter.complete(written);
    } catch (Throwable e) {
      return () -> emitter.fail(e);
    }
  }
}
