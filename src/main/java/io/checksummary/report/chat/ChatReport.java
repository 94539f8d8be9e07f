package io.checksummary.report.chat;

import io.checksummary.report.number.MarkedText;
import io.checksummary.report.wording.ReportRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary and what its numbers are worth, in the order in which a chat shows it.
 *
 * @param title null where there is none
 * @param summary each number of it marked
 * @param figures at most 50
 * @param counts how the numbers fared, in one line; it explains the signs as well
 * @param findings of the numbers that do not pass
 * @param notes what was read, what was taken out, who wrote; each one sentence
 */
public record ChatReport(
    @Nullable MarkedText title,
    MarkedText summary,
    List<ChatFigure> figures,
    List<ReportRun> counts,
    List<ChatFinding> findings,
    List<String> notes)
    implements ChatReply {

  public ChatReport {
    figures = List.copyOf(figures);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }
}
