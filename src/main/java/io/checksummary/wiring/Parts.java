package io.checksummary.wiring;

import io.checksummary.api.Limits;
import io.checksummary.api.Service;
import io.checksummary.check.Checker;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.model.Access;
import io.checksummary.model.ModelSettings;
import io.checksummary.model.Models;
import io.checksummary.model.Provider;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.SummaryModel;
import io.checksummary.telemetry.WatchedModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutorService;
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

  @Produces
  @Singleton
  SummaryModel model(ChecksummaryConfig config, MeterRegistry metrics, Tracer tracer) {
    try {
      return WatchedModel.of(Models.from(settings(config)), metrics, tracer);
    } catch (IllegalArgumentException e) {
      String detail = "The setting checksummary.model or its kin is wrong. " + e.getMessage();
      LOG.error(detail);
      return new UnusableModel(detail);
    }
  }

  private static ModelSettings settings(ChecksummaryConfig config) {
    return new ModelSettings(
        config.model(),
        Map.of(
            Provider.OPENAI, access(config.openai()),
            Provider.AZURE_OPENAI, access(config.azureOpenai()),
            Provider.ANTHROPIC, access(config.anthropic()),
            Provider.GEMINI, access(config.gemini()),
            Provider.MISTRAL, access(config.mistral()),
            Provider.OLLAMA, access(config.ollama()),
            Provider.BEDROCK, access(config.bedrock())),
        config.modelBudget().orElse(null),
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
      SummaryModel model,
      Checker checker,
      @VirtualThreads ExecutorService executor,
      InstantSource clock,
      ChecksummaryConfig config) {
    return new Summariser(model, checker, executor, clock, config.parallelCalls());
  }

  @Produces
  @Singleton
  Service service(
      Summariser summariser, Checker checker, InstantSource clock, ChecksummaryConfig config) {
    Limits limits = new Limits(config.limits().characters(), config.limits().deadline());
    return new Service(summariser, checker, clock, limits, Rules.version());
  }
}
