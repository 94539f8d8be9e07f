package io.checksummary.text.line;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a group were broken.
 *
 * <p>Example: a paragraph of a mail has a width of 72; the names of a list of winners have none,
 * and each is a line by itself.
 *
 * @param width what they were wrapped at, in characters; 0 where they were not
 * @param list whether each line is an item by itself: headlines, names, scores
 * @param fragmented whether hardly any line is more than a word
 */
public record TextColumn(int width, boolean list, boolean fragmented) {

  /** The narrowest column that counts as one, in characters. */
  static final int NARROWEST = 25;

  /** The widest line that somebody may have wrapped; a longer one is a paragraph. */
  private static final int WIDEST = 140;

  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_FRAGMENTS = 8;
  private static final int LONGEST_FRAGMENT = 20;

  /**
   * The column that a group of lines forms.
   *
   * @param pageWidth as {@link #pageWidth} has it for the whole text
   */
  static TextColumn of(List<TextLine> group, int pageWidth) {
    return new TextColumn(width(group, pageWidth), isList(group, pageWidth), isFragmented(group));
  }

  /** The width that lines were wrapped at, judging by those that others follow; 0 for none. */
  static int pageWidth(List<TextLine> lines) {
    int[] lengths = new int[lines.size()];
    int n = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBreak() && LineShape.of(lines.get(i).text()) == LineShape.PLAIN) {
        lengths[n++] = lines.get(i).length();
      }
    }
    if (n < FEWEST_LINES) {
      return 0;
    }
    Arrays.sort(lengths, 0, n);
    int most = lengths[n * 9 / 10];
    return most < NARROWEST || most > WIDEST ? 0 : most;
  }

  /** Words of a sentence one or two a line, as they fall out of some tables and columns. */
  private static boolean isFragmented(List<TextLine> group) {
    long small = group.stream().filter(LineContinuation::startsLowercase).count();
    int total = group.stream().mapToInt(TextLine::length).sum();
    return group.size() >= FEWEST_FRAGMENTS
        && small * 2 > group.size()
        && total < group.size() * LONGEST_FRAGMENT;
  }

  /** The width of a group's lines; the page's where the group is too small to tell. */
  private static int width(List<TextLine> group, int pageWidth) {
    if (group.size() <= FEWEST_LINES) {
      return pageWidth;
    }
    int most = group.stream().limit(group.size() - 1L).mapToInt(TextLine::length).max().orElse(0);
    return most < NARROWEST || most > WIDEST ? 0 : most;
  }

  /** Headlines, names, scores: each line begins like a sentence, and hardly one ends like one. */
  private static boolean isList(List<TextLine> group, int pageWidth) {
    int n = group.size() - 1;
    if (n < 1) {
      return false;
    }
    long begun =
        group.stream().skip(1).filter(line -> !LineContinuation.startsLowercase(line)).count();
    long ended =
        group.stream().limit(n).filter(line -> LineContinuation.isFinished(line.text())).count();
    int total = group.stream().limit(n).mapToInt(TextLine::length).sum();
    boolean narrow = n >= FEWEST_LINES || total * 10 < n * pageWidth * 7;
    return narrow && begun * 5 >= n * 4L && ended * 5 < n;
  }
}
