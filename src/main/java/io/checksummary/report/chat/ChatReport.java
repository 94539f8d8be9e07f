package io.checksummary.report.chat;

import io.checksummary.report.CheckView;
import io.checksummary.report.DigestView;
import io.checksummary.report.KeyFigureView;
import io.checksummary.report.number.FailingNumbers;
import io.checksummary.report.number.MarkedText;
import io.checksummary.report.wording.ReportRun;
import io.checksummary.report.wording.ReportWords;
import io.checksummary.report.wording.SingleLine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A summary and what its numbers are worth, in the order in which a chat shows it.
 *
 * @param title null where there is none
 * @param summary each number of it marked
 * @param figures at most 50
 * @param counts how the numbers fared, in one line; it explains the signs as well
 * @param findings of the numbers that do not pass
 * @param notes what was taken out, what was read, who wrote; each one sentence
 * @param words for what a platform's form says besides: headings, the names of buttons
 */
public record ChatReport(
    @Nullable MarkedText title,
    MarkedText summary,
    List<ChatFigure> figures,
    List<ReportRun> counts,
    List<ChatFinding> findings,
    List<String> notes,
    ReportWords words)
    implements ChatReply {

  public ChatReport {
    figures = List.copyOf(figures);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** A digest, as a chat shows it. */
  public static ChatReport of(DigestView view, ReportWords words) {
    return new ChatReport(
        view.markedTitle(),
        view.markedSummary(),
        view.keyFigures().stream().map(figure -> figure(figure, words)).toList(),
        view.counts().line(words),
        findings(view.failing(), words),
        Stream.of(view.redactionLine(words), view.coverageLine(words), view.usageLine(words))
            .map(SingleLine::of)
            .filter(note -> !note.isEmpty())
            .toList(),
        words);
  }

  /** A checked summary, as a chat shows it. No model wrote it, and nothing was taken out. */
  public static ChatReport of(CheckView view, ReportWords words) {
    return new ChatReport(
        null,
        view.markedSummary(),
        List.of(),
        view.counts().line(words),
        findings(view.failing(), words),
        List.of(),
        words);
  }

  /** The same with one more note, before the others. */
  public ChatReport withNote(String note) {
    List<String> more = Stream.concat(Stream.of(note), notes.stream()).toList();
    return new ChatReport(title, summary, figures, counts, findings, more, words);
  }

  private static ChatFigure figure(KeyFigureView figure, ReportWords words) {
    return new ChatFigure(
        SingleLine.of(figure.label().text()),
        SingleLine.of(figure.text().text()),
        figure.verdict(),
        figure.verdictIn(words),
        EvidenceSentence.of(figure.number()));
  }

  private static List<ChatFinding> findings(List<FailingNumbers> failing, ReportWords words) {
    return failing.stream()
        .map(numbers ->
            new ChatFinding(
                numbers.line(words),
                SingleLine.of(numbers.message()),
                EvidenceSentence.of(numbers.nearest())))
        .toList();
  }
}
