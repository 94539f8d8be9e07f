package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Figure;
import io.checksummary.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Digests of parts, written down for a model to combine, within its budget.
 *
 * <p>One part reads:
 *
 * <pre>
 * Part 2: Norland cuts its forecast
 * Norland now expects revenue of $655 million.
 * - Norland's forecast: $655 million
 * </pre>
 */
final class Notes {

  private final int budget;
  private final List<Draft> parts = new ArrayList<>();
  private int tokens;

  Notes(int budget) {
    this.budget = budget;
  }

  /** Whether one more part still fits; two always do, or nothing would ever be combined. */
  boolean fit(Draft part) {
    return parts.size() < 2 || tokens + Tokens.estimate(text(parts.size() + 1, part)) <= budget;
  }

  /** Adds a part; one that would take more than half the budget is shortened to that. */
  void add(Draft part) {
    Draft fitting = shortened(part);
    parts.add(fitting);
    tokens += Tokens.estimate(text(parts.size(), fitting));
  }

  List<Draft> parts() {
    return List.copyOf(parts);
  }

  /** The parts in order, numbered from 1. */
  static String text(List<Draft> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(text(i + 1, parts.get(i)));
    }
    return text.toString();
  }

  private static String text(int number, Draft part) {
    StringBuilder text = new StringBuilder("Part ").append(number).append(':');
    text.append(part.title() == null ? "" : " " + part.title()).append('\n');
    text.append(part.summary()).append('\n');
    for (Figure figure : part.keyFigures()) {
      text.append("- ").append(figure.label()).append(": ").append(figure.text()).append('\n');
    }
    return text.toString();
  }

  private Draft shortened(Draft part) {
    Draft now = part;
    while (Tokens.estimate(text(1, now)) > budget / 2) {
      Draft next = shorter(now);
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    return now;
  }

  private static Draft shorter(Draft part) {
    List<Figure> figures = part.keyFigures();
    return figures.isEmpty()
        ? with(part, Cut.byOne(part.summary()), figures)
        : with(part, part.summary(), figures.subList(0, figures.size() - 1));
  }

  private static Draft with(Draft part, String summary, List<Figure> figures) {
    return new Draft(
        part.title(), summary, figures, part.model(), part.inputTokens(), part.outputTokens());
  }
}
