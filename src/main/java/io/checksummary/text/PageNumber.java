package io.checksummary.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that do nothing but count pages. */
final class PageNumber {

  private static final int LONGEST_LINE = 40;
  private static final int LONGEST_HEAD = 140;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_ROMAN = 5;
  private static final int CLOSEST = 500;

  private static final Pattern CELLS = Pattern.compile("[|·•\\t]|  +");

  private PageNumber() {}

  /** "Page 3 of 9", "- 4 -", "第3页". */
  static boolean isCounter(String line, FurnitureWords words) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return false;
    }
    List<String> parts = parts(line.toLowerCase(Locale.ROOT));
    boolean named = parts.stream().anyMatch(words::isPageWord);
    boolean nothingElse =
        parts.stream().allMatch(p -> isNumber(p) || words.isPageWord(p) || words.isPageJoiner(p));
    return parts.stream().anyMatch(PageNumber::isNumber)
        && nothingElse
        && (named || isDashed(line, parts));
  }

  /** A running head with a counter at one of its ends: "Annual review Page 3 of 9". */
  static boolean isCounterWithHead(String line, FurnitureWords words) {
    if (line.length() > LONGEST_HEAD || !CELLS.matcher(line).find()) {
      return false;
    }
    List<String> cells = CELLS.splitAsStream(line).map(String::strip).toList();
    return cells.size() > 1
        && (isCounter(cells.getFirst(), words) || isCounter(cells.getLast(), words));
  }

  private static boolean isDashed(String line, List<String> parts) {
    return parts.size() == 1
        && line.length() > parts.getFirst().length() + 3
        && Glyphs.isDash(line.charAt(0))
        && line.charAt(1) == ' '
        && Glyphs.isDash(line.charAt(line.length() - 1));
  }

  /** A number and nothing else, in figures or small Roman ones. */
  static boolean isBare(String line) {
    return isNumber(line)
        || (line.length() <= LONGEST_ROMAN
            && line.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'));
  }

  static boolean isNumber(String part) {
    return part.length() <= LONGEST_NUMBER && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The first number of a line; 0 where it has none. */
  static int first(String line) {
    return parts(line).stream()
        .filter(PageNumber::isNumber)
        .findFirst()
        .map(Integer::parseInt)
        .orElse(0);
  }

  /**
   * The lines that hold a number alone, if there are two or more, each one more than the last and a
   * good stretch of text after it; else none.
   */
  static List<Integer> counting(List<Line> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isNumber(lines.get(i).text())) {
        if (!found.isEmpty() && !follows(lines.get(found.getLast()), lines.get(i))) {
          return List.of();
        }
        found.add(i);
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private static boolean follows(Line before, Line line) {
    return Integer.parseInt(line.text()) == Integer.parseInt(before.text()) + 1
        && line.start() - before.end() >= CLOSEST;
  }

  /** Runs of letters and runs of digits. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || sort(text.charAt(i)) != sort(text.charAt(i - 1))) {
        if (sort(text.charAt(from)) != 0) {
          parts.add(text.substring(from, i));
        }
        from = i;
      }
    }
    return parts;
  }

  private static int sort(char c) {
    return Glyphs.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
  }
}
