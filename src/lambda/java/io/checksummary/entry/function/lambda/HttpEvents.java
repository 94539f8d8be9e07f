package io.checksummary.entry.function.lambda;

import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.entry.function.HandedRequest;
import io.checksummary.entry.function.WireRules;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.netty.runtime.virtual.VirtualClientConnection;
import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Has the router answer the requests of gateways, over a connection that is no wire. */
@Singleton
class HttpEvents {

  /** The service says itself that it is late; so long it is waited for to do so. */
  private static final Duration GRACE = Duration.ofMillis(700);

  /** What is done after the answer, a line of the log, takes less; then nobody waits for it. */
  private static final Duration AFTERWARDS = Duration.ofMillis(50);

  private static final int HTTPS = 443;

  private final InstantSource clock;
  private final ServiceListener listener;
  private final WireRules wire;

  HttpEvents(InstantSource clock, ServiceListener listener, WireRules wire) {
    this.clock = clock;
    this.listener = listener;
    this.wire = wire;
  }

  /** The router's answer, or a problem where it gives none. */
  GatewayAnswer answer(GatewayRequest request, Invocation invocation) {
    try {
      return exchanged(request, invocation);
    } catch (ProblemException e) {
      return GatewayAnswer.of(e.problem());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed(stopped, invocation);
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause(), invocation);
    }
  }

  private GatewayAnswer failed(Throwable fault, Invocation invocation) {
    listener.faulted(invocation.requestId(), fault);
    return GatewayAnswer.of(invocation.problems().internal().problem());
  }

  private GatewayAnswer exchanged(GatewayRequest request, Invocation invocation)
      throws InterruptedException, ExecutionException {
    wire.require(request.target(), request.headers(), invocation.problems());
    Exchange exchange = new Exchange();
    HttpRequest head = head(request, invocation, exchange);
    VirtualClientConnection<?> connection =
        VirtualClientConnection.connect(
            exchange, VertxHttpRecorder.VIRTUAL_HTTP, address(request.source()));
    try {
      connection.sendMessage(head);
      connection.sendMessage(new DefaultLastHttpContent(Unpooled.wrappedBuffer(request.body().getBytes())));
      GatewayAnswer answer = exchange.answer().get(left(invocation.latest()), TimeUnit.MILLISECONDS);
      awaitEnd(exchange);
      return answer;
    } catch (TimeoutException late) {
      throw invocation
          .problems()
          .plain(
              ProblemType.DEADLINE_EXCEEDED,
              "The request took longer than Lambda gives it. Send a shorter text, or allow more"
                  + " time.",
              true);
    } finally {
      connection.close();
    }
  }

  private long left(Instant latest) {
    return Math.max(1, Duration.between(clock.instant(), latest).plus(GRACE).toMillis());
  }

  /** Whatever is written after an answer would wait in a frozen process. */
  private static void awaitEnd(Exchange exchange) throws InterruptedException, ExecutionException {
    try {
      exchange.end().get(AFTERWARDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      // It is written with the next request.
    }
  }

  private static HttpRequest head(
      GatewayRequest request, Invocation invocation, Exchange exchange) {
    QuarkusHttpHeaders headers = new QuarkusHttpHeaders();
    new HandedRequest(invocation.latest(), () -> exchange.end().complete(null)).accompany(headers);
    request.headers().forEach(header -> headers.add(header.getKey(), header.getValue()));
    headers.set("content-length", Integer.toString(request.body().length()));
    if (!headers.contains("x-request-id") && !headers.contains("traceparent")) {
      headers.set("x-request-id", invocation.requestId());
    }
    return new DefaultHttpRequest(
        HttpVersion.HTTP_1_1, method(request.method(), invocation), request.target(), headers);
  }

  private static HttpMethod method(String name, Invocation invocation) {
    try {
      return HttpMethod.valueOf(name);
    } catch (IllegalArgumentException noToken) {
      throw invocation.problems().invalid("", "The event's HTTP method is none.");
    }
  }

  /** It is never connected to, so that its name is not looked up. */
  private static @Nullable InetSocketAddress address(@Nullable String source) {
    return source == null ? null : InetSocketAddress.createUnresolved(source, HTTPS);
  }
}
