package io.checksummary.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Reason;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpposingCuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose 12%. | Sales fell 12%. | POLARITY",
        "Sales rose 12%. | Sales climbed 12%. | none",
        "A profit of 12%. | A loss of 12%. | MEASURE",
        "A profit of 12%. | A profit of 12%. | none",
        "It earned 12%. | It expects 12%. | STATUS",
        "It earned 12%. | It posted 12%. | none",
        "It earned 12%. | It may expect 12%. | none"
      })
  void conflictWhereTwoNumbersAreOnDifferentSides(String claim, String source, String reason) {
    OpposingCues mine = ContextExample.of(claim, "12%").cues();
    OpposingCues its = ContextExample.of(source, "12%").cues();

    assertThat(Objects.toString(mine.conflict(its), "none")).isEqualTo(reason);
    assertThat(its.conflict(mine)).isEqualTo(mine.conflict(its));
  }

  @Test
  void followTheNearerOfTwoOpposedWords() {
    OpposingCues up = ContextExample.of("Sales were up 12% after a big fall.", "12%").cues();

    assertThat(up.conflict(ContextExample.of("Sales rose 12%.", "12%").cues())).isNull();
    assertThat(up.conflict(ContextExample.of("Sales fell 12%.", "12%").cues()))
        .isEqualTo(Reason.POLARITY);
  }

  @Test
  void areSilentWhereOpposedWordsAreAboutEquallyNear() {
    OpposingCues both = ContextExample.of("Rising 12% falling.", "12%").cues();

    assertThat(both.agrees(ContextExample.of("Sales rose 12%.", "12%").cues())).isFalse();
    assertThat(both.conflict(ContextExample.of("Sales fell 12%.", "12%").cues())).isNull();
  }

  @Test
  void leaveOutWordsThatAreFarOff() {
    String far = "Sales rose in the north and south and east and west of the old town by 12%.";

    assertThat(
            ContextExample.of(far, "12%")
                .cues()
                .conflict(ContextExample.of("Sales fell 12%.", "12%").cues()))
        .isNull();
  }

  @Test
  void takeAWinOfOneForALossOfTheOther() {
    OpposingCues beat = ContextExample.of("Arsenal beat Liverpool 3-1.", "3-1").cues();

    assertThat(beat.conflict(ContextExample.of("Liverpool lost to Arsenal 3-1.", "3-1").cues()))
        .isNull();
    assertThat(beat.conflict(ContextExample.of("Arsenal lost to Liverpool 3-1.", "3-1").cues()))
        .isEqualTo(Reason.POLARITY);
  }
}
