package io.checksummary.entry.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.proof.Head;
import io.checksummary.proof.caller.CallerCheck;
import io.checksummary.text.hash.Sha256;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the program starts, by where it listens and by what is said of its callers. */
class CallerRulesTest {

  private static final String KEY = "cks_a-key-of-the-press";
  private static final Map<String, String> TOKENS =
      Map.of(
          "token-issuer", "https://login.example/",
          "token-audience", "https://summaries.example",
          "token-scope", "summaries:ask",
          "token-keys", "https://login.example/keys");

  private static ChecksummaryConfig.Callers config(Map<String, String> callers) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder()
            .withMapping(ChecksummaryConfig.class)
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(Duration.class, 100, new DurationConverter());
    callers.forEach(
        (name, value) -> builder.withDefaultValue("checksummary.callers." + name, value));
    return builder.build().getConfigMapping(ChecksummaryConfig.class).callers();
  }

  private static Optional<CallerCheck> check(Map<String, String> callers, boolean reached) {
    return CallerRules.check(config(callers), reached, Clock.systemUTC());
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true, , false",
    "127.0.0.2, true, , false",
    "::1, true, , false",
    "localhost, true, , false",
    "0.0.0.0, true, , true",
    "::, true, , true",
    "192.0.2.1, true, , true",
    "no-such-host.invalid, true, , true",
    "0.0.0.0, false, , false",
    "127.0.0.1, true, true, true",
    "0.0.0.0, false, true, true",
    "0.0.0.0, true, false, false"
  })
  void othersReachWhatListensElsewhere(
      String address, boolean listens, String required, boolean reached) {
    Map<String, String> said = required == null ? Map.of() : Map.of("required", required);

    assertThat(CallerRules.isReached(config(said), address, listens)).isEqualTo(reached);
  }

  @Test
  void whereNobodyElseReachesItAllIsOpenUnlessSomethingIsSaid() {
    assertThat(check(Map.of(), false)).isEmpty();
    assertThat(check(Map.of("key-hashes", Sha256.hex(KEY)), false)).isPresent();
    assertThat(check(TOKENS, false)).isPresent();
  }

  @Test
  void whereOthersReachItItDoesNotStartWithoutAWord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(Map.of(), true))
        .withMessageContaining("CHECKSUMMARY_CALLERS_KEY_HASHES")
        .withMessageContaining("CHECKSUMMARY_CALLERS_PROOF=none");
    assertThatIllegalArgumentException()
        .as("limits are no proof")
        .isThrownBy(() -> check(Map.of("requests-per-minute", "60"), true));
    assertThatIllegalArgumentException()
        .as("nor is an empty list")
        .isThrownBy(() -> check(Map.of("key-hashes", ""), true));
  }

  @Test
  void oneOfThreeWillDo() {
    assertThat(check(Map.of("proof", "none"), true)).isEmpty();
    assertThat(check(TOKENS, true)).isPresent();
    assertThat(
            check(Map.of("key-hashes", "press=" + Sha256.name(KEY)), true)
                .orElseThrow()
                .byKey(Head.header("x-api-key", KEY)))
        .contains("key:press");
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "off", "false", "keys", "*"})
  void noneIsSpeltOut(String word) {
    assertThatIllegalArgumentException().isThrownBy(() -> check(Map.of("proof", word), true));
    assertThatIllegalArgumentException().isThrownBy(() -> check(Map.of("proof", word), false));
  }

  @Test
  void noneGoesWithNothingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(Map.of("proof", "none", "key-hashes", Sha256.hex(KEY)), true));
    Map<String, String> both = new HashMap<>(TOKENS);
    both.put("proof", "none");
    assertThatIllegalArgumentException().isThrownBy(() -> check(both, true));
    assertThatNoException()
        .isThrownBy(() -> check(Map.of("proof", "none", "requests-per-minute", "60"), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"token-issuer", "token-audience", "token-scope", "token-keys"})
  void whatATokenHasToSayIsSaidWhole(String missing) {
    Map<String, String> rest = new HashMap<>(TOKENS);
    rest.remove(missing);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(rest, true))
        .withMessageContaining("go together");
  }

  @Test
  void aMistakeIsToldByItsSettingAndNoKeyIsRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(Map.of("key-hashes", KEY), true))
        .withMessageContaining("checksummary.callers.key-hashes")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(KEY));
    Map<String, String> open = new HashMap<>(TOKENS);
    open.put("token-keys", "http://login.example/keys");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(open, true))
        .withMessageContaining("https");
  }
}
