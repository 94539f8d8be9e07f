package io.checksummary.check.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerFormulaTest {

  @Test
  void operandsAreLetters() {
    assertThat(Formula.sum(3)).isEqualTo("a + b + c");
    assertThat(Formula.sum(5)).isEqualTo("a + b + c + d + e");
    assertThat(Formula.sum(6)).isEqualTo("a + b + …");
    assertThat(Formula.sides(2)).isEqualTo("a + b – c + d");
    assertThat(Formula.difference(1)).isEqualTo("a - b");
    assertThat(Formula.difference(2)).isEqualTo("(a + b) - (c + d)");
  }

  @Test
  void whatSomebodyIsRankedInIsToldByItsFirstWord() {
    assertThat(Scope.ranks(List.of("on", "the", "team"))).isTrue();
    assertThat(Scope.ranks(List.of("points", "on"))).isFalse();
    assertThat(Scope.ranks(List.of())).isFalse();
  }
}
