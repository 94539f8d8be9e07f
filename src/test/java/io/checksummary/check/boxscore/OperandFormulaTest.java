package io.checksummary.check.boxscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperandFormulaTest {

  @Test
  void operandsAreLetters() {
    assertThat(OperandFormula.sum(3)).isEqualTo("a + b + c");
    assertThat(OperandFormula.sum(5)).isEqualTo("a + b + c + d + e");
    assertThat(OperandFormula.sum(6)).isEqualTo("a + b + …");
    assertThat(OperandFormula.sides(2)).isEqualTo("a + b – c + d");
    assertThat(OperandFormula.difference(1)).isEqualTo("a - b");
    assertThat(OperandFormula.difference(2)).isEqualTo("(a + b) - (c + d)");
  }

  @Test
  void whatSomebodyIsRankedInIsToldByItsFirstWord() {
    assertThat(ScopeWords.ranks(List.of("on", "the", "team"))).isTrue();
    assertThat(ScopeWords.ranks(List.of("points", "on"))).isFalse();
    assertThat(ScopeWords.ranks(List.of())).isFalse();
  }
}
