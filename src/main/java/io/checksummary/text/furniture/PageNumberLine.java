package io.checksummary.text.furniture;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.character.Characters;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises lines that hold a page number and nothing else. */
public final class PageNumberLine {

  private static final int LONGEST_LINE = 40;
  private static final int LONGEST_HEAD = 140;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_ROMAN = 5;
  private static final int FEWEST_CHARACTERS_BETWEEN = 150;

  private static final Pattern CELLS = Pattern.compile("[|·•\\t]|  +");

  private PageNumberLine() {}

  /** "Page 3 of 9", "- 4 -", "第3页". */
  static boolean isCounter(String line, FurnitureWords words) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return false;
    }
    List<String> parts = parts(line.toLowerCase(Locale.ROOT));
    boolean named = parts.stream().anyMatch(words::isPageWord);
    boolean nothingElse =
        parts.stream().allMatch(p -> isNumber(p) || words.isPageWord(p) || words.isPageJoiner(p));
    return parts.stream().anyMatch(PageNumberLine::isNumber)
        && nothingElse
        && (named || isDashed(line, parts));
  }

  /** A running head with a counter at one of its ends: "Annual review Page 3 of 9". */
  static boolean isCounterWithHead(String line, FurnitureWords words) {
    if (line.length() > LONGEST_HEAD || !CELLS.matcher(line).find()) {
      return false;
    }
    List<String> cells = cells(line);
    return cells.size() > 1
        && (isCounter(cells.getFirst(), words) || isCounter(cells.getLast(), words));
  }

  private static boolean isDashed(String line, List<String> parts) {
    return parts.size() == 1
        && line.length() > parts.getFirst().length() + 3
        && Characters.isDash(line.charAt(0))
        && line.charAt(1) == ' '
        && Characters.isDash(line.charAt(line.length() - 1));
  }

  /** A number and nothing else, in figures or small Roman ones. */
  static boolean isBare(String line) {
    return isNumber(line)
        || (line.length() <= LONGEST_ROMAN
            && line.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'));
  }

  public static boolean isNumber(String part) {
    return !part.isEmpty()
        && part.length() <= LONGEST_NUMBER
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The first number of a line; 0 where it has none. */
  static int first(String line) {
    return parts(line).stream()
        .filter(PageNumberLine::isNumber)
        .findFirst()
        .map(Integer::parseInt)
        .orElse(0);
  }

  /**
   * The lines that count pages in a text that does not say so: they hold a number alone, or one in
   * a cell beside words that recur ("Annual review | 7"), and each is one more than the last, with
   * a good stretch of text between. None where there are fewer than two.
   */
  static List<Integer> countingLines(List<TextLine> lines) {
    Map<String, List<Integer>> counters = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Checkpoint.pass();
      String words = besideNumber(lines.get(i).text());
      if (words != null && (lines.get(i).afterBreak() || isApart(lines, i + 1))) {
        counters.computeIfAbsent(words, key -> new ArrayList<>()).add(i);
      }
    }
    return counters.entrySet().stream()
        .filter(entry -> isCounting(lines, entry.getValue(), entry.getKey().isEmpty()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isApart(List<TextLine> lines, int i) {
    return i == lines.size() || lines.get(i).afterBreak();
  }

  /** What stands beside a number in a cell of its own: nothing or words; null for other lines. */
  private static @Nullable String besideNumber(String line) {
    if (isNumber(line)) {
      return "";
    }
    if (line.length() > LONGEST_HEAD || !CELLS.matcher(line).find()) {
      return null;
    }
    List<String> cells = cells(line);
    int number = isNumber(cells.getLast()) ? cells.size() - 1 : 0;
    boolean counts = !cells.get(number).isEmpty() && isNumber(cells.remove(number));
    return counts && cells.stream().anyMatch(cell -> !cell.isEmpty())
        ? String.join(" ", cells)
        : null;
  }

  /** A number alone may also head a section, so one of those must cut a sentence. */
  private static boolean isCounting(List<TextLine> lines, List<Integer> found, boolean alone) {
    boolean cuts = !alone;
    for (int i = 1; i < found.size(); i++) {
      if (!follows(lines.get(found.get(i - 1)), lines.get(found.get(i)))) {
        return false;
      }
      cuts |= !LineContinuation.isFinished(lines.get(found.get(i) - 1).text());
    }
    return found.size() > 1 && cuts;
  }

  private static boolean follows(TextLine before, TextLine line) {
    return number(line) == number(before) + 1
        && line.start() - before.end() >= FEWEST_CHARACTERS_BETWEEN;
  }

  private static int number(TextLine line) {
    List<String> cells = cells(line.text());
    String number = isNumber(cells.getLast()) ? cells.getLast() : cells.getFirst();
    return Integer.parseInt(number);
  }

  /** At least one. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : CELLS.split(line, -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** Runs of letters and runs of digits. */
  public static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
        if (kind(text.charAt(from)) != 0) {
          parts.add(text.substring(from, i));
        }
        from = i;
      }
    }
    return parts;
  }

  private static int kind(char c) {
    return Characters.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
  }
}
