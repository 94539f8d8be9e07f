package io.checksummary.entry.terminal.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.report.GivenNumbers;
import io.checksummary.report.number.ReportedNumber;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the contract writes of a number is read back as the core found it. */
class AnswerReaderTest {

  private static void assertReadBack(CheckedNumber number) {
    assertThat(AnswerReader.numbers(AnswerMapper.numbers(List.of(number))))
        .containsExactly(ReportedNumber.of(number));
  }

  @ParameterizedTest
  @EnumSource(Match.class)
  void everyMatchIsReadBack(Match match) {
    assertReadBack(
        GivenNumbers.checked(
            "summary", "up 9%", "9%", Verdict.SUPPORTED, match, null, Binding.CONFIRMED));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsReadBack(Reason reason) {
    assertReadBack(
        GivenNumbers.checked(
            "title", "up 9%", "9%", Verdict.UNCHECKED, null, reason, Binding.UNCLEAR));
  }
}
