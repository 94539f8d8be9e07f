package io.checksummary.wiring;

import io.checksummary.api.Defaults;
import io.checksummary.api.Limits;
import io.checksummary.api.Maker;
import io.checksummary.api.Memory;
import io.checksummary.api.MemoryLimits;
import io.checksummary.api.Service;
import io.checksummary.check.Checker;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.model.Access;
import io.checksummary.model.Breaker;
import io.checksummary.model.ModelSettings;
import io.checksummary.model.Models;
import io.checksummary.model.Prompts;
import io.checksummary.model.Provider;
import io.checksummary.summary.Allowance;
import io.checksummary.summary.Asking;
import io.checksummary.summary.Places;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.SummaryModel;
import io.checksummary.telemetry.TurnMetrics;
import io.checksummary.telemetry.WatchedModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The parts, each made once. */
final class Parts {

  private static final Logger LOG = Logger.getLogger(Parts.class);

  @Produces
  @Singleton
  Checker checker() {
    return new Checker();
  }

  @Produces
  @Singleton
  InstantSource clock() {
    return Clock.systemUTC();
  }

  /** The model that is configured, and the one to fall back on. */
  @Produces
  @Singleton
  Asking asking(ChecksummaryConfig config, MeterRegistry metrics, Tracer tracer) {
    return new Asking(
        Stream.concat(Stream.of(config.model()), config.fallbackModel().stream())
            .map(spec -> model(spec, config, metrics, tracer))
            .toList(),
        new Allowance(config.parallelCalls(), config.retries(), config.limits().tokens()),
        new Places(config.limits().calls(), config.limits().waitingCalls()),
        most -> Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos() + 1)),
        Thread::sleep,
        new TurnMetrics(metrics));
  }

  private static SummaryModel model(
      String spec, ChecksummaryConfig config, MeterRegistry metrics, Tracer tracer) {
    try {
      SummaryModel model = Models.from(settings(spec, config));
      // What the breaker turns away is no call, and is neither counted nor timed as one.
      return guarded(WatchedModel.of(model, metrics, tracer), config.breaker(), metrics);
    } catch (IllegalArgumentException e) {
      String setting = spec.equals(config.model()) ? "model" : "fallback-model";
      String detail =
          "The setting checksummary." + setting + " or its kin is wrong. " + e.getMessage();
      LOG.error(detail);
      return new UnusableModel(detail);
    }
  }

  private static SummaryModel guarded(
      SummaryModel model, ChecksummaryConfig.Breaker config, MeterRegistry metrics) {
    if (!config.enabled()) {
      return model;
    }
    Breaker.Settings settings =
        new Breaker.Settings(
            config.calls(), config.failures(), config.open(), config.probes(), config.timeout());
    Breaker breaker = new Breaker(model, settings, Clock.systemUTC());
    BreakerMetrics.register(breaker, metrics);
    return breaker;
  }

  private static ModelSettings settings(String spec, ChecksummaryConfig config) {
    return new ModelSettings(
        spec,
        Map.of(
            Provider.OPENAI, access(config.openai()),
            Provider.AZURE_OPENAI, access(config.azureOpenai()),
            Provider.ANTHROPIC, access(config.anthropic()),
            Provider.GEMINI, access(config.gemini()),
            Provider.MISTRAL, access(config.mistral()),
            Provider.OLLAMA, access(config.ollama()),
            Provider.BEDROCK, access(config.bedrock())),
        // What one model can take says nothing of another.
        spec.equals(config.model()) ? config.modelBudget().orElse(null) : null,
        config.modelTemperature().orElse(null),
        config.modelSchema());
  }

  private static Access access(ChecksummaryConfig.Server server) {
    return new Access(server.baseUrl().orElse(null), server.apiKey().orElse(null));
  }

  private static Access access(ChecksummaryConfig.VersionedServer server) {
    return new Access(
        server.baseUrl().orElse(null),
        server.apiKey().orElse(null),
        server.apiVersion().orElse(null));
  }

  /** Parts are made when first used; a wrong setting should show before that. */
  void makeNow(@Observes StartupEvent start, Instance<Service> service) {
    service.get();
  }

  @Produces
  @Singleton
  Summariser summariser(
      Asking asking,
      Checker checker,
      @Named("waiting") ExecutorService waiting,
      @Named("computing") ExecutorService computing,
      InstantSource clock) {
    return new Summariser(asking, checker, waiting, computing, clock);
  }

  @Produces
  @Singleton
  Maker maker(Asking asking) {
    SummaryModel model = asking.models().getFirst();
    return new Maker(model.provider(), model.name(), Prompts.hash(), Rules.version());
  }

  @Produces
  @Singleton
  Memory memory(
      ChecksummaryConfig config,
      @Named("waiting") ExecutorService executor,
      InstantSource clock,
      MeterRegistry metrics) {
    ChecksummaryConfig.Memory memory = config.memory();
    MemoryLimits limits =
        new MemoryLimits(memory.enabled(), memory.digests(), memory.characters(), memory.expiry());
    Memory digests = new Memory(limits, executor, clock);
    MemoryMetrics.register(digests, metrics);
    return digests;
  }

  @Produces
  @Singleton
  Service service(
      Summariser summariser,
      Checker checker,
      InstantSource clock,
      ChecksummaryConfig config,
      Maker maker,
      Memory memory) {
    Limits limits =
        new Limits(
            config.limits().characters(),
            config.limits().documentTokens(),
            config.limits().deadline());
    Defaults defaults =
        Defaults.of(config.onUnsupported(), config.policy().orElse(""), config.repairs());
    return new Service(summariser, checker, clock, limits, defaults, maker, memory);
  }
}
