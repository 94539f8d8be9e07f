package io.checksummary.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceExportTest {

  private static final String DISABLED = "quarkus.otel.sdk.disabled";
  private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

  @Test
  void withoutACollectorNothingIsTraced() {
    assertThat(value(Map.of(), DISABLED)).isEqualTo("true");
    assertThat(value(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", " "), DISABLED)).isEqualTo("true");
    assertThat(value(Map.of("OTEL_SERVICE_NAME", "mine"), DISABLED)).isEqualTo("true");
  }

  @Test
  void openTelemetrysOwnVariablesNameOne() {
    Map<String, String> variables =
        Map.of(
            "OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318",
            "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");

    assertThat(value(variables, DISABLED)).isEqualTo("false");
    assertThat(value(variables, ENDPOINT)).isEqualTo("http://collector:4318");
    assertThat(value(variables, "quarkus.otel.exporter.otlp.protocol")).isEqualTo("http/protobuf");
  }

  @Test
  void soDoesOneForTracesOnlyAndAPropertyOfQuarkus() {
    Map<String, String> traces =
        Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://c:4318/v1/traces");

    assertThat(value(traces, DISABLED)).isEqualTo("false");
    assertThat(value(Map.of(ENDPOINT, "http://c:4317"), DISABLED)).isEqualTo("false");
  }

  @Test
  void whoeverTurnsItOffHasItOff() {
    Map<String, String> off =
        Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://c:4317", "OTEL_SDK_DISABLED", "true");

    assertThat(value(off, DISABLED)).isEqualTo("true");
  }

  @Test
  void anExtensionsDefaultIsNoChoice() {
    assertThat(value(Map.of(), DISABLED)).isEqualTo("true");
    assertThat(value(Map.of(), ENDPOINT)).isEqualTo("http://localhost:4317/");
  }

  private static String value(Map<String, String> chosen, String property) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(chosen, "what a deployment sets", 300))
            .withDefaultValue(ENDPOINT, "http://localhost:4317/")
            .withSources(new TraceExport())
            .build();
    return config.getConfigValue(property).getValue();
  }
}
