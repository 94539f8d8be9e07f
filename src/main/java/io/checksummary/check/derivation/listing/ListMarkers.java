package io.checksummary.check.derivation.listing;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbered items: "1. Bread. 2. Milk. 3. Eggs." is a list of three, and its "3" counts nothing. */
public final class ListMarkers {

  private static final int FEWEST = 2;
  private static final int LONGEST = 2;
  private static final String ENDS = ".:;!?)";

  private ListMarkers() {}

  /** Whether the digits that start at an offset number an item. */
  public static boolean isMarker(String text, Span number) {
    int end = number.end();
    boolean digits = number.length() <= LONGEST && Character.isDigit(text.charAt(number.start()));
    boolean marked = end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    return digits && marked && startsItem(text, number.start()) && spaceAfter(text, end + 1);
  }

  private static boolean spaceAfter(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  private static boolean startsItem(String text, int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '(' || text.charAt(i) == '*')) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || (i < start - 1 && ENDS.indexOf(text.charAt(i)) >= 0);
  }

  /**
   * The lists whose items are numbered from one, without a gap.
   *
   * @param numbers the spans of the text's numbers, in order
   */
  public static List<EnumeratedGroup> of(
      String text, List<Span> numbers, SentenceTopics sentences) {
    List<EnumeratedGroup> groups = new ArrayList<>();
    List<EnumerationMember> items = new ArrayList<>();
    for (Span number : numbers) {
      Integer value = isMarker(text, number) ? value(text, number) : null;
      if (value == null || value == items.size()) {
        continue;
      }
      if (value != items.size() + 1) {
        close(groups, items, sentences);
      }
      if (value == items.size() + 1) {
        items.add(new EnumerationMember(0, 0, 1, null, false, number));
      }
    }
    close(groups, items, sentences);
    return groups;
  }

  private static @Nullable Integer value(String text, Span number) {
    String digits = number.of(text);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(digits) : null;
  }

  private static void close(
      List<EnumeratedGroup> groups, List<EnumerationMember> items, SentenceTopics sentences) {
    if (items.size() >= FEWEST) {
      int sentence = sentences.indexAt(items.getFirst().span().start());
      groups.add(
          new EnumeratedGroup(
              items.size(),
              false,
              sentences.roles(),
              Set.of(),
              EnumeratedGroup.Kind.NUMBERED,
              List.copyOf(items),
              sentence));
    }
    items.clear();
  }
}
