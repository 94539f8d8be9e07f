package io.checksummary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.checksummary.check.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleScoresTest {

  /** Of 100 true and 20 wrong numbers. */
  private static final RuleScores SCORES =
      new RuleScores(
          List.of(
              new RuleScore("value-present", Verdict.SUPPORTED, 100, 8),
              new RuleScore("vague", null, 0, 0),
              new RuleScore("missing", Verdict.UNSUPPORTED, 12, 6),
              new RuleScore("missing", Verdict.UNCHECKED, 3, 1),
              new RuleScore("bound-turned", Verdict.CONTRADICTED, 5, 5)),
          100,
          20);

  @Test
  void theCurveLetsInTheRuleThatIsRightMostOftenFirst() {
    assertThat(SCORES.curve().lines().skip(2))
        .containsExactly(
            "| bound-turned, contradicted | 100% | 25.0% | 0.00% |",
            "| missing, unsupported | 50% | 55.0% | 6.00% |");
  }

  @Test
  void aRuleThatSupportsIsRightOnTrueNumbersAndADoubtIsNeither() {
    assertThat(SCORES.ofThePage().lines().skip(2))
        .containsExactly(
            "| `value-present` | supported | 100 | 92% |",
            "| `vague` | – | 0 | – |",
            "| `missing` | unsupported | 12 | 50% |",
            "| `missing` | unchecked | 3 | – |",
            "| `bound-turned` | contradicted | 5 | 100% |");
  }

  @Test
  void flagsAreLessOftenRightTheFewerNumbersAreWrong() {
    Confusion confusion = new Confusion();
    confusion.add(true, true, 8);
    confusion.add(true, false, 2);
    confusion.add(false, true, 1);
    confusion.add(false, false, 9);
    assertThat(confusion.precisionAt(0.5)).isCloseTo(8.0 / 9, within(1e-9));
    assertThat(confusion.precisionAt(0.1)).isCloseTo(0.08 / 0.17, within(1e-9));
  }
}
