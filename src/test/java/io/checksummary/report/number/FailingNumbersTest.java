package io.checksummary.report.number;

import static io.checksummary.report.GivenNumbers.failing;
import static io.checksummary.report.GivenNumbers.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailingNumbersTest {

  private static final String SUMMARY = "Up 21\ncents, then 17, then 1.";

  private static final ReportedNumber CENTS =
      failing("summary", SUMMARY, "21\ncents", Verdict.CONTRADICTED, Reason.VALUE);
  private static final ReportedNumber FIGURE =
      failing("keyFigures/1/text", "21 cents", "21 cents", Verdict.CONTRADICTED, Reason.VALUE);
  private static final ReportedNumber SHOPS =
      failing("summary", SUMMARY, "17", Verdict.UNSUPPORTED, Reason.NOT_FOUND);

  @Test
  void theSameIsSaidOnce() {
    List<FailingNumbers> failing =
        FailingNumbers.among(List.of(CENTS, supported(SUMMARY, "1"), SHOPS, FIGURE));
    assertThat(failing)
        .extracting(FailingNumbers::alike)
        .containsExactly(List.of(CENTS, FIGURE), List.of(SHOPS));
  }

  @Test
  void aNumberThatWasBrokenStandsOnOneLineWithItsPassages() {
    assertThat(new FailingNumbers(List.of(CENTS, FIGURE)).line(ReportWords.ENGLISH))
        .containsExactly(
            new ReportRun.Sign(Verdict.CONTRADICTED),
            new ReportRun.Words(" "),
            new ReportRun.Judged("21 cents", Verdict.CONTRADICTED),
            new ReportRun.Words(" in the summary, key figure 2's text: contradicted (value)"));
  }

  @Test
  void differentNumbersOfOneFindingAreListed() {
    ReportedNumber one = failing("summary", SUMMARY, "1", Verdict.UNSUPPORTED, Reason.NOT_FOUND);
    assertThat(new FailingNumbers(List.of(SHOPS, one)).line(ReportWords.ENGLISH))
        .endsWith(
            new ReportRun.Judged("17, 1", Verdict.UNSUPPORTED),
            new ReportRun.Words(": unsupported (not-found)"));
  }

  @Test
  void numbersOfDifferentFindingsAreNotToldOfTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FailingNumbers(List.of(CENTS, SHOPS)));
    assertThatIllegalArgumentException().isThrownBy(() -> new FailingNumbers(List.of()));
    assertThat(FailingNumbers.among(List.of())).isEmpty();
  }
}
