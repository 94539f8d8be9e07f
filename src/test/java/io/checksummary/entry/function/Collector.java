package io.checksummary.entry.function;

import io.checksummary.telemetry.OtlpDouble;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collector of traces on loopback, for the tests' program to send to. */
public final class Collector implements QuarkusTestResourceLifecycleManager {

  /** The argument that says which protocol is spoken; {@code http/protobuf} unless it is given. */
  static final String PROTOCOL = "protocol";

  private String protocol = "http/protobuf";
  private @Nullable OtlpDouble collector;

  @Override
  public void init(Map<String, String> arguments) {
    protocol = arguments.getOrDefault(PROTOCOL, protocol);
  }

  @Override
  public Map<String, String> start() {
    OtlpDouble started = new OtlpDouble(protocol);
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
