package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.function.Wire.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function behind a proxy, which has been told its names. */
@QuarkusTest
@TestProfile(NamedHostTest.Named.class)
class NamedHostTest {

  public static final class Named implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("checksummary.hosts", "Summaries.example, other.example");
    }
  }

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  @ParameterizedTest
  @CsvSource({
    "summaries.example, , 200",
    "SUMMARIES.example:8443, https://summaries.example, 200",
    "localhost:8080, https://other.example:444, 200",
    "localhost, , 200",
    "evil.example, , 403",
    "x.summaries.example, , 403",
    "summaries.example, https://evil.example, 403",
    "summaries.example, null, 403"
  })
  void answersByThemToo(String host, String origin, int status) throws IOException {
    Answer answer =
        Wire.ask(
            url,
            Wire.post(
                "/figures",
                "Host: "
                    + host
                    + (origin == null ? "" : "\r\nOrigin: " + origin)
                    + "\r\nContent-Type: application/json\r\nContent-Length: 12\r\n",
                "{\"text\":\"1\"}"));

    assertThat(answer.status()).isEqualTo(status);
  }
}
