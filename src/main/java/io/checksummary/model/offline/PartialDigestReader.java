package io.checksummary.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digests of parts, as they are written down to be combined: the part's number and its summary,
 * then a line for each key figure.
 *
 * @param text the summaries, each a section of its own
 * @param figures the key figures of all parts, in order
 */
record PartialDigestReader(String text, List<Extract.Figure> figures) {

  private static final Pattern PART = Pattern.compile("^Part \\d+: ");

  /** Reads notes; a line that is none of theirs is text. */
  static PartialDigestReader of(String notes) {
    StringBuilder text = new StringBuilder();
    List<Extract.Figure> figures = new ArrayList<>();
    notes.lines().forEach(line -> read(line, text, figures));
    return new PartialDigestReader(text.toString(), List.copyOf(figures));
  }

  private static void read(String line, StringBuilder text, List<Extract.Figure> figures) {
    int colon = line.lastIndexOf(": ");
    if (line.startsWith("- ") && colon > 2) {
      String label = line.substring(2, colon);
      figures.add(new Extract.Figure(label, line.substring(colon + 2), label));
    } else {
      text.append(PART.matcher(line).replaceFirst("")).append("\n\n");
    }
  }
}
