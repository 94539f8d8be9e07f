package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of the corpora gets the verdict that stands beside it: those of each language, and
 * those of {@code across}, whose lines begin with the summary's language and the source's.
 */
class VerdictCorpusTest {

  private static final List<String> CORPORA =
      List.of(
          "%s/verdicts.txt",
          "structure/%s/pairs.txt", "structure/%s/wholes.txt", "structure/%s/assertions.txt");

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
            .flatMap(tongue ->
                CORPORA.stream()
                    .flatMap(corpus -> lines(corpus.formatted(tongue)))
                    .map(line -> Case.of(tongue, line)));
    return Stream.concat(within, lines("across/verdicts.txt").map(Case::across));
  }

  /** None where a language has no such corpus yet. */
  private static Stream<String> lines(String name) {
    try (InputStream corpus = VerdictCorpusTest.class.getResourceAsStream(name)) {
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
    CheckedNumber number =
        CorpusCheck.check(
            SourceText.of(example.source(), example.sourceTongue()),
            example.sourceTongue(),
            example.summary(),
            example.tongue(),
            example.number());

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(example.verdict());
    assertThat(CorpusCheck.because(number)).isEqualTo(example.because());
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
}
