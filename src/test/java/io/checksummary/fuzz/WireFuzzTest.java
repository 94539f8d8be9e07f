package io.checksummary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slice of what {@code infra/measure/fuzz.sh wire} sends. */
@QuarkusTest
class WireFuzzTest {

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  @Test
  void whateverComesIsAnswered() {
    Fuzz fuzz = new Fuzz(List.of(new WireTarget(url.getHost(), url.getPort())));
    fuzz.feed(150, 1);
    assertThat(fuzz.findings()).isEmpty();
  }
}
