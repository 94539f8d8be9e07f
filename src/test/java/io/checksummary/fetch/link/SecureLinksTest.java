package io.checksummary.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.Certificates;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.TlsSite;
import io.checksummary.fetch.TlsSite.Asked;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The name is the link's, the address the one that was checked; TLS holds the two together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecureLinksTest {

  private static final String HOST = "news.example.org";

  private final PretendedWeb web =
      new PretendedWeb().with(HOST, PretendedWeb.PUBLIC).with("other.example.org", "1.1.1.1");

  @SuppressWarnings("NullAway.Init")
  private PfxOptions key;

  @SuppressWarnings("NullAway.Init")
  private TlsSite site;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    key = Certificates.selfSigned(folder.resolve("key.p12"), HOST);
    site = new TlsSite(web.vertx, key);
  }

  @AfterAll
  void close() {
    site.close();
    web.close();
  }

  @Test
  void theSiteIsNamedAsTheLinkNamesIt() throws FetchException {
    web.read(reader(key), "https://News.Example.org./story");

    assertThat(site.asked())
        .containsExactly(new Asked(HOST, HOST, "/robots.txt"), new Asked(HOST, HOST, "/story"));
    assertThat(web.reached).contains(PretendedWeb.PUBLIC + ":443");
  }

  @Test
  void aCertificateForAnotherNameIsNotBelieved() {
    assertThat(refusal(reader(key), "https://other.example.org/a")).isEqualTo(Reason.UNREACHABLE);
    assertThat(site.asked()).noneMatch(asked -> asked.target().equals("/a"));
  }

  @Test
  void aCertificateThatNobodySignedIsNotBelieved() {
    assertThat(refusal(reader(null), "https://news.example.org/b")).isEqualTo(Reason.UNREACHABLE);
    assertThat(site.asked()).noneMatch(asked -> asked.target().equals("/b"));
  }

  private PublicLinkReader reader(@Nullable PfxOptions trust) {
    return web.reader(web::resolve, to -> site.address(), trust, 1);
  }

  private Reason refusal(PublicLinkReader reader, String link) {
    return catchThrowableOfType(FetchException.class, () -> web.read(reader, link)).reason();
  }
}
