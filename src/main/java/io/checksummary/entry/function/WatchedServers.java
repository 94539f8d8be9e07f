package io.checksummary.entry.function;

import io.vertx.core.Vertx;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.DatagramSocketMetrics;
import io.vertx.core.spi.metrics.EventBusMetrics;
import io.vertx.core.spi.metrics.HttpClientMetrics;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.TCPMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is counted anyway, and has every HTTP server watched.
 *
 * @param counted null where nothing is counted
 */
record WatchedServers(@Nullable VertxMetrics counted) implements VertxMetrics {

  private static final VertxMetrics NONE = new VertxMetrics() {};

  private VertxMetrics given() {
    return counted == null ? NONE : counted;
  }

  @Override
  public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(
      HttpServerOptions options, SocketAddress local) {
    HttpServerMetrics<?, ?, ?> given = given().createHttpServerMetrics(options, local);
    return given == null ? watched(new HttpServerMetrics<Void, Void, Void>() {}) : watched(given);
  }

  private static <R, W, S> HttpServerMetrics<R, W, S> watched(HttpServerMetrics<R, W, S> given) {
    return new WatchedRequests<>(given);
  }

  @Override
  public @Nullable EventBusMetrics<?> createEventBusMetrics() {
    return given().createEventBusMetrics();
  }

  @Override
  public @Nullable ClientMetrics<?, ?, ?, ?> createClientMetrics(
      SocketAddress remote, String type, String namespace) {
    return given().createClientMetrics(remote, type, namespace);
  }

  @Override
  public @Nullable HttpClientMetrics<?, ?, ?, ?> createHttpClientMetrics(
      HttpClientOptions options) {
    return given().createHttpClientMetrics(options);
  }

  @Override
  public @Nullable TCPMetrics<?> createNetServerMetrics(
      NetServerOptions options, SocketAddress local) {
    return given().createNetServerMetrics(options, local);
  }

  @Override
  public @Nullable TCPMetrics<?> createNetClientMetrics(NetClientOptions options) {
    return given().createNetClientMetrics(options);
  }

  @Override
  public @Nullable DatagramSocketMetrics createDatagramSocketMetrics(
      DatagramSocketOptions options) {
    return given().createDatagramSocketMetrics(options);
  }

  @Override
  public @Nullable PoolMetrics<?> createPoolMetrics(String type, String name, int size) {
    return given().createPoolMetrics(type, name, size);
  }

  @Override
  public void vertxCreated(Vertx vertx) {
    given().vertxCreated(vertx);
  }

  @Override
  public boolean isMetricsEnabled() {
    return true;
  }

  @Override
  public void close() {
    given().close();
  }
}
