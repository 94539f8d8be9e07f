package io.checksummary.check.arithmetic.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.arithmetic.operand.Operation;
import io.checksummary.check.arithmetic.operand.OperationCues;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimTermsTest {

  private static final String CLAIM = "What was the change in crew cost from Q3 2018 to 2019?";
  private static final ClaimTerms CONTEXT = ClaimTerms.of(CLAIM, OperationCues.of(CLAIM));

  @Test
  void tellsWhatIsAskedForFromWhatItIsAskedOf() {
    assertThat(CONTEXT.cues().has(Operation.CHANGE)).isTrue();
    assertThat(CONTEXT.cues().has(Operation.AVERAGE)).isFalse();
    assertThat(CONTEXT.content()).contains("crew", "cost").doesNotContain("change");
    assertThat(CONTEXT.years()).containsExactlyInAnyOrder("2018", "2019");
    assertThat(CONTEXT.parts()).containsExactly("q3");
  }

  @Test
  void knowsWhichWordsItSharesAndWhereTheyStand() {
    assertThat(CONTEXT.shared(Set.of("crew", "cost", "fleet"))).isEqualTo(2);
    assertThat(CONTEXT.shared(Set.of("fleet"))).isZero();
    assertThat(CONTEXT.place(Set.of("crew"))).isLessThan(CONTEXT.place(Set.of("cost")));
    assertThat(CONTEXT.place(Set.of("2019"))).isGreaterThan(CONTEXT.place(Set.of("2018", "2019")));
    assertThat(CONTEXT.place(Set.of("fleet"))).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void columnsOfChangesAreTold() {
    assertThat(OperationCues.isOfChange("Change")).isTrue();
    assertThat(OperationCues.isOfChange("% change")).isTrue();
    assertThat(OperationCues.isOfChange("2019")).isFalse();
    assertThat(OperationCues.isOfChange("Cost")).isFalse();
  }
}
