package io.checksummary.proof.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.text.hash.Sha256;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerKeysTest {

  private static final String OLD = "cks_the-key-of-the-month-before";
  private static final String NEW = "cks_the-key-of-this-month";
  private static final String DESK = "cks_the-key-of-the-desk";

  private static final CallerKeys KEYS =
      new CallerKeys(
          List.of(
              "press=" + Sha256.name(OLD),
              " press=" + Sha256.hex(NEW) + " ",
              "desk=" + Sha256.name(DESK).toUpperCase(Locale.ROOT).replace("SHA256", "sha256")));

  @Test
  void bothKeysOfACallerAreItsOwn() {
    assertThat(KEYS.nameOf(OLD)).isEqualTo("press");
    assertThat(KEYS.nameOf(NEW)).isEqualTo("press");
    assertThat(KEYS.nameOf(DESK)).isEqualTo("desk");
  }

  @Test
  void aKeyThatWasTakenOutIsNobodys() {
    CallerKeys rotated = new CallerKeys(List.of("press=" + Sha256.name(NEW)));

    assertThat(rotated.nameOf(NEW)).isEqualTo("press");
    assertThat(rotated.nameOf(OLD)).isNull();
  }

  @Test
  void whatIsNoKeyIsNobodys() {
    assertThat(KEYS.nameOf(null)).isNull();
    assertThat(KEYS.nameOf("")).isNull();
    assertThat(KEYS.nameOf(OLD + " ")).isNull();
    assertThat(KEYS.nameOf(Sha256.name(OLD))).as("its hash").isNull();
    assertThat(KEYS.nameOf(Sha256.hex(OLD))).as("its hash").isNull();
    assertThat(KEYS.nameOf("x".repeat(10_000_000))).isNull();
  }

  @Test
  void keysWithoutANameAreOfOneCaller() {
    CallerKeys keys = new CallerKeys(List.of(Sha256.hex(OLD), Sha256.name(NEW)));

    assertThat(keys.nameOf(OLD)).isEqualTo(CallerKeys.UNNAMED).isEqualTo(keys.nameOf(NEW));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CallerKeys(List.of(Sha256.hex(OLD), Sha256.hex(NEW), Sha256.hex(DESK))))
        .withMessageContaining("more than two");
  }

  @Test
  void aKeyHasOneCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CallerKeys(List.of("press=" + Sha256.hex(OLD), "desk=" + Sha256.name(OLD))));
    assertThatIllegalArgumentException().isThrownBy(() -> new CallerKeys(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cks_a-key-instead-of-its-hash", "press=", "sha256:", "a b=%s", "%s0"})
  void whatIsNoHashIsRefusedAndNotRepeated(String form) {
    String entry = form.formatted(Sha256.hex(OLD));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CallerKeys(List.of(entry)))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("instead", Sha256.hex(OLD)));
  }

  @Test
  void aFreshKeyIsKnownByItsHash() {
    FreshKey fresh = FreshKey.make(new SecureRandom());

    assertThat(fresh.key()).matches("cks_[A-Za-z0-9_-]{43}");
    assertThat(new CallerKeys(List.of("press=" + fresh.hash())).nameOf(fresh.key()))
        .isEqualTo("press");
    assertThat(FreshKey.make(new SecureRandom()).key()).isNotEqualTo(fresh.key());
  }
}
