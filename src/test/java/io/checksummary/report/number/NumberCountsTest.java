package io.checksummary.report.number;

import static io.checksummary.report.GivenNumbers.failing;
import static io.checksummary.report.GivenNumbers.supported;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.VerdictSign;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberCountsTest {

  private static final String SUMMARY = "Between 1 and 2, not 3.";

  private static String line(List<ReportedNumber> numbers, int failedChunks) {
    return NumberCounts.of(numbers, failedChunks).line(ReportWords.ENGLISH).stream()
        .map(run ->
            switch (run) {
              case ReportRun.Words words -> words.text();
              case ReportRun.Judged judged -> judged.text();
              case ReportRun.Sign sign -> VerdictSign.of(sign.verdict()).unicode();
              case ReportRun.Aside aside -> aside.text();
            })
        .collect(Collectors.joining());
  }

  @Test
  void whatIsSupportedPasses() {
    assertThat(line(List.of(supported(SUMMARY, "1")), 0))
        .isEqualTo("Passed: 1 number: ✓ 1 supported");
    assertThat(line(List.of(), 0)).isEqualTo("Passed: no numbers");
  }

  @Test
  void whatWasNotReadDoesNotPass() {
    assertThat(line(List.of(supported(SUMMARY, "1")), 1))
        .isEqualTo("Did not pass: 1 number: ✓ 1 supported");
  }

  @Test
  void everyVerdictIsCounted() {
    List<ReportedNumber> numbers =
        List.of(
            supported(SUMMARY, "1", Binding.UNCLEAR),
            failing("summary", SUMMARY, "2", Verdict.CONTRADICTED, Reason.VALUE),
            failing("summary", SUMMARY, "3", Verdict.UNCHECKED, Reason.VAGUE));
    assertThat(line(numbers, 0))
        .isEqualTo(
            "Did not pass: 3 numbers: ✓ 1 supported, ✗ 1 contradicted, [?] 1 unchecked;"
                + " 1 of the supported without a clear subject");
  }
}
