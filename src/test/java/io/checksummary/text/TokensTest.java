package io.checksummary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  /** The counts before the texts are those of the encoding o200k_base. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "0 ¦ ''",
        "15 ¦ Revenue rose 12% to $412 million in the year to March.",
        "22 ¦ The port of Eastwick had 4,120 ships last year, and most of them were ferries.",
        "17 ¦ Nobody in the town believed that the old lighthouse would ever be open to visitors"
            + " again.",
        "14 ¦ Harbour Foods | 412 | 378 | 9.0",
        "13 ¦ Das Schiff legte um zwölf Uhr ab und es war voll.",
        "11 ¦ Le bateau est parti à midi et il était plein.",
        "9 ¦ 売上高は5億円だった。"
      })
  void areRatherTooManyButNotByMuch(int counted, String text) {
    assertThat(Tokens.estimate(text)).isBetween(counted, counted * 2);
  }

  @Test
  void areAFifthTooManyForProseAtMost() {
    String prose =
        "Nobody in the town believed that the old lighthouse would ever be open to visitors again.";
    assertThat(Tokens.estimate(prose)).isBetween(17, 21);
  }
}
