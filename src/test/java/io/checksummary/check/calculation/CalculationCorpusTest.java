package io.checksummary.check.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.claim.ClaimReader;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What numbers give together, in each language, and what they do not give: the claim, its number,
 * the formula or nothing, the source. The operands all fit the claim's words.
 */
class CalculationCorpusTest {

  record Case(String language, String claim, String number, String formula, String source) {

    static Case of(String language, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 4);
      return new Case(language, cells[0], cells[1], cells[2], cells[3]);
    }
  }

  static Stream<Case> cases() {
    return Recogniser.languages().stream()
        .flatMap(language ->
            TableFile.optional(CalculationCorpusTest.class, language + "/calculations.txt")
                .lines()
                .stream()
                .map(line -> Case.of(language, line)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isCalculatedOrNot(Case one) {
    SourceText text = SourceText.of(one.source(), one.language());
    Recogniser recogniser = Recogniser.of(one.language());
    SourceNumbers numbers =
        SourceNumbers.of(new SourceDocument(text, null, one.language(), null), recogniser);
    List<SummaryPassage> passages =
        List.of(new SummaryPassage(SummaryPassage.SUMMARY, one.claim()));
    List<Claim> claims = ClaimReader.of(passages, recogniser, one.language(), false);
    int at = one.claim().indexOf(one.number());
    Claim claim =
        claims.stream().filter(c -> c.mention().span().contains(at)).findFirst().orElseThrow();
    ProseCalculation calculation = ProseCalculation.of(numbers, claims, (c, candidate) -> 0);
    assertThat(calculation.derive(claim).map(Calculated::formula).orElse(""))
        .as(one.toString())
        .isEqualTo(one.formula());
  }
}
