package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandedRequestTest {

  private static final HandedRequest HANDED =
      new HandedRequest(Instant.parse("2026-01-01T00:00:00Z"), () -> {});

  @Test
  void itComesBesideTheHeaders() {
    QuarkusHttpHeaders headers = new QuarkusHttpHeaders();
    HANDED.accompany(headers);

    assertThat(HandedRequest.of(request(headers))).contains(HANDED);
    assertThat(headers.names()).isEmpty();
  }

  @Test
  void overAWireThereIsNone() {
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap().add(HandedRequest.class.getName(), HANDED.toString());

    assertThat(HandedRequest.of(request(headers))).isEmpty();
    assertThat(HandedRequest.of(request(new QuarkusHttpHeaders()))).isEmpty();
  }

  /** Whoever read it has continued it. */
  @Test
  void ofWhatIsHandedOverNobodyIsAskedToContinue() {
    MultiMap handedOver = MultiMap.caseInsensitiveMultiMap().add("Expect", "100-Continue");
    HandedRequest.clear(request(handedOver));
    MultiMap overAWire = MultiMap.caseInsensitiveMultiMap().add("Expect", "100-Continue");
    HandedRequest.clear(request(overAWire, SocketAddress.inetSocketAddress(8080, "127.0.0.1")));
    MultiMap more = MultiMap.caseInsensitiveMultiMap().add("Expect", "more");
    HandedRequest.clear(request(more));

    assertThat(handedOver.names()).isEmpty();
    assertThat(overAWire.names()).containsExactly("Expect");
    assertThat(more.names()).containsExactly("Expect");
  }

  private static HttpServerRequest request(MultiMap headers) {
    return request(headers, null);
  }

  private static HttpServerRequest request(MultiMap headers, @Nullable SocketAddress address) {
    return (HttpServerRequest)
        Proxy.newProxyInstance(
            HandedRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServerRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("localAddress") ? address : headers);
  }
}
