package io.checksummary.entry.terminal;

import io.checksummary.api.DigestAnswer;
import io.checksummary.api.DigestAnswer.Coverage;
import io.checksummary.api.DigestAnswer.KeyFigure;
import io.checksummary.api.DigestAnswer.Usage;
import io.checksummary.api.NumberAnswer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A digest made to be read. */
final class DigestSheet {

  private final DigestAnswer digest;
  private final Sheet sheet;
  private final NumberLines numbers;

  /**
   * @param source the text that evidence counts in; null where nobody has it
   */
  DigestSheet(DigestAnswer digest, @Nullable String source, Style style) {
    this.digest = digest;
    this.sheet = new Sheet(style);
    this.numbers = new NumberLines(sheet, source);
  }

  /** All of it. */
  Sheet whole() {
    words();
    figures();
    numbers.failing(digest.numbers());
    numbers.counts(digest.check(), digest.numbers());
    redactions();
    sheet.wrapped(0, List.of(Run.faint(read(digest.coverage()) + " " + by(digest.usage()))));
    return sheet;
  }

  /** Title and summary, and what did not pass. */
  Sheet brief() {
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
    new Marked(text, in, digest.numbers(), sheet.style(), tone).writeOn(sheet);
  }

  private void figures() {
    if (digest.keyFigures().isEmpty()) {
      return;
    }
    sheet.heading("Key figures");
    Table table = new Table(2, 1);
    for (KeyFigure figure : digest.keyFigures()) {
      List<String> words = List.of(figure.label(), figure.text());
      NumberAnswer number = numberOf(figure);
      if (number == null) {
        table.row(
            List.of(
                Sign.UNCHECKED.mark(sheet.style()),
                Run.plain(figure.label()),
                Run.plain(figure.text()),
                Sign.UNCHECKED.say("unchecked")));
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
      sheet.wrapped(0, List.of(Run.plain("Taken out: " + out + ".")));
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
