package io.checksummary.entry.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines made to be read, in the order they are written. */
final class Sheet {

  private final Style style;
  private final List<List<Run>> lines = new ArrayList<>();

  Sheet(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }

  /** A line as it is, however long, but for blanks at its end. */
  Sheet line(List<Run> runs) {
    int end = runs.size();
    while (end > 0 && runs.get(end - 1).text().isBlank()) {
      end--;
    }
    lines.add(List.copyOf(runs.subList(0, end)));
    return this;
  }

  Sheet wrapped(int indent, List<Run> runs) {
    Wrap.lines(runs, style.width() - indent).forEach(line -> line(indented(indent, line)));
    return this;
  }

  /** An empty line between two parts; none at the beginning. */
  Sheet gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add(List.of());
    }
    return this;
  }

  Sheet heading(String words) {
    return gap().line(List.of(Run.strong(words)));
  }

  /** All of it, each line ended; in colour where the style has it. */
  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(painted(line)).append('\n'));
    return text.toString();
  }

  private String painted(List<Run> line) {
    StringBuilder painted = new StringBuilder();
    int at = 0;
    while (at < line.size()) {
      Tone tone = line.get(at).tone();
      StringBuilder alike = new StringBuilder();
      while (at < line.size() && line.get(at).tone() == tone) {
        alike.append(line.get(at++).text());
      }
      painted.append(style.colour() ? tone.paint(alike.toString()) : alike);
    }
    return painted.toString().stripTrailing();
  }

  private static List<Run> indented(int indent, List<Run> line) {
    List<Run> indented = new ArrayList<>(List.of(Run.plain(" ".repeat(indent))));
    indented.addAll(line);
    return indented;
  }
}
