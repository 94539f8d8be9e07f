package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.boxscore.table.StatSynonyms;
import io.checksummary.check.frame.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTimeScopeTest {

  private static List<String> words(String text) {
    return StatSynonyms.words(text);
  }

  private static Measure measure(String before, String noun, boolean compound) {
    return new Measure(words(noun), List.of(), words(before), compound);
  }

  @ParameterizedTest
  @CsvSource({
    "he is averaging, 12 points, true",
    "Ruiz had, 12 points over his last two games, true",
    "Ruiz had, 12 points, false"
  })
  void wordsOnEitherSideTellOtherGames(String before, String after, boolean elsewhere) {
    assertThat(new ClaimTimeScope(words(before), words(after)).isElsewhere()).isEqualTo(elsewhere);
  }

  @Test
  void aPeriodThatFollowsIsNearerThanOneBefore() {
    ClaimTimeScope both =
        new ClaimTimeScope(words("in the first quarter"), words("12 in the second half"));
    ClaimTimeScope after = new ClaimTimeScope(List.of(), words("12 in the second half"));
    assertThat(both.period()).isNotEmpty().isEqualTo(after.period());
    assertThat(new ClaimTimeScope(List.of(), words("12 points")).period()).isEmpty();
  }

  @Test
  void aDifferenceIsToldByItsNounOrItsVerb() {
    ClaimTimeScope scope = new ClaimTimeScope(List.of(), List.of());
    assertThat(scope.isMargin(measure("a", "victory", true))).isTrue();
    assertThat(scope.isMargin(measure("won by", "points", false))).isTrue();
    assertThat(scope.isMargin(measure("had", "points", false))).isFalse();
  }
}
