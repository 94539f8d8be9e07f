package io.checksummary.entry.function;

import io.checksummary.config.ChecksummaryConfig;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A connection on which a request waits for its answer is idle to the server: it must not be closed
 * before the deadline.
 */
@Singleton
class IdleTimeout implements HttpServerOptionsCustomizer {

  private static final Duration SPARE = Duration.ofSeconds(10);

  private final Duration least;

  IdleTimeout(ChecksummaryConfig config) {
    this.least = config.limits().deadline().plus(SPARE);
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    lengthen(options);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    lengthen(options);
  }

  private void lengthen(HttpServerOptions options) {
    long set = options.getIdleTimeoutUnit().toMillis(options.getIdleTimeout());
    if (set > 0 && set < least.toMillis()) {
      options.setIdleTimeout((int) least.toSeconds()).setIdleTimeoutUnit(TimeUnit.SECONDS);
    }
  }
}
