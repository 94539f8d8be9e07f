package io.checksummary.entry.terminal.print;

import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.DigestAnswer.Coverage;
import io.checksummary.api.contract.DigestAnswer.KeyFigure;
import io.checksummary.api.contract.DigestAnswer.Usage;
import io.checksummary.api.contract.NumberAnswer;
import io.checksummary.entry.terminal.command.TerminalStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A digest made to be read. */
public final class DigestSheet {

  private final DigestAnswer digest;
  private final TerminalSheet sheet;
  private final NumberLines numbers;

  /**
   * @param source the text that evidence counts in; null where nobody has it
   */
  public DigestSheet(DigestAnswer digest, @Nullable String source, TerminalStyle style) {
    this.digest = digest;
    this.sheet = new TerminalSheet(style);
    this.numbers = new NumberLines(sheet, source);
  }

  /** All of it. */
  public TerminalSheet whole() {
    words();
    figures();
    numbers.failing(digest.numbers());
    numbers.counts(digest.check(), digest.numbers());
    redactions();
    sheet.wrapped(0, List.of(StyledText.faint(read(digest.coverage()) + " " + by(digest.usage()))));
    return sheet;
  }

  /** Title and summary, and what did not pass. */
  public TerminalSheet brief() {
    words();
    numbers.failing(digest.numbers());
    redactions();
    return sheet;
  }

  private void words() {
    if (digest.title() != null) {
      marked("title", digest.title(), Tone.STRONG);
      sheet.gap();
    }
    marked("summary", digest.summary(), Tone.PLAIN);
  }

  private void marked(String in, String text, Tone tone) {
    new MarkedSentence(text, in, digest.numbers(), sheet.style(), tone).writeOn(sheet);
  }

  private void figures() {
    if (digest.keyFigures().isEmpty()) {
      return;
    }
    sheet.heading("Key figures");
    TextTable table = new TextTable(2, 1);
    for (KeyFigure figure : digest.keyFigures()) {
      List<String> words = List.of(figure.label(), figure.text());
      NumberAnswer number = numberOf(figure);
      if (number == null) {
        table.row(
            List.of(
                VerdictSign.UNCHECKED.mark(sheet.style()),
                StyledText.plain(figure.label()),
                StyledText.plain(figure.text()),
                VerdictSign.UNCHECKED.say("unchecked")));
      } else {
        numbers.row(table, words, number);
      }
    }
    table.writeOn(sheet);
  }

  private void redactions() {
    if (!digest.redactions().isEmpty()) {
      String out =
          digest.redactions().stream()
              .map(redaction -> "“" + redaction.text() + "” (" + redaction.verdict() + ")")
              .collect(Collectors.joining(", "));
      sheet.wrapped(0, List.of(StyledText.plain("Taken out: " + out + ".")));
    }
  }

  private @Nullable NumberAnswer numberOf(KeyFigure figure) {
    int index = figure.number();
    return index >= 0 && index < digest.numbers().size() ? digest.numbers().get(index) : null;
  }

  private static String read(Coverage coverage) {
    String all = NumberLines.grouped(coverage.characters()) + " characters";
    String read =
        coverage.read() == coverage.characters()
            ? "all " + all
            : NumberLines.grouped(coverage.read()) + " of " + all;
    String pages = coverage.pages() == null ? "" : counted(coverage.pages(), "page") + ", ";
    String failed =
        coverage.failedChunks() == 0 ? "" : ", " + coverage.failedChunks() + " of them failed";
    return "Read " + read + " (" + pages + counted(coverage.chunks(), "chunk") + failed + ").";
  }

  private static String by(Usage usage) {
    if (usage.provider().equals("offline")) {
      return "Model: offline, extractive: the source's own sentences, no network.";
    }
    return "Model: "
        + usage.provider()
        + ":"
        + usage.model()
        + ", "
        + counted(usage.calls(), "call")
        + repairs(usage)
        + tokens(usage)
        + ".";
  }

  private static String repairs(Usage usage) {
    return usage.repairs() == 0 ? "" : ", " + usage.repairs() + " of them to put numbers right";
  }

  private static String tokens(Usage usage) {
    return usage.inputTokens() == null || usage.outputTokens() == null
        ? ""
        : ", %s tokens read, %s written"
            .formatted(
                NumberLines.grouped(usage.inputTokens()),
                NumberLines.grouped(usage.outputTokens()));
  }

  private static String counted(int count, String thing) {
    return NumberLines.grouped(count) + " " + thing + (count == 1 ? "" : "s");
  }
}
