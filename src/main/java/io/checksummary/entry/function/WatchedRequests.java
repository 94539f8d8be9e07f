package io.checksummary.entry.function;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.observability.HttpResponse;

/**
 * Counts the requests of a server as they are counted anyway, and shows each to {@link
 * MalformedRequests} before it is handled.
 *
 * @param <R> of a request
 * @param <W> of a web socket
 * @param <S> of a connection
 */
record WatchedRequests<R, W, S>(HttpServerMetrics<R, W, S> counted)
    implements HttpServerMetrics<R, W, S> {

  @Override
  public R requestBegin(S socket, HttpRequest request) {
    MalformedRequests.watch(request);
    return counted.requestBegin(socket, request);
  }

  @Override
  public void requestEnd(R metric, HttpRequest request, long bytes) {
    counted.requestEnd(metric, request, bytes);
  }

  @Override
  public void requestReset(R metric) {
    counted.requestReset(metric);
  }

  @Override
  public void requestRouted(R metric, String route) {
    counted.requestRouted(metric, route);
  }

  @Override
  public void responseBegin(R metric, HttpResponse response) {
    counted.responseBegin(metric, response);
  }

  @Override
  public R responsePushed(S socket, HttpMethod method, String uri, HttpResponse response) {
    return counted.responsePushed(socket, method, uri, response);
  }

  @Override
  public void responseEnd(R metric, HttpResponse response, long bytes) {
    counted.responseEnd(metric, response, bytes);
  }

  @Override
  public W connected(S socket, R metric, ServerWebSocket webSocket) {
    return counted.connected(socket, metric, webSocket);
  }

  @Override
  public void disconnected(W webSocket) {
    counted.disconnected(webSocket);
  }

  @Override
  public S connected(SocketAddress remote, String name) {
    return counted.connected(remote, name);
  }

  @Override
  public void disconnected(S socket, SocketAddress remote) {
    counted.disconnected(socket, remote);
  }

  @Override
  public void bytesRead(S socket, SocketAddress remote, long bytes) {
    counted.bytesRead(socket, remote, bytes);
  }

  @Override
  public void bytesWritten(S socket, SocketAddress remote, long bytes) {
    counted.bytesWritten(socket, remote, bytes);
  }

  @Override
  public void exceptionOccurred(S socket, SocketAddress remote, Throwable fault) {
    counted.exceptionOccurred(socket, remote, fault);
  }

  @Override
  public void close() {
    counted.close();
  }
}
