package io.checksummary.fetch.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.fetch.LoopbackSite;
import io.checksummary.fetch.LoopbackSite.Request;
import io.vertx.core.net.SocketAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, and what becomes of sites that answer otherwise. */
class PublicLinkReaderTest {

  private static final String LINK = "http://news.example.org/story?page=1";
  private static final String PAGE = "<p>Harbour Foods earned $412 million.</p>";
  private static final int TWICE_TOO_MUCH = 2 * PublicLinkReader.LARGEST;

  private final PretendedWeb web = new PretendedWeb();

  @BeforeEach
  void name() {
    web.with("news.example.org", PretendedWeb.PUBLIC);
  }

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void aPageIsReadFromTheAddressThatWasChecked() throws FetchException {
    web.site.at("/story?page=1", LoopbackSite.text("200 OK", "Text/HTML; Charset=UTF-8", PAGE));

    FetchedDocument document = web.read(LINK + "#end");

    assertThat(document.address()).isEqualTo(URI.create(LINK));
    assertThat(document.contentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(new String(document.content(), UTF_8)).isEqualTo(PAGE);
    assertThat(web.reached).containsOnly(PretendedWeb.PUBLIC + ":80").hasSize(2);
    assertThat(web.lookedUp).hasSameSizeAs(web.reached);
  }

  @Test
  void theSiteIsToldWhoAsks() throws FetchException {
    web.site.at("/story?page=1", LoopbackSite.text("200 OK", "text/plain", PAGE));

    web.read(LINK);

    assertThat(web.site.requests())
        .hasSize(2)
        .allSatisfy(request -> {
          assertThat(request.header("user-agent")).isEqualTo(PretendedWeb.USER_AGENT);
          assertThat(request.header("host")).isEqualTo("news.example.org");
          assertThat(request.header("accept-encoding")).isEqualTo("gzip");
        });
    Request page = web.site.requests().getLast();
    assertThat(page.header("accept")).startsWith("text/html, ");
    assertThat(page.header("traceparent")).isNull();
    assertThat(page.header("cookie")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "http://1.1.1.1/a, 1.1.1.1:80, 1.1.1.1",
    "http://1.1.1.1:443/a, 1.1.1.1:443, 1.1.1.1:443",
    "http://[2606:4700:4700::1111]/a, 2606:4700:4700:0:0:0:0:1111:80, [2606:4700:4700::1111]",
    "HTTP://NEWS.example.ORG./a, 93.184.216.34:80, news.example.org",
  })
  void aPublicHostMayBeSpeltInSeveralWays(String link, String reached, String host)
      throws FetchException {
    web.site.at("/a", LoopbackSite.text("200 OK", "text/plain", PAGE));

    web.read(link);

    assertThat(web.reached).containsOnly(reached);
    assertThat(web.site.requests().getLast().header("host")).isEqualTo(host);
  }

  @Test
  void aPackedPageIsUnpacked() throws FetchException {
    web.site.at(
        "/story?page=1",
        LoopbackSite.bytes(
            "200 OK",
            "Content-Type: text/markdown\r\nContent-Encoding: GZip",
            gzip(PAGE.getBytes(UTF_8))));

    FetchedDocument document = web.read(LINK);

    assertThat(document.contentType()).isEqualTo("text/markdown");
    assertThat(new String(document.content(), UTF_8)).isEqualTo(PAGE);
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    byte[] bomb = gzip(new byte[5 * PublicLinkReader.LARGEST]);
    web.site.at(
        "/story?page=1",
        LoopbackSite.bytes("200 OK", "Content-Type: text/plain\r\nContent-Encoding: gzip", bomb));

    assertThat(bomb.length).isLessThan(PublicLinkReader.LARGEST);
    assertThat(reason(LINK)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aDocumentOfJustTheLargestSizeIsRead() throws FetchException {
    web.site.at(
        "/story?page=1",
        LoopbackSite.bytes(
            "200 OK", "Content-Type: text/plain", new byte[PublicLinkReader.LARGEST]));

    assertThat(web.read(LINK).content()).hasSize(PublicLinkReader.LARGEST);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectsAreFollowed(int status) throws FetchException {
    web.with("www.example.org", "1.1.1.1");
    web.site
        .at("/story?page=1", LoopbackSite.redirect(status, "http://www.example.org/a/b"))
        .at("/a/b", LoopbackSite.redirect(status, "../c%20d?e=ü#f"))
        .at("/c%20d?e=%C3%BC", LoopbackSite.text("200 OK", "text/html", PAGE));

    FetchedDocument document = web.read(LINK);

    assertThat(document.address()).isEqualTo(URI.create("http://www.example.org/c%20d?e=%C3%BC"));
    assertThat(web.reached)
        .containsExactly(
            PretendedWeb.PUBLIC + ":80", // robots.txt
            PretendedWeb.PUBLIC + ":80",
            "1.1.1.1:80", // robots.txt
            "1.1.1.1:80",
            "1.1.1.1:80");
  }

  @ParameterizedTest
  @CsvSource({"5, ", "6, TOO_MANY_REDIRECTS"})
  void fiveRedirectsAreFollowedAndNoMore(int redirects, @Nullable Reason reason) {
    for (int i = 0; i < redirects; i++) {
      web.site.at("/" + i, LoopbackSite.redirect(302, "/" + (i + 1)));
    }
    web.site.at("/" + redirects, LoopbackSite.text("200 OK", "text/plain", PAGE));

    assertThat(reason("http://news.example.org/0")).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "204 No Content, UNREACHABLE",
    "206 Partial Content, UNREACHABLE",
    "300 Multiple Choices, UNREACHABLE",
    "401 Unauthorized, REFUSED",
    "402 Payment Required, REFUSED",
    "403 Forbidden, REFUSED",
    "404 Not Found, NOT_FOUND",
    "410 Gone, NOT_FOUND",
    "429 Too Many Requests, REFUSED",
    "451 Unavailable For Legal Reasons, REFUSED",
    "500 Internal Server Error, UNREACHABLE",
    "503 Service Unavailable, UNREACHABLE",
    "302 Found, UNREACHABLE",
  })
  void whatIsNoSuccessSaysWhy(String status, Reason reason) {
    web.site.at("/story?page=1", LoopbackSite.text(status, "text/html", PAGE));

    assertThat(reason(LINK)).isEqualTo(reason);
  }

  @Test
  void aNameThatNobodyHasIsNotFound() {
    assertThat(reason("http://nobody.example.org/")).isEqualTo(Reason.NOT_FOUND);
  }

  /** The body is endless: it must not be waited for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: image/png",
        "Content-Type: application/octet-stream",
        "Content-Type: text/html-or-so",
        "Content-Type:",
        "X-Content-Type: text/html",
        "Content-Type: text/html\r\nContent-Encoding: br",
        "Content-Type: text/html\r\nContent-Encoding: gzip, gzip",
      })
  void whatIsNoDocumentIsNotRead(String headers) throws InterruptedException {
    web.site.at(
        "/story?page=1",
        out -> {
          out.write(LoopbackSite.head("200 OK", headers));
          while (true) {
            out.write(new byte[1024]);
          }
        });

    assertThat(reason(LINK)).isEqualTo(Reason.NOT_A_DOCUMENT);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @Test
  void aBodyThatIsAnnouncedAsTooLargeIsRefused() throws InterruptedException {
    web.site.at(
        "/story?page=1",
        out -> {
          out.write(
              LoopbackSite.head(
                  "200 OK", "Content-Type: text/html\r\nContent-Length: " + TWICE_TOO_MUCH));
          out.write(new byte[TWICE_TOO_MUCH]);
        });

    assertThat(reason(LINK)).isEqualTo(Reason.TOO_LARGE);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transfer-Encoding: chunked", "Connection: close"})
  void aBodyWithoutEndIsRefused(String framing) throws InterruptedException {
    web.site.at(
        "/story?page=1",
        out -> {
          out.write(LoopbackSite.head("200 OK", "Content-Type: text/html\r\n" + framing));
          while (true) {
            out.write("4\r\nabcd\r\n".repeat(1000).getBytes(UTF_8));
          }
        });

    assertThat(reason(LINK)).isEqualTo(Reason.TOO_LARGE);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nToo short",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nab",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot packed",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 OK\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\n",
        "",
      })
  void whatIsNoWholeAnswerIsNone(String bytes) {
    web.site.at("/story?page=1", out -> out.write(bytes.getBytes(UTF_8)));

    assertThat(reason(LINK)).isEqualTo(Reason.UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-%d: flood\r\n", "X: %d, flood\r\n", "%d-flood"})
  void aFloodOfHeadersIsRefused(String header) throws InterruptedException {
    web.site.at(
        "/story?page=1",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; true; i++) {
            out.write(header.formatted(i).getBytes(UTF_8));
          }
        });

    assertThat(reason(LINK)).isEqualTo(Reason.TOO_LARGE);
    assertThat(web.site.wasLeft()).isTrue();
  }

  @Test
  void aHostThatIsNotThereAnyMoreIsUnreachable() {
    PublicLinkReader reader = web.reader(web::resolve, to -> closed(), null, 1);

    assertThat(reason(reader, LINK)).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void whereOneAddressDoesNotAnswerTheNextIsTried() throws FetchException {
    web.with("two.example.org", "1.1.1.1", PretendedWeb.PUBLIC);
    web.site.at("/a", LoopbackSite.text("200 OK", "text/plain", PAGE));
    PublicLinkReader reader =
        web.reader(
            web::resolve,
            to -> to.hostAddress().equals("1.1.1.1") ? closed() : web.site.address(),
            null,
            1);

    assertThat(web.read(reader, "http://two.example.org/a").mediaType()).isEqualTo("text/plain");
  }

  /** Else a connection to one of them would be made by the pool of the other. */
  @Test
  void addressesOfOneNameAreServersOfTheirOwn() throws FetchException {
    web.with("two.example.org", "1.1.1.1", PretendedWeb.PUBLIC);
    Set<SocketAddress> servers = ConcurrentHashMap.newKeySet();
    PublicLinkReader reader =
        web.reader(
            host -> named(host, web.resolve(host)),
            to -> {
              servers.add(to);
              return web.site.address();
            },
            null,
            1);

    assertThat(reason(reader, "http://two.example.org/a")).isEqualTo(Reason.NOT_FOUND);
    assertThat(servers).hasSize(2);
  }

  /** As the system's resolver gives them. */
  private static List<InetAddress> named(String host, List<InetAddress> addresses)
      throws UnknownHostException {
    List<InetAddress> named = new ArrayList<>();
    for (InetAddress address : addresses) {
      named.add(InetAddress.getByAddress(host, address.getAddress()));
    }
    return named;
  }

  /** No system gives this port to anybody who does not name it. */
  private static SocketAddress closed() {
    return SocketAddress.inetSocketAddress(1, "127.0.0.1");
  }

  private @Nullable Reason reason(String link) {
    return reason(web.reader(), link);
  }

  private @Nullable Reason reason(PublicLinkReader reader, String link) {
    @Nullable FetchException refused =
        catchThrowableOfType(FetchException.class, () -> web.read(reader, link));
    return refused == null ? null : refused.reason();
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
