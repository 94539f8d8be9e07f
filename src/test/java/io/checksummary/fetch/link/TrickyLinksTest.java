package io.checksummary.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LoopbackSite;
import io.checksummary.text.resource.TableFile;
import java.net.IDN;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is touched that is not public, however it is spelt, and however one gets there. */
class TrickyLinksTest {

  private final PretendedWeb web = new PretendedWeb();

  static List<List<String>> tricky() {
    return TableFile.of(TrickyLinksTest.class, "tricky-links.txt").rows();
  }

  @AfterEach
  void close() {
    web.close();
  }

  @ParameterizedTest
  @MethodSource("tricky")
  void isRefusedWithoutAConnection(List<String> row) {
    name(row);

    assertThat(reason(row.getFirst())).isEqualTo(Reason.valueOf(row.get(1)));
    assertThat(web.site.connections()).isZero();
    assertThat(web.reached).isEmpty();
    assertThat(web.lookedUp).hasSize(row.size() - 2);
  }

  /** Where a redirect leads there, the page that redirects is all that is seen. */
  @ParameterizedTest
  @MethodSource("tricky")
  void isRefusedBehindARedirect(List<String> row) {
    name(row);
    String link = row.getFirst();
    web.with("news.example.org", PretendedWeb.PUBLIC);
    web.site.at("/story", LoopbackSite.redirect(302, link));

    Reason reason = reason("http://news.example.org/story");

    if (link.startsWith("/")) {
      // relative to a public page, these are addresses of its own
      assertThat(reason).isEqualTo(Reason.NOT_FOUND);
    } else {
      assertThat(reason).isEqualTo(Reason.valueOf(row.get(1)));
      assertThat(web.site.targets()).containsExactly("/robots.txt", "/story");
    }
    assertThat(web.reached).allMatch((PretendedWeb.PUBLIC + ":80")::equals);
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(tricky()).hasSizeGreaterThan(100);
  }

  private void name(List<String> row) {
    if (row.size() > 2) {
      String host = row.getFirst().replaceAll("^http://|\\.?/$", "");
      web.with(IDN.toASCII(host), TableFile.parts(row.get(2)).toArray(String[]::new));
    }
  }

  private Reason reason(String link) {
    return catchThrowableOfType(FetchException.class, () -> web.read(link)).reason();
  }
}
