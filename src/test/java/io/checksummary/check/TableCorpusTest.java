package io.checksummary.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every claim about a table gets the verdict that stands beside it. A corpus is a source, a line of
 * {@code =====}, and a case a line: summary | the number in it | verdict | match or reason.
 */
class TableCorpusTest {

  private static final List<String> CORPORA = List.of("box-score", "council", "election", "league");

  record Case(String source, String summary, String number, String verdict, String because) {

    static Case of(String source, String line) {
      String[] cells = line.split("\\s*\\|\\s*", 4);
      return new Case(source, cells[0], cells[1], cells[2], cells[3]);
    }

    @Override
    public String toString() {
      return summary + " (" + number + ")";
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String corpus : CORPORA) {
      String[] parts = read("boxscore/en/" + corpus + ".txt").split("(?m)^=====$", 2);
      String source = parts[0].substring(parts[0].indexOf('\n') + 1);
      parts[1]
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> cases.add(Case.of(source, line)));
    }
    return cases.stream();
  }

  private static String read(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TableCorpusTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void verdict(Case example) {
    CheckedNumber number =
        CorpusCheck.check(
            SourceText.of(example.source()), "en", example.summary(), "en", example.number());

    assertThat(number.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(example.verdict());
    assertThat(CorpusCheck.because(number)).isEqualTo(example.because());
    assertThat(number.message()).isNotBlank().doesNotContain("{");
  }

  @Test
  void verdicts() throws IOException {
    cases().forEach(this::verdict);
  }
}
