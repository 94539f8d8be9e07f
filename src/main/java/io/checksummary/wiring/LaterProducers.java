package io.checksummary.wiring;

import io.checksummary.api.call.DocumentRoom;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.later.Later;
import io.checksummary.later.LaterFactory;
import io.checksummary.later.LaterWorker;
import io.checksummary.later.LaterWorkers;
import io.checksummary.later.NoLater;
import io.checksummary.later.ProcessLater;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** What has work done after the answer, in the way that is configured. */
final class LaterProducers {

  private static final String IN_PROCESS = "process";
  private static final String NONE = "none";

  /** To tell what came of it, behind the longest that a summary may take. */
  private static final Duration TO_TELL = Duration.ofSeconds(10);

  /** While it is read and parsed, a document takes some five times its size. */
  private static final int SHARE_OF_HEAP = 10;

  @Produces
  @Singleton
  LaterWorkers workers(@Any Instance<LaterWorker> workers) {
    return new LaterWorkers(workers);
  }

  @Produces
  @Singleton
  @Typed(ProcessLater.class)
  ProcessLater inProcess(
      ChecksummaryConfig config,
      @Named("waiting") ExecutorService threads,
      LaterWorkers workers,
      InstantSource clock) {
    Duration longest = config.limits().deadline().plus(TO_TELL);
    return new ProcessLater(config.limits().later(), longest, threads, workers, clock);
  }

  @Produces
  @Singleton
  Later later(
      ChecksummaryConfig config, ProcessLater inProcess, @Any Instance<LaterFactory> others) {
    if (config.later().equals(IN_PROCESS)) {
      return inProcess;
    }
    if (config.later().equals(NONE)) {
      return new NoLater("No work outlives its answer here: checksummary.later is \"none\".");
    }
    return others.stream()
        .filter(other -> other.way().equals(config.later()))
        .findFirst()
        .orElseThrow(() -> unknown(config.later(), others))
        .later();
  }

  @Produces
  @Singleton
  DocumentRoom documentRoom(ChecksummaryConfig config, InstantSource clock) {
    ChecksummaryConfig.Limits limits = config.limits();
    long most =
        limits
            .bodies()
            .map(MemorySize::asLongValue)
            .orElse(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    long largest = Math.max(limits.body().asLongValue(), PlatformRequest.LARGEST_ATTACHMENT);
    return new DocumentRoom(most, largest, clock);
  }

  private static IllegalArgumentException unknown(String way, Instance<LaterFactory> others) {
    StringBuilder known = new StringBuilder(IN_PROCESS + ", " + NONE);
    others.forEach(other -> known.append(", ").append(other.way()));
    return new IllegalArgumentException(
        "checksummary.later is \"%s\", which this build has not; it has %s".formatted(way, known));
  }
}
