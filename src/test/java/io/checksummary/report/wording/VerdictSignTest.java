package io.checksummary.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictSignTest {

  @Test
  void everyVerdictHasSignsOfItsOwn() {
    assertThat(Arrays.stream(Verdict.values()).map(VerdictSign::of).map(VerdictSign::unicode))
        .containsExactly("✓", "✗", "∅", "[?]");
    assertThat(Arrays.stream(Verdict.values()).map(VerdictSign::of).map(VerdictSign::ascii))
        .containsExactly("[ok]", "[x]", "[-]", "[?]");
  }

  @Test
  void aSignThatCannotBeShownIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new VerdictSign("✓", "✓"));
    assertThatIllegalArgumentException().isThrownBy(() -> new VerdictSign(" ", "[ok]"));
  }
}
