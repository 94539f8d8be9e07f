package io.checksummary.entry.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyAddressTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_772_600_767);

  @Test
  void anAddressClosesAtItsSecond() {
    ReplyAddress address = new ReplyAddress(Map.of(ReplyAddress.UNTIL, "1772600767"));
    assertThat(address.isOpenAt(NOW.minusMillis(1))).isTrue();
    assertThat(address.isOpenAt(NOW)).isFalse();
  }

  @Test
  void oneThatSaysNothingOfItStaysOpen() {
    assertThat(new ReplyAddress(Map.of("channel", "C1")).isOpenAt(Instant.MAX)).isTrue();
  }
}
