package io.checksummary.text.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  /** The first and the last of each range, as code points. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000", "0008", "007F", "00AD", "034F", "061C", "115F", "1160", "17B4", "17B5", "180B",
        "180E", "180F", "200B", "200E", "202E", "2060", "2065", "206F", "3164", "FE00", "FE0D",
        "FEFF", "FFA0", "FFF0", "FFF8", "FFF9", "FFFC", "E0000", "E0041", "E0100", "E0FFF"
      })
  void isWhatHasNoShape(String code) {
    assertThat(isUnseen(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0009", "000A", "0020", "0021", "007E", "0085", "00A0", "034E", "0350", "0600", "0605",
        "06DD", "070F", "0890", "0891", "08E2", "115E", "1161", "17B3", "17B6", "180A", "1810",
        "2028", "3163", "3165", "FDFF", "FE10", "FFA1", "FFEE", "FFFD", "110BD", "110CD", "E1000"
      })
  void isNotWhatHasOneOrIsSpace(String code) {
    assertThat(isUnseen(code)).isFalse();
  }

  private static boolean isUnseen(String code) {
    return InvisibleCharacters.isAt("a" + Character.toString(Integer.parseInt(code, 16)) + "b", 1);
  }

  /** Joiners and forms are marked by a bar behind them; the second cell tells. */
  @ParameterizedTest
  @CsvSource({
    "a\u200D|b, unseen",
    "4\u200C|2, unseen",
    "\u200D|a, unseen",
    "\u0645\u200D|, unseen",
    "\u200C|\u0645, unseen",
    "\u0645\u06CC\u200C|\u062E, seen",
    "\u0915\u094D\u200D|\u0937, seen",
    "\u0645\u200C|a, unseen",
    "a\u200C|\u0645, unseen",
    "\u4EAC\u200D|\u4EAC, unseen",
    "\uD83D\uDC69\u200D|\uD83D\uDCBB, seen",
    "\uD83D\uDC69\uD83C\uDFFB\u200D|\uD83D\uDCBB, seen",
    "\uD83D\uDC69\uD83C\uDFFF\u200D|\uD83D\uDCBB, seen",
    "\u2764\uFE0F\u200D|\uD83D\uDD25, seen",
    "\uD83D\uDC69\u200D|5, unseen",
    "5\u200D|\uD83D\uDCBB, unseen",
    "\u2764\uFE0F|, seen",
    "\u2764\uFE0E|, seen",
    "4\uFE0F|\u20E3, seen",
    "4\uFE0F|2, unseen",
    "a\uFE0F|, unseen",
    "\u00E9\uFE0F|, unseen",
    "~\uFE0F|, unseen",
    "\u200B\uFE0F|, unseen",
    "\uFE0F|a, unseen"
  })
  void joinersAndFormsAreSeenBetweenWhatTheyShape(String text, String seen) {
    assertThat(InvisibleCharacters.isAt(text.replace("|", ""), text.indexOf('|') - 1))
        .isEqualTo(seen.equals("unseen"));
  }
}
