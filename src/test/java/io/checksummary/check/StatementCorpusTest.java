package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.text.resource.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every claim about a statement gets the verdict that stands beside it. A corpus has several
 * statements between lines of {@code -----}; each is a source, a line of {@code =====}, and a case
 * a line: summary | the number in it | verdict | match or reason.
 */
class StatementCorpusTest {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "zh", "ja");

  record Case(
      String language,
      String source,
      String summary,
      String number,
      String verdict,
      String because) {

    static Case of(String language, String source, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 4);
      return new Case(language, source, cells[0], cells[1], cells[2], cells[3]);
    }

    @Override
    public String toString() {
      return summary + " (" + number + ")";
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String language : LANGUAGES) {
      String corpus =
          TextResource.text(StatementCorpusTest.class, "statement/" + language + "/statements.txt");
      String statements = corpus.substring(corpus.indexOf('\n') + 1);
      for (String statement : statements.split("(?m)^-----\n", -1)) {
        String[] parts = statement.split("(?m)^=====\n", 2);
        parts[1].lines().forEach(line -> cases.add(Case.of(language, parts[0], line)));
      }
    }
    return cases.stream();
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void verdict(Case example) {
    CheckedNumber number =
        CorpusCheck.check(
            example.language(), example.source(), example.summary(), example.number());

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT))
        .as(number.why() + ": " + number.message())
        .isEqualTo(example.verdict());
    assertThat(CorpusCheck.because(number)).isEqualTo(example.because());
  }

  @Test
  void verdicts() {
    cases().forEach(this::verdict);
  }
}
