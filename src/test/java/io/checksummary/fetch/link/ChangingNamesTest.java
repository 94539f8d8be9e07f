package io.checksummary.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LoopbackSite;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name may have another address each time it is looked up: it is never believed twice. */
class ChangingNamesTest {

  private static final String LINK = "http://rebind.example.org/story";

  private final PretendedWeb web = new PretendedWeb();
  private final AtomicInteger lookups = new AtomicInteger();

  @AfterEach
  void close() {
    web.close();
  }

  /** The name is public for the first look-ups only. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whereItTurnsInwardsNothingIsReadAnyMore(int publicLookups) {
    web.site
        .at("/story", LoopbackSite.redirect(302, "/next"))
        .at("/next", LoopbackSite.text("200 OK", "text/plain", "Secret."));

    FetchException refused =
        catchThrowableOfType(FetchException.class, () -> web.read(reader(publicLookups), LINK));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_PUBLIC);
    assertThat(web.site.targets())
        .isEqualTo(List.of("/robots.txt", "/story").subList(0, publicLookups));
    assertThat(web.reached).allMatch((PretendedWeb.PUBLIC + ":80")::equals);
  }

  /** It would turn inwards at the next look-up; but there is none between check and connection. */
  @Test
  void aConnectionGoesToTheAddressThatWasChecked() throws FetchException {
    web.site.at("/story", LoopbackSite.text("200 OK", "text/plain", "Public."));

    web.read(reader(2), LINK);

    assertThat(web.reached)
        .containsExactly(PretendedWeb.PUBLIC + ":80", PretendedWeb.PUBLIC + ":80");
    assertThat(lookups).hasValue(2);
  }

  private PublicLinkReader reader(int publicLookups) {
    return web.reader(host -> next(publicLookups), to -> web.site.address(), null, 1);
  }

  private List<InetAddress> next(int publicLookups) {
    boolean outwards = lookups.getAndIncrement() < publicLookups;
    return List.of(PretendedWeb.literal(outwards ? PretendedWeb.PUBLIC : "127.0.0.1"));
  }
}
