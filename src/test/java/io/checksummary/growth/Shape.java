package io.checksummary.growth;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that is made as long as one likes: a piece again and again, between a begin and an end.
 *
 * <p>In the piece {@code {i}} is the number of the repeat, from 1, and {@code {w}} a word of its
 * own; in the begin and the end {@code {i}} is the number of repeats.
 *
 * @param asked what is done with the text
 * @param piece what is repeated
 * @param closing what is repeated behind all pieces, as often; empty where nothing is
 * @param before the begin
 * @param after the end
 */
record Shape(Asked asked, String piece, String closing, String before, String after) {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(s|n|t|p|h|u[0-9a-f]{4})");
  private static final int LETTERS = 26;
  private static final int OTHER = 700_001;

  /** What is asked of the function. */
  enum Asked {
    /** All figures of a text. */
    FIGURES,
    /** A check of a text against itself. */
    CHECK,
    /** A check of one sentence against a text. */
    SOURCE,
    /** A check of a text against one sentence. */
    SUMMARY,
    /** A check of a text against one of other numbers. */
    APART,
    /** All figures of a page. */
    PAGE,
    /** All figures of a document in Markdown. */
    MARKDOWN,
    /** A check of one sentence with as many key figures as there are lines. */
    KEY_FIGURES,
    /** A request with a member that is the text, as it is. */
    MEMBERS
  }

  /** Of a row's cells from the second on; what a row leaves out is empty. */
  static Shape of(String asked, List<String> cells) {
    return new Shape(
        Asked.valueOf(asked), cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4));
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? unescaped(cells.get(column)) : "";
  }

  private static String unescaped(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(escape -> Matcher.quoteReplacement(sign(escape.group(1))));
  }

  private static String sign(String name) {
    return switch (name.charAt(0)) {
      case 's' -> " ";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'p' -> "|";
      case 'h' -> "#";
      default -> Character.toString(Integer.parseInt(name.substring(1), 16));
    };
  }

  /** The text in about so many characters. */
  String text(int length) {
    return text(length, 0);
  }

  /** The same with other numbers, and other words. */
  String otherText(int length) {
    return text(length, OTHER);
  }

  private String text(int length, int beyond) {
    int times = Math.max(1, length / (filled(piece, 1).length() + closing.length()));
    StringBuilder text = new StringBuilder(filled(before, times));
    boolean same = piece.indexOf('{') < 0;
    for (int i = 1; i <= times; i++) {
      text.append(same ? piece : filled(piece, i + beyond));
    }
    return text.append(closing.repeat(times)).append(filled(after, times)).toString();
  }

  private static String filled(String piece, int number) {
    return piece.replace("{i}", Integer.toString(number)).replace("{w}", word(number));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= LETTERS) {
      word.append((char) ('a' + rest % LETTERS));
    }
    return "w" + word;
  }

  @Override
  public String toString() {
    String shown = (before + piece + closing + after).replace("\n", "\\n").replace("\t", "\\t");
    return asked + " " + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown);
  }

  /** The language that a text says it is in; null for what its words tell. */
  @Nullable String language() {
    return piece.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
  }
}
