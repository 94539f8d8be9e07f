package io.checksummary.report.chat;

import io.checksummary.report.wording.ReportRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of numbers that do not pass.
 *
 * @param line which numbers, where, and their verdict
 * @param message one sentence for a person
 * @param nearest the sentence of the source with the number that comes closest, on one line; null
 *     where there is none
 */
public record ChatFinding(List<ReportRun> line, String message, @Nullable String nearest) {

  public ChatFinding {
    line = List.copyOf(line);
  }
}
