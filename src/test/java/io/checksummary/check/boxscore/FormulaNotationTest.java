package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.boxscore.table.ScopeWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaNotationTest {

  @Test
  void operandsAreLetters() {
    assertThat(FormulaNotation.sum(3)).isEqualTo("a + b + c");
    assertThat(FormulaNotation.sum(5)).isEqualTo("a + b + c + d + e");
    assertThat(FormulaNotation.sum(6)).isEqualTo("a + b + …");
    assertThat(FormulaNotation.sides(2)).isEqualTo("a + b – c + d");
    assertThat(FormulaNotation.difference(1)).isEqualTo("a - b");
    assertThat(FormulaNotation.difference(2)).isEqualTo("(a + b) - (c + d)");
  }

  @Test
  void whatSomebodyIsRankedInIsToldByItsFirstWord() {
    assertThat(ScopeWords.ranks(List.of("on", "the", "team"))).isTrue();
    assertThat(ScopeWords.ranks(List.of("points", "on"))).isFalse();
    assertThat(ScopeWords.ranks(List.of())).isFalse();
  }
}
