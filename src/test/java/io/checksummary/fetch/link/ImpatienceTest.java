package io.checksummary.fetch.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LoopbackSite;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What never comes is not waited for, and nobody keeps others waiting. */
class ImpatienceTest {

  private static final URI LINK = URI.create("http://news.example.org/story");
  private static final Duration SHORT = Duration.ofMillis(700);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final PretendedWeb web = new PretendedWeb();
  private final CountDownLatch over = new CountDownLatch(1);

  @BeforeEach
  void name() {
    web.with("news.example.org", PretendedWeb.PUBLIC);
  }

  @AfterEach
  void close() {
    over.countDown();
    web.close();
  }

  /** Each of these begins, and then drips on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 ",
        "HTTP/1.1 200 OK\r\nX-Drip: ",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
      })
  void aSlowAnswerIsGivenUp(String beginning) throws InterruptedException {
    web.site.at(
        "/story",
        out -> {
          out.write(beginning.getBytes(UTF_8));
          while (true) {
            out.write(' ');
            Thread.sleep(20);
          }
        });

    assertThat(reason(web.reader(), SHORT)).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @Test
  void interimAnswersWithoutEndAreGivenUp() throws InterruptedException {
    web.site.at(
        "/story",
        out -> {
          while (true) {
            out.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".getBytes(UTF_8));
            Thread.sleep(5);
          }
        });

    assertThat(reason(web.reader(), SHORT)).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @Test
  void aSlowFileForRobotsIsGivenUpToo() throws InterruptedException {
    web.site.at("/robots.txt", out -> over.await());

    assertThat(reason(web.reader(), SHORT)).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.targets()).containsExactly("/robots.txt");
  }

  @Test
  void aNameThatIsLookedUpForEverIsGivenUp() {
    PublicLinkReader reader = web.reader(this::neverKnow, to -> web.site.address(), null, 1);

    assertThat(reason(reader, SHORT)).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.connections()).isZero();
  }

  @Test
  void nothingIsBegunWhenTheDeadlineIsOver() {
    assertThat(reason(web.reader(), Duration.ofSeconds(-1))).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.connections()).isZero();
  }

  @Test
  void tenSecondsAreTheMostHoweverLongSomebodyWaits() {
    web.site.at(
        "/robots.txt",
        out -> {
          web.now = web.now.plus(PublicLinkReader.LONGEST);
          out.write(LoopbackSite.head("404 Not Found", "Content-Length: 0"));
        });

    assertThat(reason(web.reader(), LONG)).isEqualTo(Reason.TOO_SLOW);
    assertThat(web.site.targets()).containsExactly("/robots.txt");
  }

  @Test
  void oneLinkMoreThanMayBeReadIsToldToComeAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    web.site.at(
        "/story",
        out -> {
          begun.countDown();
          over.await();
          LoopbackSite.text("200 OK", "text/plain", "At last.").write(out);
        });
    PublicLinkReader reader = web.reader(web::resolve, to -> web.site.address(), null, 1);
    CompletableFuture<Object> first =
        CompletableFuture.supplyAsync(() -> answer(reader), web.threads);
    begun.await();

    assertThat(reason(reader, LONG)).isEqualTo(Reason.BUSY);

    over.countDown();
    assertThat(first.get()).isEqualTo("text/plain");
    assertThat(answer(reader)).isEqualTo("text/plain");
  }

  @Test
  void whoeverIsInterruptedLeaves() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    web.site.at(
        "/story",
        out -> {
          out.write(LoopbackSite.head("200 OK", "Content-Type: text/html"));
          begun.countDown();
          while (true) {
            out.write(' ');
            Thread.sleep(20);
          }
        });
    CompletableFuture<Object> answer = new CompletableFuture<>();
    Thread reading =
        Thread.ofVirtual()
            .start(() -> {
              Object reason = answer(web.reader());
              answer.complete(List.of(reason, Thread.currentThread().isInterrupted()));
            });
    begun.await();

    reading.interrupt();

    assertThat(answer.get()).isEqualTo(List.of(Reason.STOPPED, true));
    assertThat(web.site.wasLeft()).isTrue();
  }

  private List<InetAddress> neverKnow(String host) throws UnknownHostException {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnknownHostException(host);
  }

  private Reason reason(PublicLinkReader reader, Duration patience) {
    return catchThrowableOfType(
            FetchException.class, () -> reader.read(LINK, web.now.plus(patience)))
        .reason();
  }

  /** The media type, or the reason why there is none. */
  private Object answer(PublicLinkReader reader) {
    try {
      return reader.read(LINK, web.now.plus(LONG)).mediaType();
    } catch (FetchException e) {
      return e.reason();
    }
  }
}
