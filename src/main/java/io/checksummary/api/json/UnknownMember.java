package io.checksummary.api.json;

import io.checksummary.api.problem.Problem.Item;
import io.checksummary.text.word.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A member that nobody asked for, and the one that was perhaps meant. */
final class UnknownMember {

  /** A longer name is not repeated: it may be anything, an article too. */
  private static final int LONGEST = 40;

  private static final int FARTHEST = 2;

  private UnknownMember() {}

  static Item item(String pointer, String name, List<String> known) {
    if (name.length() > LONGEST) {
      return new Item(
          pointer, "A member with a name of " + name.length() + " letters is not known.");
    }
    String meant =
        nearest(name, known)
            .map(near -> " Did you mean \"" + near + "\"?")
            .orElse(" Expected one of: " + String.join(", ", known) + ".");
    return new Item(pointer + "/" + escape(name), "This member is not known." + meant);
  }

  /** RFC 6901: {@code ~} and {@code /} are escaped. */
  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static Optional<String> nearest(String name, List<String> known) {
    String folded = fold(name);
    return known.stream()
        .filter(candidate -> EditDistance.between(folded, fold(candidate)) <= FARTHEST)
        .min(Comparator.comparingInt(candidate -> EditDistance.between(folded, fold(candidate))));
  }

  /** {@code max_figures} and {@code MaxFigures} mean {@code maxFigures}. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
