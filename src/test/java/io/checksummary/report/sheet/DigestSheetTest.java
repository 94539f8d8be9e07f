package io.checksummary.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.entry.terminal.Given;
import io.checksummary.report.DigestView;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.Digest.KeyFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestSheetTest {

  private static final SheetStyle PLAIN = new SheetStyle(72, false, true, false);
  private static final SheetStyle ASCII = new SheetStyle(72, false, false, false);
  private static final SheetStyle COLOUR = new SheetStyle(72, true, true, true);

  private static final String SUMMARY =
      "The line sold 1.2 million tickets. Fares rose by 21 cents; profit was $5 million.";

  private static Digest mixed() {
    Evidence tickets =
        Given.evidence("1.2 million", "The line sold 1.2 million tickets, up 9 per cent.");
    Evidence fares = Given.evidence("12 cents", "Fares rose by 12 cents in March.");
    List<CheckedNumber> numbers =
        List.of(
            Given.supported("summary", SUMMARY, "1.2 million", tickets),
            Given.failing(
                "summary",
                SUMMARY,
                "21 cents",
                Verdict.CONTRADICTED,
                Reason.VALUE,
                fares,
                "The source gives 12 cents."),
            Given.failing(
                "summary",
                SUMMARY,
                "$5 million",
                Verdict.UNSUPPORTED,
                Reason.NOT_FOUND,
                null,
                "The source does not give $5 million."),
            Given.supported("keyFigures/0/text", "1.2 million", "1.2 million", tickets),
            Given.failing(
                "keyFigures/1/text",
                "21 cents",
                "21 cents",
                Verdict.CONTRADICTED,
                Reason.VALUE,
                fares,
                "The source gives 12 cents."));
    return Given.digest(
        "Ferries and fares",
        SUMMARY,
        List.of(
            new KeyFigure("Tickets sold", "1.2 million", 3), new KeyFigure("Rise", "21 cents", 4)),
        numbers);
  }

  private static String written(Digest digest, SheetStyle style) {
    return new DigestSheet(DigestView.of(digest, Given.SOURCE), style).whole().text();
  }

  @Test
  void aDigestReadsFromTopToBottom() {
    assertThat(written(mixed(), PLAIN))
        .isEqualTo(
            """
            Ferries and fares

            The line sold 1.2 million✓ tickets. Fares rose by 21 cents✗; profit was
            $5 million∅.

            Key figures
              ✓  Tickets sold  1.2 million  supported (exact)     line 3
                 “The line sold 1.2 million tickets, up 9 per cent.”
              ✗  Rise          21 cents     contradicted (value)

            Numbers that do not pass
              ✗ 21 cents in the summary, key figure 2's text: contradicted (value)
                The source gives 12 cents.
                nearest: line 4: “Fares rose by 12 cents in March.”
              ∅ $5 million in the summary: unsupported (not-found)
                The source does not give $5 million.

            Did not pass: 5 numbers: ✓ 2 supported, ✗ 2 contradicted, ∅ 1
            unsupported
            Read all 1,234 characters (1 chunk). Model: offline, extractive: the
            source's own sentences, no network.
            """);
  }

  @Test
  void asciiSaysTheSameInAscii() {
    String written = written(mixed(), ASCII);
    assertThat(written)
        .contains("1.2 million[ok] tickets", "21 cents[x]; profit", "$5 million[-].")
        .contains("\"Fares rose by 12 cents in March.\"");
    assertThat(written.chars()).allMatch(c -> c < 128);
  }

  @Test
  void colourNeverSpeaksAlone() {
    String colourful = written(mixed(), COLOUR);
    assertThat(colourful)
        .contains("\u001b[32m1.2 million✓\u001b[0m")
        .contains("\u001b[1;31m21 cents✗\u001b[0m")
        .contains("\u001b[1mFerries and fares\u001b[0m");
    assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(written(mixed(), PLAIN));
  }

  @Test
  void everyLineFits() {
    assertThat(written(mixed(), PLAIN).lines()).allMatch(line -> ColumnWidth.of(line) <= 72);
  }

  @Test
  void wideCharactersKeepTheTableAligned() {
    Evidence evidence = Given.evidence(0, "412", "売上は412億円だった。", 2);
    CheckedNumber first = Given.supported("keyFigures/0/text", "412億円", "412億円", evidence);
    CheckedNumber second = Given.supported("keyFigures/1/text", "9%", "9%", evidence);
    Digest digest =
        Given.digest(
            null,
            "売上は増えた。",
            List.of(new KeyFigure("売上", "412億円", 0), new KeyFigure("Growth", "9%", 1)),
            List.of(first, second));
    assertThat(written(digest, PLAIN))
        .contains(
            """
              ✓  売上    412億円  supported (exact)  page 2, line 1
                 “売上は412億円だった。”
              ✓  Growth  9%       supported (exact)  page 2, line 1
            """);
  }

  @Test
  void whatAllNumbersShareIsSaidOnce() {
    String summary = "De 3 a 4 y de 4 a 5.";
    List<CheckedNumber> numbers =
        List.of("3", "4", "5").stream()
            .map(text ->
                Given.failing(
                    "summary",
                    summary,
                    text,
                    Verdict.UNCHECKED,
                    Reason.LANGUAGE,
                    null,
                    "In English only."))
            .toList();
    assertThat(written(Given.digest(null, summary, List.of(), numbers), PLAIN))
        .contains("  [?] 3, 4, 5: unchecked (language)\n    In English only.\n\n");
  }

  @Test
  void aLongLabelGivesWayOnAScreenOnly() {
    String label = "What the line took in fares and freight between March and October";
    Evidence evidence = Given.evidence("12 cents", "Fares rose by 12 cents in March.");
    CheckedNumber number = Given.supported("keyFigures/0/text", "12 cents", "12 cents", evidence);
    Digest digest =
        Given.digest(
            null, "Nothing.", List.of(new KeyFigure(label, "12 cents", 0)), List.of(number));
    assertThat(written(digest, new SheetStyle(72, false, true, true)))
        .contains("  ✓  What the line took in fares a…  12 cents  supported (exact)  line 4\n");
    assertThat(written(digest, PLAIN)).contains(label);
  }

  @Test
  void longEvidenceIsClippedAroundItsNumber() {
    String sentence = "Many words come before it, " + "and more of them, ".repeat(20) + "12 cents.";
    Evidence evidence = Given.evidence(0, "12 cents", sentence, null);
    CheckedNumber number = Given.supported("keyFigures/0/text", "12 cents", "12 cents", evidence);
    Digest digest =
        Given.digest(
            null, "Nothing.", List.of(new KeyFigure("Rise", "12 cents", 0)), List.of(number));
    assertThat(written(digest, PLAIN).lines())
        .anyMatch(line -> line.contains("“…") && line.endsWith("12 cents.”"))
        .allMatch(line -> ColumnWidth.of(line) <= 72);
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    String hostile = "Sold \u001b]0;owned\u0007\u001b[2J12\u202E cents\r\nnow \u009b31m";
    Evidence evidence = Given.evidence(0, "12\u001b[2J", hostile, null);
    CheckedNumber number = Given.supported("summary", hostile, "12", evidence);
    Digest digest = Given.digest(hostile, hostile, List.of(), List.of(number));
    assertThat(written(digest, PLAIN).codePoints())
        .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E));
  }

  @Test
  void whatIsWrittenInBriefIsTheSummaryAndWhatFails() {
    assertThat(new DigestSheet(DigestView.of(mixed(), null), PLAIN).brief().text())
        .startsWith("Ferries and fares\n\nThe line sold")
        .contains("Numbers that do not pass", "nearest: at 83:")
        .doesNotContain("Key figures", "Read all");
  }

  @Test
  void whatWasLeftUnreadTakenOutOrPutRightIsSaid() {
    Digest digest = Given.digest(null, "Nothing.", List.of(), List.of());
    Digest partly =
        new Digest(
            null,
            "en",
            digest.summary(),
            List.of(),
            List.of(),
            List.of(
                Given.failing(
                    "summary",
                    "17 shops",
                    "17 shops",
                    Verdict.UNSUPPORTED,
                    Reason.NOT_FOUND,
                    null,
                    "No.")),
            new Digest.Coverage(9000, 6000, 3, 1, 2),
            new Digest.Usage("openai", "gpt-x", "gpt-x", 4, 1, 1200L, 300L));
    String written =
        new DigestSheet(DigestView.of(partly, null), PLAIN).whole().text().replace('\n', ' ');
    assertThat(written)
        .contains("Did not pass: no numbers")
        .contains("Read 6,000 of 9,000 characters (2 pages, 3 chunks, 1 of them failed).")
        .contains("Taken out: “17 shops” (unsupported).")
        .contains(
            "Model: openai:gpt-x, 4 calls, 1 of them to put numbers right, 1,200 tokens read, 300")
        .contains("written.");
  }
}
