package io.checksummary.check.derivation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that repeat without end take time in proportion to their length. */
@Execution(ExecutionMode.CONCURRENT)
class DerivePathologyTest {

  private static final int TIMES = 5_000;
  private static final String CLAIMS =
      "The 5th race saw two men and seven women in 30 years, a four-day search in August 2022, "
          + "its 10th anniversary, 12 goals and the second half of the document.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5th ",
        "Anna Berg and ",
        "two men, ",
        "17 August ",
        "in 1986 ",
        "1. ",
        "10th race, ",
        "aged 4, ",
        "(((",
        "the pair ",
        "A and B. ",
        "1. Berg\n",
        "fourth day "
      })
  void timeGrowsWithLength(String again) {
    Checker checker = new Checker();
    SourceDocument source =
        new SourceDocument(SourceText.of(again.repeat(TIMES)), null, "en", null);
    List<SummaryPassage> passages = List.of(new SummaryPassage(SummaryPassage.SUMMARY, CLAIMS));

    assertTimeout(
        Duration.ofSeconds(30),
        () ->
            assertThatCode(() -> checker.check(source, passages, "en")).doesNotThrowAnyException());
  }
}
