package io.checksummary.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictMessagesTest {

  private static final VerdictMessages ENGLISH = VerdictMessages.of("en");

  @ParameterizedTest
  @EnumSource(Match.class)
  void haveASentenceForEveryMatch(Match match) {
    assertThat(ENGLISH.supported(match, "4", "four", "a + b")).isNotBlank().doesNotContain("{");
  }

  @Test
  void quoteTheSummaryAndTheSource() {
    assertThat(ENGLISH.supported(Match.ROUNDED, "about 400", "412", null))
        .contains("412", "about 400");
    assertThat(ENGLISH.supported(Match.DERIVED, "9", "4", "a + b")).contains("a + b");
  }

  @Test
  void nameTheNearestNumberOnlyWhereThereIsOne() {
    assertThat(failed(ENGLISH, "412")).contains("421", "412");
    assertThat(failed(ENGLISH, null)).contains("421").doesNotContain("412", "{nearest}", "null");
  }

  @Test
  void areThoseOfTheLanguageWhateverItsRegion() {
    assertThat(failed(VerdictMessages.of("de-AT"), null))
        .isEqualTo(failed(VerdictMessages.of("de"), null))
        .isNotEqualTo(failed(ENGLISH, null));
  }

  @Test
  void areInEnglishWhereTheLanguageHasNone() {
    assertThat(failed(VerdictMessages.of("fi"), null)).isEqualTo(failed(ENGLISH, null));
  }

  private static String failed(VerdictMessages messages, @Nullable String nearest) {
    return messages.failed(Verdict.UNSUPPORTED, Reason.NOT_FOUND, "421", nearest);
  }
}
