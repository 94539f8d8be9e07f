package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Recogniser;
import io.checksummary.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the corpus gets the verdict that stands beside it. */
class VerdictCorpusTest {

  private static final Checker CHECKER = new Checker(Recogniser.english());

  record Case(String summary, String number, String verdict, String because, String source) {

    static Case of(String line) {
      String[] cells = line.split("\\s*\\|\\s*", 5);
      return new Case(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    @Override
    public String toString() {
      return summary + " ← " + source;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream corpus =
        Objects.requireNonNull(VerdictCorpusTest.class.getResourceAsStream("en/verdicts.txt"))) {
      String lines = new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Case::of)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verdict(Case example) {
    CheckedNumber number = check(example);

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(example.verdict());
    assertThat(because(number)).isEqualTo(example.because());
    assertThat(number.message()).isNotBlank().doesNotContain("{");
  }

  private static CheckedNumber check(Case example) {
    Source source = new Source(SourceText.of(example.source()), null, "en", null);
    List<CheckedNumber> numbers =
        CHECKER.check(source, List.of(new Passage(Passage.SUMMARY, example.summary())), "en");
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
