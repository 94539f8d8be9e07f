package io.checksummary.summary;

import io.checksummary.summary.Answer.Draft;
import io.checksummary.summary.Answer.Figure;
import io.checksummary.text.Orders;
import io.checksummary.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digests of parts, written down for a model to combine, within its budget.
 *
 * <p>One part reads:
 *
 * <pre>
 * Part 2: Norland now expects revenue of $655 million.
 * - Norland's forecast: $655 million
 * </pre>
 */
final class Notes {

  private static final Pattern SPACES = Pattern.compile("\\s+");

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

  boolean isEmpty() {
    return parts.isEmpty();
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
    StringBuilder text = new StringBuilder("Part ").append(number).append(": ");
    text.append(part.summary()).append('\n');
    part.keyFigures().forEach(figure -> text.append(line(figure)));
    return text.toString();
  }

  private static String line(Figure figure) {
    return "- " + figure.label() + ": " + figure.text() + "\n";
  }

  /** On lines of its own, the summary first; figures that find no room any more are left out. */
  private Draft shortened(Draft part) {
    String summary = Cut.toTokens(Orders.without(oneLine(part.summary())), budget / 2);
    int left = budget / 2 - Tokens.estimate(summary);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : part.keyFigures()) {
      Figure flat = new Figure(oneLine(figure.label()), oneLine(figure.text()), null);
      left -= Tokens.estimate(line(flat));
      if (left >= 0) {
        figures.add(flat);
      }
    }
    return new Draft(part.title(), summary, figures, null, null, null);
  }

  private static String oneLine(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }
}
