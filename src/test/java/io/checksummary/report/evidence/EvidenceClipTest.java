package io.checksummary.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceClipTest {

  /** Han characters and emoji take two columns, a combining accent none. */
  private static final TextWidth COLUMNS =
      codePoint -> {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
          return 0;
        }
        return Character.isIdeographic(codePoint)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
                || codePoint > 0xFFFF
            ? 2
            : 1;
      };

  private static final EvidenceClip CLIP = new EvidenceClip(COLUMNS, "…");
  private static final String DIVIDEND = "a final dividend of 12 cents a share";

  @ParameterizedTest
  @CsvSource({
    "short, 5, short",
    "'two words', 5, two…",
    "売上は増えた, 6, 売上…",
    "😀😀😀, 5, 😀😀…",
    "cafe\u0301s, 5, cafe\u0301s",
    "'', 0, ''",
    "any, 0, …",
    "any, -3, …"
  })
  void theBeginningFits(String text, int room, String beginning) {
    assertThat(CLIP.beginning(text, room)).isEqualTo(beginning);
  }

  @Test
  void theWordsThatMatterStayInSight() {
    assertThat(CLIP.around(DIVIDEND, "12 cents", 16)).isEqualTo("… of 12 cents a…");
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 16, 20, 30, 35})
  void whatIsLeftFitsAndHoldsTheWords(int room) {
    String clipped = CLIP.around(DIVIDEND, "12 cents", room);
    assertThat(COLUMNS.of(clipped)).isLessThanOrEqualTo(room);
    assertThat(clipped).contains("12 cents").contains("…");
  }

  @Test
  void wordsAtTheEndsAreClippedOnOneSideOnly() {
    assertThat(CLIP.around(DIVIDEND, "a final", 20)).startsWith("a final").endsWith("…");
    assertThat(CLIP.around(DIVIDEND, "a share", 20)).startsWith("…").endsWith("a share");
  }

  @Test
  void wordsThatAreEmptyOrMissingLeaveTheBeginning() {
    assertThat(CLIP.around(DIVIDEND, "", 10)).isEqualTo("a final d…");
    assertThat(CLIP.around(DIVIDEND, "13 cents", 10)).isEqualTo("a final d…");
    assertThat(CLIP.around("", "", 10)).isEmpty();
  }

  @Test
  void noCharacterIsSplit() {
    String text = "😀".repeat(30) + "12" + "😀".repeat(30);
    for (int room = 4; room < 80; room++) {
      String clipped = CLIP.around(text, "12", room);
      assertThat(clipped.codePoints())
          .as("room %d", room)
          .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
      assertThat(COLUMNS.of(clipped)).isLessThanOrEqualTo(room);
    }
  }

  @Test
  void textFromRightToLeftIsCutInItsOwnOrder() {
    String hebrew = "המכירות עלו השנה בשיעור של 12 אחוזים לעומת השנה שעברה";
    String clipped = CLIP.around(hebrew, "12", 20);
    assertThat(clipped).startsWith("…").endsWith("…").contains("12");
    assertThat(hebrew).contains(clipped.replace("…", ""));
  }
}
