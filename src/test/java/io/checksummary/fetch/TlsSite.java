package io.checksummary.fetch;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Answers each request over TLS, on loopback, and notes which names were asked for. */
public final class TlsSite implements AutoCloseable {

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /**
   * A request.
   *
   * @param tlsName the host as TLS names it (SNI); null where it does not
   * @param host the header of that name
   */
  public record Asked(@Nullable String tlsName, @Nullable String host, String target) {}

  public TlsSite(Vertx vertx, PfxOptions key) {
    HttpServerOptions options =
        new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(key);
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  private void answer(HttpServerRequest request) {
    asked.add(
        new Asked(
            request.connection().indicatedServerName(), request.getHeader("Host"), request.uri()));
    request.response().putHeader("Content-Type", "text/plain").end("Harbour Foods");
  }

  public SocketAddress address() {
    return SocketAddress.inetSocketAddress(server.actualPort(), "127.0.0.1");
  }

  public List<Asked> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.close().toCompletionStage().toCompletableFuture().join();
  }
}
