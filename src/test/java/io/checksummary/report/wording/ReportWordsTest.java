package io.checksummary.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWordsTest {

  private static final ReportWords WORDS = ReportWords.ENGLISH;

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyVerdictHasAWordAndAMeaning(Verdict verdict) {
    assertThat(WORDS.verdict(verdict)).isNotBlank();
    assertThat(WORDS.say("meaning." + WORDS.verdict(verdict))).isNotBlank();
    assertThat(WORDS.verdict(verdict, null, null)).isEqualTo(WORDS.verdict(verdict));
  }

  @ParameterizedTest
  @EnumSource(Match.class)
  void everyMatchHasAWord(Match match) {
    assertThat(WORDS.verdict(Verdict.SUPPORTED, match, null)).matches("supported \\([a-z]+\\)");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasAWord(Reason reason) {
    assertThat(WORDS.verdict(Verdict.UNCHECKED, null, reason)).matches("unchecked \\([a-z-]+\\)");
  }

  @ParameterizedTest
  @CsvSource({
    "title, the title",
    "summary, the summary",
    "keyFigures/0/label, key figure 1's label",
    "keyFigures/11/text, key figure 12's text"
  })
  void passagesHaveNames(String in, String name) {
    assertThat(WORDS.passage(in)).isEqualTo(name);
  }

  @Test
  void countsAreGroupedAndAgree() {
    assertThat(WORDS.counted("coverage.pages", 1)).isEqualTo("1 page");
    assertThat(WORDS.counted("coverage.pages", 0)).isEqualTo("0 pages");
    assertThat(WORDS.counted("coverage.pages", 2871)).isEqualTo("2,871 pages");
  }

  @Test
  void whatIsFilledInIsNoTemplate() {
    Map<String, String> hostile = Map.of("number", "{verdict} $1 \\", "verdict", "unsupported");
    assertThat(WORDS.say("taken-out.number", hostile)).isEqualTo("“{verdict} $1 \\” (unsupported)");
  }

  @Test
  void whatIsMissingIsMisuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> WORDS.say("no.such.entry"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORDS.say("place.line"))
        .withMessageContaining("{line}");
  }

  @Test
  void aLanguageWithoutATableSpeaksEnglish() {
    assertThat(ReportWords.of("tlh").say("counts.passed")).isEqualTo("Passed");
    assertThat(ReportWords.of("en-GB")).isSameAs(WORDS);
  }

  @Test
  void theTableSaysEachThingOnceAndHoldsNoControlCharacter() {
    TableFile table = TableFile.of(ReportWords.class, "en/report-words.txt");
    assertThat(table.rows()).allMatch(row -> row.size() == 2);
    assertThat(table.rows().stream().map(List::getFirst)).doesNotHaveDuplicates();
    assertThat(table.lines()).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
  }
}
