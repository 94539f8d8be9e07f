package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final List<SummaryPassage> SUMMARY =
      List.of(new SummaryPassage(SummaryPassage.SUMMARY, "Sales were 412."));

  private final Checker checker = new Checker();
  private final SourceNumbers numbers =
      checker.read(new SourceDocument(SourceText.of("Sales were 412."), null, "en", null));

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  @Test
  void endsWhereNobodyWaitsAnyMore() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> checker.check(numbers, SUMMARY, "en"))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void checksNothingInALanguageWithoutTables() {
    assertThat(checker.check(numbers, SUMMARY, "fi"))
        .singleElement()
        .satisfies(number -> assertThat(number.verdict()).isEqualTo(Verdict.UNCHECKED))
        .satisfies(number -> assertThat(number.reason()).isEqualTo(Reason.LANGUAGE));
  }
}
