package io.checksummary.entry.function;

import io.checksummary.telemetry.OtlpDouble;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collector of traces on loopback, for the tests' program to send to. */
public final class Collector implements QuarkusTestResourceLifecycleManager {

  private @Nullable OtlpDouble collector;

  @Override
  public Map<String, String> start() {
    OtlpDouble started = new OtlpDouble();
    collector = started;
    return started.settings();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(collector, new TestInjector.MatchesType(OtlpDouble.class));
  }

  @Override
  public void stop() {
    if (collector != null) {
      collector.close();
    }
  }
}
