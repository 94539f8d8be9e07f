package io.checksummary.wiring;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Traces are sent where a collector is named, and only there: by OpenTelemetry's own variables or
 * by those of Quarkus. Without one, nothing is traced and nothing is logged about it.
 */
public final class TraceExport implements ConfigSourceFactory {

  private static final String DISABLED = "quarkus.otel.sdk.disabled";
  private static final String EXPORTER = "quarkus.otel.exporter.otlp.";
  private static final String ENDPOINT = EXPORTER + "endpoint";
  private static final String TRACES_ENDPOINT = EXPORTER + "traces.endpoint";

  /** Variables that OpenTelemetry's own clients know, by the property that Quarkus has for them. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          ENDPOINT,
          "OTEL_EXPORTER_OTLP_ENDPOINT",
          TRACES_ENDPOINT,
          "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
          EXPORTER + "headers",
          "OTEL_EXPORTER_OTLP_HEADERS",
          EXPORTER + "protocol",
          "OTEL_EXPORTER_OTLP_PROTOCOL",
          "quarkus.otel.service.name",
          "OTEL_SERVICE_NAME",
          "quarkus.otel.resource.attributes",
          "OTEL_RESOURCE_ATTRIBUTES",
          "quarkus.otel.traces.sampler.arg",
          "OTEL_TRACES_SAMPLER_ARG",
          DISABLED,
          "OTEL_SDK_DISABLED");

  /** Above application.properties, below variables and system properties. */
  private static final int ORDINAL = 275;

  /** Above what an extension brings as its own default, which is no choice of anybody's. */
  private static final int CHOSEN = 0;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    Map<String, String> properties = new LinkedHashMap<>();
    VARIABLES.forEach((property, variable) ->
        chosen(context, variable).ifPresent(value -> properties.put(property, value)));
    properties.putIfAbsent(DISABLED, Boolean.toString(!isNamed(context, properties)));
    return List.of(new PropertiesConfigSource(properties, "OpenTelemetry's variables", ORDINAL));
  }

  private static boolean isNamed(ConfigSourceContext context, Map<String, String> properties) {
    return List.of(ENDPOINT, TRACES_ENDPOINT).stream()
        .anyMatch(name -> properties.containsKey(name) || chosen(context, name).isPresent());
  }

  private static Optional<String> chosen(ConfigSourceContext context, String name) {
    ConfigValue value = context.getValue(name);
    return value == null || value.getValue() == null || value.getConfigSourceOrdinal() < CHOSEN
        ? Optional.empty()
        : Optional.of(value.getValue()).filter(text -> !text.isBlank());
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ORDINAL);
  }
}
