package io.checksummary.fetch.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LoopbackSite;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTextsTest {

  private static final String SITE = "http://news.example.org";
  private static final String ROBOTS = "/robots.txt";
  private static final String STORY = "/stories/1";

  private final PretendedWeb web = new PretendedWeb();

  @BeforeEach
  void name() {
    web.with("news.example.org", PretendedWeb.PUBLIC).with("other.example.org", "1.1.1.1");
    web.site.at(STORY, LoopbackSite.text("200 OK", "text/plain", "A story."));
  }

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /', REFUSED_BY_ROBOTS",
    "'User-agent: *\nDisallow: /stories/', REFUSED_BY_ROBOTS",
    "'User-agent: *\nDisallow: /*/1$', REFUSED_BY_ROBOTS",
    "'User-agent: Checksummary\nDisallow: /\n\nUser-agent: *\nDisallow:', REFUSED_BY_ROBOTS",
    "'User-agent: checksummary\nDisallow:\n\nUser-agent: *\nDisallow: /', ",
    "'User-agent: *\nDisallow: /\nAllow: /stories/', ",
    "'User-agent: *\nDisallow: /other/', ",
    "'User-agent: Checksum\nDisallow: /', ",
    "'User-agent: *\nCrawl-delay: 86400\nDisallow:', ",
    "'', ",
    "'no robots.txt at all', ",
  })
  void whatASiteAsksIsDone(String robots, @Nullable Reason reason) {
    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", robots));

    assertThat(reason(web.reader(), SITE + STORY)).isEqualTo(reason);
    assertThat(web.site.targets().contains(STORY)).isEqualTo(reason == null);
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, ",
    "401 Unauthorized, ",
    "429 Too Many Requests, ",
    "500 Internal Server Error, UNREACHABLE",
    "503 Service Unavailable, UNREACHABLE",
  })
  void aSiteWithoutItAsksNothingAndOneThatIsDownIsLeftAlone(
      String status, @Nullable Reason reason) {
    web.site.at(ROBOTS, LoopbackSite.text(status, "text/plain", "User-agent: *\nDisallow: /"));

    assertThat(reason(web.reader(), SITE + STORY)).isEqualTo(reason);
  }

  @Test
  void itIsAskedForOnceAnHour() {
    PublicLinkReader reader = web.reader();
    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", ""));

    assertThat(reason(reader, SITE + STORY)).isNull();
    assertThat(reason(reader, SITE + STORY)).isNull();
    assertThat(asked()).isEqualTo(1);

    web.now = web.now.plus(RobotsTexts.FRESH).plus(Duration.ofSeconds(1));
    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", "User-agent: *\nDisallow: /"));
    assertThat(reason(reader, SITE + STORY)).isEqualTo(Reason.REFUSED_BY_ROBOTS);
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void aSiteThatWasDownIsAskedAgain() {
    PublicLinkReader reader = web.reader();
    web.site.at(ROBOTS, LoopbackSite.text("503 Unavailable", "text/plain", ""));
    assertThat(reason(reader, SITE + STORY)).isEqualTo(Reason.UNREACHABLE);

    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", ""));
    assertThat(reason(reader, SITE + STORY)).isNull();
  }

  @Test
  void eachSiteSpeaksForItself() {
    PublicLinkReader reader = web.reader();
    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", ""));
    assertThat(reason(reader, SITE + STORY)).isNull();

    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", "User-agent: *\nDisallow: /"));
    assertThat(reason(reader, "http://other.example.org" + STORY))
        .isEqualTo(Reason.REFUSED_BY_ROBOTS);
    assertThat(reason(reader, SITE + ":443" + STORY)).isEqualTo(Reason.REFUSED_BY_ROBOTS);
  }

  /** A site that lets itself be read may lead to one that does not. */
  @Test
  void theSiteBehindARedirectIsAskedToo() {
    web.site
        .at("/there", LoopbackSite.redirect(302, "http://other.example.org" + STORY))
        .at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", "User-agent: *\nDisallow: /stories"));

    assertThat(reason(web.reader(), SITE + "/there")).isEqualTo(Reason.REFUSED_BY_ROBOTS);
    assertThat(web.site.targets()).containsExactly(ROBOTS, "/there", ROBOTS);
  }

  @Test
  void itIsFoundBehindRedirects() {
    web.site
        .at(ROBOTS, LoopbackSite.redirect(301, "http://other.example.org/r"))
        .at("/r", LoopbackSite.text("200 OK", "text/plain", "User-agent: *\nDisallow: /"));

    assertThat(reason(web.reader(), SITE + STORY)).isEqualTo(Reason.REFUSED_BY_ROBOTS);
  }

  @Test
  void itIsNotLookedForWhereNobodyPublicIs() {
    web.site.at(ROBOTS, LoopbackSite.redirect(301, "http://127.0.0.1/robots.txt"));

    assertThat(reason(web.reader(), SITE + STORY)).isEqualTo(Reason.NOT_PUBLIC);
    assertThat(web.site.targets()).containsExactly(ROBOTS);
  }

  @Test
  void whatOnlyLeadsElsewhereIsTakenToBeMissing() {
    web.site.at(ROBOTS, LoopbackSite.redirect(301, ROBOTS));

    assertThat(reason(web.reader(), SITE + STORY)).isNull();
    assertThat(asked()).isEqualTo(1 + PublicWeb.MOST_REDIRECTS);
  }

  @Test
  void whatLiesBehindTheLargestSizeIsNotRead() {
    String robots =
        "#".repeat(RobotsTexts.LARGEST - 30) + "\nUser-agent: *\nAllow: /\nDisallow: /stories";
    web.site.at(ROBOTS, LoopbackSite.text("200 OK", "text/plain", robots));

    assertThat(reason(web.reader(), SITE + STORY)).isNull();
  }

  @Test
  void oneWithoutEndIsRefused() throws InterruptedException {
    web.site.at(
        ROBOTS,
        out -> {
          out.write(LoopbackSite.head("200 OK", "Content-Type: text/plain"));
          while (true) {
            out.write("Disallow: /a\n".repeat(100).getBytes(UTF_8));
          }
        });

    assertThat(reason(web.reader(), SITE + STORY)).isEqualTo(Reason.TOO_LARGE);
    assertThat(web.site.wasLeft()).isTrue();
  }

  private long asked() {
    return web.site.targets().stream().filter(ROBOTS::equals).count();
  }

  private @Nullable Reason reason(PublicLinkReader reader, String link) {
    return Stream.ofNullable(
            catchThrowableOfType(FetchException.class, () -> web.read(reader, link)))
        .map(FetchException::reason)
        .findFirst()
        .orElse(null);
  }
}
