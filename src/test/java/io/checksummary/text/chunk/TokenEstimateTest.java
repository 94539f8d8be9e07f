package io.checksummary.text.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEstimateTest {

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
    assertThat(TokenEstimate.estimate(text)).isBetween(counted, counted * 2);
  }

  /** What each sort of sign weighs: a change of these is a change of every budget. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "1 ¦ ship",
        "1 ¦ harbor",
        "2 ¦ harbour",
        "2 ¦ Ship",
        "3 ¦ Schönes",
        "8 ¦ Revenue rose 12%.",
        "2 ¦ 12",
        "4 ¦ 12 3",
        "2 ¦ , ,",
        "3 ¦ мир",
        "3 ¦ 東京",
        "3 ¦ →→",
        "4 ¦ 배는정오"
      })
  void weighLettersFiguresAndSigns(int tokens, String text) {
    assertThat(TokenEstimate.estimate(text)).isEqualTo(tokens);
  }

  @Test
  void ofALineEndAreHalfAToken() {
    assertThat(TokenEstimate.estimate("ship\nship\nship")).isEqualTo(4);
  }

  @Test
  void areAFifthTooManyForProseAtMost() {
    String prose =
        "Nobody in the town believed that the old lighthouse would ever be open to visitors again.";
    assertThat(TokenEstimate.estimate(prose)).isBetween(17, 21);
  }
}
