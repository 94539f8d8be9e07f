package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.function.Wire.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sound HTTP is told so, in the form of every problem. */
@QuarkusTest
class MalformedRequestsTest {

  private static final String JSON = "{\"text\":\"a 1\"}";
  private static final String HEAD = "Host: localhost\r\nContent-Type: application/json\r\n";

  @TestHTTPResource("/")
  @SuppressWarnings("NullAway.Init")
  private URL url;

  @Test
  void anAddressThatIsTooLong() throws IOException {
    for (int length : new int[] {10_000, 1_000_000}) {
      try (Wire wire = Wire.to(url)) {
        Answer answer = wire.send(Wire.post("/figures?" + "a".repeat(length), HEAD, "")).answer();

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.problem()).isEqualTo("uri-too-long");
        wire.untilEnded();
      }
    }
  }

  @Test
  void headersThatAreTooLarge() throws IOException {
    String many =
        IntStream.range(0, 9_000).mapToObj(i -> "X-" + i + ": a\r\n").collect(Collectors.joining());
    for (String headers : new String[] {"X: " + "a".repeat(1_000_000) + "\r\n", many}) {
      try (Wire wire = Wire.to(url)) {
        Answer answer = wire.send(Wire.post("/figures", HEAD + headers, "")).answer();

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.problem()).isEqualTo("headers-too-large");
        wire.untilEnded();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: abc",
        "Content-Length: -1",
        "Content-Length: +5",
        "Content-Length: 99999999999999999999",
        "Content-Length: 1,1",
        "Content-Length: 0x10",
        "Content-Length:",
        "Content-Length: 14\r\nContent-Length: 15",
        "Content-Length: 14\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: gzip",
        "X : a",
        "X: a\u0000b"
      })
  void aBodyWithoutASoundEnd(String header) throws IOException {
    try (Wire wire = Wire.to(url)) {
      Answer answer = wire.send(Wire.post("/figures", HEAD + header + "\r\n", JSON)).answer();

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.problem()).isEqualTo("invalid-request");
      wire.untilEnded();
    }
  }

  @Test
  void aChunkWithoutASoundLength() throws IOException {
    String body = "zz\r\n" + JSON + "\r\n0\r\n\r\n";
    try (Wire wire = Wire.to(url)) {
      Answer answer =
          wire.send(Wire.post("/figures", HEAD + "Transfer-Encoding: chunked\r\n", body)).answer();

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.problem()).isEqualTo("invalid-request");
      wire.untilEnded();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/figures%", "/%", "/samples/%zz.txt", "/problems/%f"})
  void aPathThatCannotBeDecoded(String path) throws IOException {
    Answer answer = Wire.ask(url, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("invalid-request");
    assertThat(answer.body()).contains("path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /\r\n\r\n", "garbage\r\n\r\n", "P(ST / HTTP/1.1\r\n\r\n"})
  void whatIsNoRequest(String bytes) throws IOException {
    Answer answer = Wire.ask(url, bytes);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("invalid-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"; boundary=", "", "; boundary=a"})
  void aFormIsNotRead(String boundary) throws IOException {
    for (String path : new String[] {"/", "/figures", "/nothing"}) {
      String head = "Host: localhost\r\nContent-Type: Multipart/Form-Data" + boundary;
      Answer answer = Wire.ask(url, Wire.post(path, head + "\r\nContent-Length: 3\r\n", "abc"));

      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.problem()).isEqualTo("unsupported-document");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=99999999-", "bytes=abc-", "bytes=5-2", "bytes=0-1"})
  void aPartOfAPageIsAnsweredWithAllOfIt(String range) throws IOException {
    String head = "Host: localhost\r\nRange: " + range + "\r\n\r\n";

    assertThat(Wire.ask(url, "GET / HTTP/1.1\r\n" + head).status()).isEqualTo(200);
  }

  @Test
  void anExpectationThatIsNotKnown() throws IOException {
    String head = HEAD + "Content-Length: " + JSON.length() + "\r\n";

    Answer unknown = Wire.ask(url, Wire.post("/figures", head + "Expect: nonsense\r\n", JSON));
    Answer known = Wire.ask(url, Wire.post("/figures", head + "Expect: 100-continue\r\n", ""));

    assertThat(unknown.status()).isEqualTo(417);
    assertThat(unknown.problem()).isEqualTo("expectation-failed");
    assertThat(known.status()).isEqualTo(100);
  }

  /** What was sent behind a request that was refused is never taken for the next one. */
  @Test
  void nothingBehindAMalformedRequestIsRead() throws IOException {
    String next = Wire.post("/figures", HEAD + "Content-Length: 14\r\n", JSON);
    try (Wire wire = Wire.to(url)) {
      wire.send(Wire.post("/figures", HEAD + "Content-Length: -1\r\n", "") + next);

      assertThat(wire.answer().status()).isEqualTo(400);
      wire.untilEnded();
    }
  }
}
