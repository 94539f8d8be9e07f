package io.checksummary.wiring;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.ServiceThreads;
import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.call.AnswerLimit;
import io.checksummary.api.call.AnswerSize;
import io.checksummary.api.call.CallRunner;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.PolicyReader;
import io.checksummary.api.quota.CallerQuotas;
import io.checksummary.api.request.NumberPolicyDefaults;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.source.DocumentBytes;
import io.checksummary.check.Checker;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.model.PromptFingerprint;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.chat.CircuitBreakerModel;
import io.checksummary.model.protocol.ProviderAccess;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.Provider;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.call.CallPermits;
import io.checksummary.summary.call.CallSettings;
import io.checksummary.summary.call.RequestAllowance;
import io.checksummary.summary.call.RetryCredit;
import io.checksummary.summary.port.SummaryModel;
import io.checksummary.telemetry.ObservedModel;
import io.checksummary.telemetry.RequestLog;
import io.checksummary.telemetry.RequestMetrics;
import io.checksummary.telemetry.RetryMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The parts, each made once. */
final class Producers {

  private static final Logger LOG = Logger.getLogger(Producers.class);

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

  /**
   * The model that is configured, and the one to fall back on. What chance decides is asked of the
   * system: any other source would go on alike in all that a platform copies from one snapshot.
   */
  @Produces
  @Singleton
  CallSettings calls(ChecksummaryConfig config, MeterRegistry metrics, Tracer tracer) {
    RandomGenerator chance = new SecureRandom();
    return new CallSettings(
        Stream.concat(Stream.of(config.model()), config.fallbackModel().stream())
            .map(spec -> model(spec, config, metrics, tracer))
            .toList(),
        new RequestAllowance(config.parallelCalls(), config.retries(), config.limits().tokens()),
        new CallPermits(config.limits().calls(), config.limits().waitingCalls()),
        RetryCredit.ofNewInstance(config.coldRetries(), chance),
        most -> Duration.ofNanos(chance.nextLong(most.toNanos() + 1)),
        Thread::sleep,
        new RetryMetrics(metrics));
  }

  private static SummaryModel model(
      String spec, ChecksummaryConfig config, MeterRegistry metrics, Tracer tracer) {
    try {
      SummaryModel model = SummaryModels.from(settings(spec, config));
      // What the breaker turns away is no call, and is neither counted nor timed as one.
      return guarded(ObservedModel.of(model, metrics, tracer), config.breaker(), metrics);
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
    CircuitBreakerModel.Settings settings =
        new CircuitBreakerModel.Settings(
            config.calls(), config.failures(), config.open(), config.probes(), config.timeout());
    CircuitBreakerModel breaker = new CircuitBreakerModel(model, settings, Clock.systemUTC());
    CircuitBreakerMetrics.register(breaker, metrics);
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

  private static ProviderAccess access(ChecksummaryConfig.Server server) {
    return new ProviderAccess(server.baseUrl().orElse(null), server.apiKey().orElse(null));
  }

  private static ProviderAccess access(ChecksummaryConfig.VersionedServer server) {
    return new ProviderAccess(
        server.baseUrl().orElse(null),
        server.apiKey().orElse(null),
        server.apiVersion().orElse(null));
  }

  /** Parts are made when first used; a wrong setting should show before that. */
  void makeNow(@Observes StartupEvent start, Instance<ChecksummaryService> service) {
    service.get();
  }

  @Produces
  @Singleton
  Summariser summariser(
      CallSettings calls,
      Checker checker,
      @Named("waiting") ExecutorService waiting,
      @Named("computing") ExecutorService computing,
      InstantSource clock) {
    return new Summariser(calls, checker, waiting, computing, clock);
  }

  @Produces
  @Singleton
  PipelineIdentity fingerprint(CallSettings calls) {
    SummaryModel model = calls.models().getFirst();
    return new PipelineIdentity(
        model.provider(), model.name(), PromptFingerprint.hash(), RulesVersion.version());
  }

  @Produces
  @Singleton
  DigestCache cache(
      ChecksummaryConfig config,
      @Named("waiting") ExecutorService executor,
      InstantSource clock,
      MeterRegistry metrics) {
    ChecksummaryConfig.Memory memory = config.memory();
    CacheLimits limits =
        new CacheLimits(memory.enabled(), memory.digests(), memory.characters(), memory.expiry());
    DigestCache cache = new DigestCache(limits, executor, clock);
    CacheMetrics.register(cache, metrics);
    return cache;
  }

  @Produces
  @Singleton
  @Typed(CallerQuotas.class) // It is one of those who listen, not all of them.
  CallerQuotas quotas(ChecksummaryConfig config, InstantSource clock) {
    ChecksummaryConfig.Callers callers = config.callers();
    return new CallerQuotas(callers.requestsPerMinute(), callers.tokensPerDay(), clock);
  }

  @Produces
  @Singleton
  ServiceListener listener(MeterRegistry metrics, CallerQuotas quotas) {
    return ServiceListener.all(List.of(new RequestMetrics(metrics), new RequestLog(), quotas));
  }

  @Produces
  @Singleton
  InFlightCalls inFlightCalls(ChecksummaryConfig config, ServiceListener listener) {
    return new InFlightCalls(config.limits().requests(), listener);
  }

  /** As it is counted where no platform says otherwise. */
  @Produces
  @DefaultBean
  @Singleton
  AnswerSize answerSize() {
    return AnswerSize.PLAIN;
  }

  @Produces
  @Singleton
  AnswerLimit answerLimit(ChecksummaryConfig config, AnswerSize overHttp) {
    long most = config.limits().answer().map(MemorySize::asLongValue).orElse(AnswerLimit.NONE);
    return new AnswerLimit(most, overHttp);
  }

  @Produces
  @Singleton
  ServiceThreads threads(
      @Named("waiting") ExecutorService waiting, @Named("computing") ExecutorService computing) {
    return new ServiceThreads(waiting, computing);
  }

  @Produces
  @Singleton
  ChecksummaryService service(
      Summariser summariser,
      Checker checker,
      InstantSource clock,
      ChecksummaryConfig config,
      PipelineIdentity fingerprint,
      DigestCache cache,
      ServiceThreads threads,
      InFlightCalls inFlight) {
    ChecksummaryConfig.Limits limits = config.limits();
    return new ChecksummaryService(
        summariser,
        checker,
        cache,
        fingerprint,
        new NumberPolicyDefaults(
            PolicyReader.configured(config.onUnsupported(), config.policy().orElse("")),
            config.repairs()),
        new RequestLimits(
            limits.characters(), limits.documentTokens(), limits.figures(), limits.deadline()),
        new DocumentBytes(
            limits.documentBytes().asLongValue(), Runtime.getRuntime().maxMemory() / 2),
        threads,
        new CallRunner(inFlight, limits.deadline(), threads.waiting(), clock));
  }
}
