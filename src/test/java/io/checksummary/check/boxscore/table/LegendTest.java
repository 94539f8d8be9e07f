package io.checksummary.check.boxscore.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegendTest {

  private static final Set<String> HEADS =
      Set.of("MIN", "CAT", "SHM", "SHA", "SH%", "OCAT", "DCAT");
  private static final Legend LEGEND =
      Legend.of(
          List.of(
              "MIN minutes, CAT = catches, SHM and SHA shots made and attempted, OCAT and DCAT"
                  + " offensive and defensive catches.",
              "MIN was not the end of it, and this sentence explains nothing at all to anybody."),
          HEADS);

  @Test
  void aHeadIsExplained() {
    assertThat(LEGEND.of("MIN")).containsExactly("minutes");
    assertThat(LEGEND.of("CAT")).containsExactly("catches");
  }

  @Test
  void twoHeadsShareTheirWords() {
    assertThat(LEGEND.of("SHM")).containsExactly("shots", "made");
    assertThat(LEGEND.of("SHA")).containsExactly("shots", "attempted");
    assertThat(LEGEND.of("DCAT")).containsExactly("defensive", "catches");
  }

  @Test
  void aPercentIsOfWhatIsMadeAndAttempted() {
    assertThat(LEGEND.of("SH%")).containsExactly("shots", "%");
  }

  @Test
  void nobodyExplainsTheRest() {
    assertThat(LEGEND.of("FUM")).isNull();
    assertThat(LEGEND.of("FUM%")).isNull();
  }
}
