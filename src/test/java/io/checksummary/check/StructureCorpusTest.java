package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.resource.TextResource;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the corpora about the structures of sentences gets the verdict beside it. */
class StructureCorpusTest {

  private static final List<String> CORPORA = List.of("pairs", "wholes", "assertions");

  record Case(
      String language,
      String summary,
      String number,
      String verdict,
      String because,
      String source) {

    static Case of(String language, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 5);
      return new Case(language, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    @Override
    public String toString() {
      return summary + " (" + number + ") ← " + source;
    }
  }

  static Stream<Case> cases() {
    return Recogniser.languages().stream()
        .flatMap(language -> CORPORA.stream().flatMap(corpus -> cases(language, corpus)));
  }

  private static Stream<Case> cases(String language, String corpus) {
    String name = "structure/" + language + "/" + corpus + ".txt";
    return TextResource.text(StructureCorpusTest.class, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Case.of(language, line));
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void verdict(Case example) {
    CheckedNumber number =
        CorpusCheck.check(
            SourceText.of(example.source(), example.language()),
            example.language(),
            example.summary(),
            example.language(),
            example.number());

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT))
        .as(number.why() + ": " + number.message())
        .isEqualTo(example.verdict());
    assertThat(CorpusCheck.because(number)).as(number.why()).isEqualTo(example.because());
  }

  @Test
  void verdicts() {
    cases().forEach(this::verdict);
  }
}
