package io.checksummary.wiring;

import io.checksummary.later.ProcessLater;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At the process's end, waits for work that has outlived its answer as long as requests are waited
 * for: their time and its own are the same.
 */
@Singleton
final class LaterEnd {

  /** For what comes behind, so that a platform does not kill the process in the midst of it. */
  private static final Duration BEHIND = Duration.ofMillis(300);

  private final ProcessLater later;
  private final Duration patience;
  private long begunNanos;

  LaterEnd(
      ProcessLater later,
      @ConfigProperty(name = "quarkus.shutdown.timeout", defaultValue = "9s") Duration patience) {
    this.later = later;
    this.patience = patience;
  }

  void begin(@Observes ShutdownDelayInitiatedEvent begun) {
    begunNanos = System.nanoTime();
  }

  void await(@Observes ShutdownEvent end) throws InterruptedException {
    Duration passed =
        begunNanos == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begunNanos);
    Duration left = patience.minus(passed).minus(BEHIND);
    var unusedWhetherAllIsDone = later.end(left.isNegative() ? Duration.ZERO : left);
  }
}
