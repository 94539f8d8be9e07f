package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of the corpora gets the verdict that stands beside it: those of each language, and
 * those of {@code across}, whose lines begin with the summary's language and the source's.
 */
class VerdictCorpusTest {

  private static final Checker CHECKER = new Checker();

  /**
   * @param tongue of the summary
   * @param sourceTongue of the source
   */
  record Case(
      String tongue,
      String sourceTongue,
      String summary,
      String number,
      String verdict,
      String because,
      String source) {

    static Case of(String language, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 5);
      return new Case(language, language, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    static Case across(String line) {
      String[] cells = line.split("\\s*\\|\\s*", 7);
      return new Case(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    @Override
    public String toString() {
      return tongue + ": " + summary + " ← " + sourceTongue + ": " + source;
    }
  }

  static Stream<Case> cases() {
    Stream<Case> within =
        Recogniser.languages().stream()
            .flatMap(tongue -> lines(tongue).map(line -> Case.of(tongue, line)));
    return Stream.concat(within, lines("across").map(Case::across));
  }

  /** None where a folder has no corpus yet. */
  private static Stream<String> lines(String folder) {
    try (InputStream corpus =
        VerdictCorpusTest.class.getResourceAsStream(folder + "/verdicts.txt")) {
      return corpus == null
          ? Stream.empty()
          : new String(corpus.readAllBytes(), StandardCharsets.UTF_8)
              .lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void verdict(Case example) {
    CheckedNumber number = check(example);

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(example.verdict());
    assertThat(because(number)).isEqualTo(example.because());
    assertThat(number.message()).isNotBlank().doesNotContain("{");
  }

  static Stream<String> tongues() {
    return Recogniser.languages().stream();
  }

  @ParameterizedTest
  @MethodSource("tongues")
  void verdictsOnSummariesIn(String tongue) {
    cases().filter(example -> example.tongue().equals(tongue)).forEach(this::verdict);
  }

  private static CheckedNumber check(Case example) {
    SourceDocument source =
        new SourceDocument(
            SourceText.of(example.source(), example.sourceTongue()),
            null,
            example.sourceTongue(),
            null);
    List<CheckedNumber> numbers =
        CHECKER.check(
            source,
            List.of(new SummaryPassage(SummaryPassage.SUMMARY, example.summary())),
            example.tongue());
    return numbers.stream()
        .filter(n -> n.text().equals(example.number()))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "no such number among " + numbers.stream().map(CheckedNumber::text).toList()));
  }

  private static String because(CheckedNumber number) {
    return number.match() != null
        ? number.match().name().toLowerCase(Locale.ROOT)
        : Objects.requireNonNull(number.reason()).code();
  }
}
