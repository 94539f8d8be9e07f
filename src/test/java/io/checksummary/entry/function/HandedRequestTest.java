package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
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

  private static HttpServerRequest request(MultiMap headers) {
    return (HttpServerRequest)
        Proxy.newProxyInstance(
            HandedRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServerRequest.class},
            (proxy, method, arguments) -> headers);
  }
}
