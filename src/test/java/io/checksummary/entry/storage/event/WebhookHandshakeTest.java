package io.checksummary.entry.storage.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookHandshakeTest {

  private static final Set<String> ALLOWED = Set.of("eventgrid.azure.net");

  @Test
  void aSenderThatMayIsAnsweredWithItsName() {
    assertThat(WebhookHandshake.of(" EventGrid.azure.net", ALLOWED))
        .contains(new WebhookHandshake("eventgrid.azure.net"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "eventgrid.azure.net.example", "x.eventgrid.azure.net", "a,b"})
  void anotherIsNot(String origin) {
    assertThat(WebhookHandshake.of(origin, ALLOWED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "-a", "a-", "a..b", "a\r\nb", "https://a", "A"})
  void anOriginIsTheNameOfAHost(String origin) {
    assertThatIllegalArgumentException().isThrownBy(() -> new WebhookHandshake(origin));
  }
}
