package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.resource.TableFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two parties of a verb that have changed places are found in every language, and those that
 * only stand in another order are not accused by any rule.
 */
class TurnedPartiesCorpusTest {

  /**
   * @param areTurned whether the summary has the parties the wrong way round
   */
  record Case(String language, String summary, String number, boolean areTurned, String source) {

    static Case of(String language, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 4);
      return new Case(language, cells[0], cells[1], cells[2].equals("+"), cells[3]);
    }
  }

  static Stream<Case> cases() {
    return Recogniser.languages().stream()
        .flatMap(language ->
            TableFile.of(TurnedPartiesCorpusTest.class, "party/" + language + "/turned-parties.txt")
                .lines()
                .stream()
                .map(line -> Case.of(language, line)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partiesAreTurnedOrNot(Case example) {
    CheckedNumber number =
        CorpusCheck.check(
            example.language(), example.source(), example.summary(), example.number());

    assertThat(number.why().equals("parties-turned")).isEqualTo(example.areTurned());
    assertThat(number.verdict() == Verdict.CONTRADICTED).isEqualTo(example.areTurned());
    assertThat(number.reason() == Reason.SUBJECT).isEqualTo(example.areTurned());
  }
}
