package io.checksummary.report.sheet;

import java.util.ArrayList;
import java.util.List;

/** The lines that a person reads at a terminal, in order. */
public final class ReportSheet {

  private final SheetStyle style;
  private final List<List<StyledText>> lines = new ArrayList<>();

  public ReportSheet(SheetStyle style) {
    this.style = style;
  }

  SheetStyle style() {
    return style;
  }

  /** Adds a line as it is, however long, without the blanks at its end. */
  public ReportSheet line(List<StyledText> runs) {
    int end = runs.size();
    while (end > 0 && runs.get(end - 1).text().isBlank()) {
      end--;
    }
    lines.add(List.copyOf(runs.subList(0, end)));
    return this;
  }

  /**
   * Adds text in as many lines as it needs.
   *
   * @param indent the blanks before each line
   */
  public ReportSheet wrapped(int indent, List<StyledText> runs) {
    LineWrap.lines(runs, style.width() - indent).forEach(line -> line(indented(indent, line)));
    return this;
  }

  /** Adds an empty line between two parts; none at the beginning. */
  public ReportSheet gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add(List.of());
    }
    return this;
  }

  ReportSheet heading(String words) {
    return gap().line(List.of(StyledText.strong(words)));
  }

  /** The lines, each with its line break; in colour where the style has colour. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(painted(line)).append('\n'));
    return text.toString();
  }

  private String painted(List<StyledText> line) {
    StringBuilder painted = new StringBuilder();
    int at = 0;
    while (at < line.size()) {
      TextStyle tone = line.get(at).tone();
      StringBuilder alike = new StringBuilder();
      while (at < line.size() && line.get(at).tone() == tone) {
        alike.append(line.get(at++).text());
      }
      painted.append(style.colour() ? tone.paint(alike.toString()) : alike);
    }
    return painted.toString().stripTrailing();
  }

  private static List<StyledText> indented(int indent, List<StyledText> line) {
    List<StyledText> indented = new ArrayList<>(List.of(StyledText.plain(" ".repeat(indent))));
    indented.addAll(line);
    return indented;
  }
}
