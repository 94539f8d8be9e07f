package io.checksummary.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.table.SourceTable;
import io.checksummary.check.table.TableReader;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the corpus is derived as it says, or not at all. */
class DerivationCorpusTest {

  record Case(String text, String number, String formula, String source) {

    static Case of(String line) {
      String[] cells = line.split("\\s*\\|\\s*", 4);
      return new Case(cells[0], cells[1], cells[2], cells[3].replace('¶', '\n').replace("¦", "|"));
    }

    @Override
    public String toString() {
      return text + " ← " + source.replace('\n', '¶');
    }
  }

  static Stream<Case> cases() throws IOException {
    String table = "en/derivations.txt";
    try (InputStream in =
        Objects.requireNonNull(DerivationCorpusTest.class.getResourceAsStream(table))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Case::of)
              .toList()
              .stream();
    }
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void derivation(Case example) {
    String text = example.text();
    Mention claim =
        Recogniser.english().mentions(text).stream()
            .filter(m -> m.span().of(text).equals(example.number()))
            .findFirst()
            .orElseThrow();
    String words =
        text.substring(0, claim.span().start())
            + ArithmeticDeriver.GAP
            + text.substring(claim.span().end());

    String formula =
        derivations(example.source())
            .derive((Amount) claim.quantity(), words)
            .map(Solution::inNumbers)
            .orElse("none");

    assertThat(formula).isEqualTo(example.formula());
  }

  @Test
  void derivations() throws IOException {
    cases().forEach(this::derivation);
  }

  private static ArithmeticDeriver derivations(String source) {
    SourceText text = SourceText.of(source, "en");
    List<Mention> mentions = Recogniser.english().mentions(text.text());
    List<SourceTable> tables = TableReader.tables(text, mentions);
    return ArithmeticDeriver.of(text, mentions, tables);
  }
}
