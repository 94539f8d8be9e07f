package io.checksummary.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.LinkReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnreadLinksTest {

  @Inject
  @SuppressWarnings("NullAway.Init")
  LinkReader links;

  @Test
  void noLinkIsReadUnlessSomebodySaysSo() {
    FetchException refused =
        catchThrowableOfType(
            FetchException.class,
            () -> links.read(URI.create("https://1.1.1.1/"), Instant.now().plusSeconds(5)));

    assertThat(refused.reason()).isEqualTo(Reason.DISABLED);
  }
}
