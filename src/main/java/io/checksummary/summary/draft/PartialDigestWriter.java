package io.checksummary.summary.draft;

import io.checksummary.summary.edit.SummaryTruncation;
import io.checksummary.summary.port.ModelAnswer.Draft;
import io.checksummary.summary.port.ModelAnswer.Figure;
import io.checksummary.text.chunk.TokenEstimate;
import io.checksummary.text.injection.PromptInjection;
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
final class PartialDigestWriter {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * In tokens, what each of many parts may keep: a sentence and a key figure or two. Parts cut down
   * to that say more in one call than in the few words that a call between would leave of each.
   */
  private static final int FEWEST_TOKENS = 50;

  /** What "Part 100: " takes, in tokens. */
  private static final int NUMBER = TokenEstimate.estimate("Part 100: \n");

  private final int budget;
  private final List<Draft> parts = new ArrayList<>();
  private int least;

  PartialDigestWriter(int budget) {
    this.budget = budget;
  }

  /** Whether one more part still fits; two always do, or nothing would ever be combined. */
  boolean fits(Draft part) {
    return parts.size() < 2 || least + tokens(shortened(flattened(part), FEWEST_TOKENS)) <= budget;
  }

  void add(Draft part) {
    Draft flat = flattened(part);
    parts.add(flat);
    least += tokens(shortened(flat, FEWEST_TOKENS));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The parts; where all of them would be too long for the budget, the longest are shortened. */
  List<Draft> parts() {
    int most = most();
    List<Draft> fitting = parts.stream().map(part -> shortened(part, most)).toList();
    return most == FEWEST_TOKENS || tokens(fitting) <= budget
        ? fitting
        : parts.stream().map(part -> shortened(part, FEWEST_TOKENS)).toList();
  }

  /** The most tokens that each part may take, so that what the short ones leave goes to others. */
  private int most() {
    int[] sizes = parts.stream().mapToInt(PartialDigestWriter::tokens).sorted().toArray();
    int left = budget;
    for (int i = 0; i < sizes.length; i++) {
      int share = left / (sizes.length - i);
      if (sizes[i] > share) {
        return Math.max(FEWEST_TOKENS, share);
      }
      left -= sizes[i];
    }
    return Math.max(FEWEST_TOKENS, budget);
  }

  private static int tokens(List<Draft> parts) {
    return parts.stream().mapToInt(PartialDigestWriter::tokens).sum();
  }

  /** Of a part by itself: its number may have three figures. */
  private static int tokens(Draft part) {
    return TokenEstimate.estimate(text(100, part));
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

  /** Each text on one line, and without instructions to a model. */
  private static Draft flattened(Draft part) {
    List<Figure> figures =
        part.keyFigures().stream()
            .map(figure -> new Figure(oneLine(figure.label()), oneLine(figure.text()), null))
            .toList();
    String summary = PromptInjection.without(oneLine(part.summary())).strip();
    return new Draft(part.title(), summary, figures, null, null, null);
  }

  /** A third for the key figures, as far as there are any; the summary's first sentence stays. */
  private static Draft shortened(Draft part, int most) {
    if (tokens(part) <= most) {
      return part;
    }
    int room = most - NUMBER;
    int figured =
        part.keyFigures().stream().mapToInt(figure -> TokenEstimate.estimate(line(figure))).sum();
    String summary = SummaryTruncation.toTokens(part.summary(), room - Math.min(figured, room / 3));
    int left = room - TokenEstimate.estimate(summary);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : part.keyFigures()) {
      left -= TokenEstimate.estimate(line(figure));
      if (left >= 0) {
        figures.add(figure);
      }
    }
    return new Draft(part.title(), summary, figures, null, null, null);
  }

  private static String oneLine(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }
}
