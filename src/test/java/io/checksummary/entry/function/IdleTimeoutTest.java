package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.config.ChecksummaryConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleTimeoutTest {

  @ParameterizedTest
  @CsvSource({"25s, 60, 60", "120s, 60, 130", "120s, 0, 0"})
  void aConnectionMayBeIdleLongerThanTheDeadline(String deadline, int set, int expected) {
    HttpServerOptions options = new HttpServerOptions().setIdleTimeout(set);

    new IdleTimeout(config(deadline)).customizeHttpServer(options);

    assertThat(options.getIdleTimeout()).isEqualTo(expected);
  }

  private static ChecksummaryConfig config(String deadline) {
    return new SmallRyeConfigBuilder()
        .withMapping(ChecksummaryConfig.class)
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .withConverter(Duration.class, 100, new DurationConverter())
        .withDefaultValue("checksummary.limits.deadline", deadline)
        .build()
        .getConfigMapping(ChecksummaryConfig.class);
  }
}
