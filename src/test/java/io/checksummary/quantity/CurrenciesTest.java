package io.checksummary.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

  @ParameterizedTest
  @CsvSource({
    "$, USD, true", "$, CAD, true", "$, MXN, true", "$, EUR, false", "HK$, CAD, false",
        "HK$, HKD, true",
    "£, EGP, true", "kr, NOK, true", "¥, CNY, true", "€, EUR, true", "dollar, AUD, true",
        "cent, EUR, true",
    "nonsense, USD, false"
  })
  void saysWhatASignMayStandFor(String sign, String code, boolean may) {
    assertThat(Currencies.mayStandFor(sign, code)).isEqualTo(may);
  }

  @Test
  void knowsWhatASignUsuallyStandsForAndWhatIsACode() {
    assertThat(Currencies.usual("$")).contains("USD");
    assertThat(Currencies.usual("HK$")).contains("HKD");
    assertThat(Currencies.usual("nonsense")).isEmpty();
    assertThat(Currencies.isCode("NOK")).isTrue();
    assertThat(Currencies.isCode("ABX")).isFalse();
    assertThat(Currencies.isCode("nok")).isFalse();
  }
}
