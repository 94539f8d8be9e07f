package io.checksummary.model.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.summary.port.ModelAnswer.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestParserTest {

  private static final String WHOLE =
      """
      {"title": "Sales rise", "summary": "Sales rose 9%.",
       "keyFigures": [{"label": "Sales", "text": "9%", "quote": "Sales rose 9%."}]}
      """;

  private static final DigestParser.ParsedDigest READ =
      new DigestParser.ParsedDigest(
          "Sales rise", "Sales rose 9%.", List.of(new Figure("Sales", "9%", "Sales rose 9%.")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "```json\n%s\n```",
        "Here is the digest you asked for:\n%s\nI hope that helps {really}!",
        "{not json} %s",
        "<think>Perhaps {\"summary\": \"a draft\"} …</think>%s",
        "[%s]",
        "{\"digest\": %s}",
        "\uFEFF %s \u0000"
      })
  void whatStandsAroundTheObjectDoesNotMatter(String frame) {
    assertThat(DigestParser.parse(frame.formatted(WHOLE))).contains(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title': 'Sales rise', 'summary': 'Sales rose 9%.',"
            + " 'keyFigures': [{'label': 'Sales', 'text': '9%', 'quote': 'Sales rose 9%.'}]}",
        "{title: \"Sales rise\", summary: \"Sales rose 9%.\","
            + " key_figures: [{label: \"Sales\", text: \"9%\", quote: \"Sales rose 9%.\",},],}",
        "{\"summary\": \"first\", \"Summary\": \"Sales rose 9%.\", \"TITLE\": \"Sales rise\","
            + " \"Key Figures\": [{\"label\": \"Sales\", \"text\": \"9%\","
            + " \"quote\": \"Sales rose 9%.\"}]}",
        "{\"title\": \"Sales rise\", // really\n \"mood\": {\"deep\": [[1]]},"
            + " \"summary\": [\"Sales\", \"rose 9%.\"], \"keyFigures\": [null, 7, \"x\", [1],"
            + " {\"label\": \"Sales\", \"text\": \"9%\", \"quote\": \"Sales rose 9%.\"},"
            + " {\"label\": null, \"text\": \"9%\"}, {\"label\": \"no text\"}, {}]}"
      })
  void looseJsonIsReadAsMeant(String answer) {
    assertThat(DigestParser.parse(answer)).contains(READ);
  }

  @Test
  void numbersForStringsAreReadAsWritten() {
    String answer =
        "{\"summary\": \"Sales rose.\", \"keyFigures\": [{\"label\": \"Sales\", \"text\": 412.50}]}";

    assertThat(DigestParser.parse(answer).orElseThrow().keyFigures())
        .containsExactly(new Figure("Sales", "412.50", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "No.",
        "{",
        "{}",
        "null",
        "[]",
        "{\"title\": \"Sales rise\"}",
        "{\"summary\": null}",
        "{\"summary\": \"  \"}",
        "{\"summary\": {\"text\": 1}}",
        "{\"summary\": true}",
        "{\"summary\": \"Sales ro",
        "{\"title\": \"Sales rise\", \"summary\""
      })
  void whatHoldsNoWholeSummaryIsNone(String answer) {
    assertThat(DigestParser.parse(answer)).isEmpty();
  }

  @Test
  void whatBreaksOffIsReadUpToThere() {
    String cut = WHOLE.substring(0, WHOLE.indexOf("\"quote\""));

    assertThat(DigestParser.parse(cut))
        .contains(new DigestParser.ParsedDigest("Sales rise", "Sales rose 9%.", List.of()));
  }

  @Test
  void aCutAnywhereGivesTheWholeSummaryOrNone() {
    IntStream.range(0, WHOLE.length())
        .mapToObj(end -> DigestParser.parse(WHOLE.substring(0, end)))
        .flatMap(Optional::stream)
        .forEach(read -> assertThat(read.summary()).isEqualTo("Sales rose 9%."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[", "{\"summary\":", "{\"a\":[", "\"", "{}", "\\", "{\"x\":1,", "/*", "{//"})
  void hugeAndDeepAnswersEnd(String unit) {
    assertThat(DigestParser.parse(unit.repeat(1_000_000 / unit.length()))).isEmpty();
  }

  @Test
  void noMoreKeyFiguresAreReadThanAnybodyWants() {
    String figures = "{\"label\": \"Sales\", \"text\": \"9%\"},".repeat(3_000);
    String answer = "{\"summary\": \"Sales rose.\", \"keyFigures\": [" + figures + "]}";

    assertThat(DigestParser.parse(answer).orElseThrow().keyFigures())
        .hasSize(DigestParser.MOST_FIGURES);
  }

  /** Whatever is swapped, dropped or put in: never an exception, never an empty summary. */
  @ParameterizedTest
  @MethodSource("seeds")
  void mangledAnswersAreReadOrRefused(int seed) {
    Random random = new Random(seed);
    StringBuilder answer = new StringBuilder(WHOLE);
    for (int i = 0; i < 1 + seed % 12; i++) {
      int at = random.nextInt(answer.length());
      switch (random.nextInt(3)) {
        case 0 -> answer.deleteCharAt(at);
        case 1 -> answer.insert(at, (char) random.nextInt(0x300));
        default -> answer.setCharAt(at, "{}[]\",:\\\u0000\uD800".charAt(random.nextInt(10)));
      }
    }

    DigestParser.parse(answer.toString())
        .ifPresent(read -> assertThat(read.summary()).isNotBlank());
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /** One sign less is taken, for each of them. */
  @Test
  void whatIsTooLongIsRefused() {
    assertThat(read(DigestParser.LONGEST_SUMMARY, 1, 1, 1, 1)).isPresent();
    assertThat(read(DigestParser.LONGEST_SUMMARY + 1, 1, 1, 1, 1)).isEmpty();

    assertThat(read(1, DigestParser.LONGEST_TITLE, 1, 1, 1).orElseThrow().title()).isNotNull();
    assertThat(read(1, DigestParser.LONGEST_TITLE + 1, 1, 1, 1).orElseThrow().title()).isNull();

    assertThat(figures(DigestParser.LONGEST_LABEL, 1, 1)).hasSize(1);
    assertThat(figures(DigestParser.LONGEST_LABEL + 1, 1, 1)).isEmpty();
    assertThat(figures(1, DigestParser.LONGEST_TEXT, 1)).hasSize(1);
    assertThat(figures(1, DigestParser.LONGEST_TEXT + 1, 1)).isEmpty();

    assertThat(figures(1, 1, DigestParser.LONGEST_QUOTE).get(0).quote()).isNotNull();
    assertThat(figures(1, 1, DigestParser.LONGEST_QUOTE + 1).get(0).quote()).isNull();
  }

  /** A digest inside a summary that is too long is not taken in its place. */
  @Test
  void whatIsTooLongIsNotReadFromWithin() {
    String within = "{'summary': 'Sales fell.'}" + "a".repeat(DigestParser.LONGEST_SUMMARY);

    assertThat(DigestParser.parse("{\"summary\": \"" + within + "\"}")).isEmpty();
  }

  private static List<Figure> figures(int label, int text, int quote) {
    return read(1, 1, label, text, quote).orElseThrow().keyFigures();
  }

  private static Optional<DigestParser.ParsedDigest> read(
      int summary, int title, int label, int text, int quote) {
    return DigestParser.parse(
        "{\"summary\": \"%s\", \"title\": \"%s\", \"keyFigures\": [%s]}"
            .formatted(
                "a".repeat(summary),
                "a".repeat(title),
                "{\"label\": \"%s\", \"text\": \"%s\", \"quote\": \"%s\"}"
                    .formatted("a".repeat(label), "a".repeat(text), "a".repeat(quote))));
  }
}
