package io.checksummary.text.line;

import io.checksummary.text.character.Characters;
import io.checksummary.text.sentence.SentenceBoundaryWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what stands on one line goes on on the next. */
public final class LineContinuation {

  /** The narrowest column that counts as one, in characters. */
  private static final int NARROWEST = 25;

  /** The widest line that somebody may have wrapped; a longer one is a paragraph. */
  private static final int WIDEST = 140;

  private static final int FEWEST_LINES = 3;
  private static final int LONGEST_WORD = 14;
  private static final int LONGEST_LABEL = 24;
  private static final int FEWEST_SHREDS = 8;
  private static final int LONGEST_SHRED = 20;

  /**
   * How the lines of a group were broken.
   *
   * @param width what they were wrapped at, in characters; 0 where they were not
   * @param listing whether each line is a thing by itself: headlines, names, scores
   * @param shredded whether hardly any line is more than a word
   */
  public record Column(int width, boolean listing, boolean shredded) {}

  private final SentenceBoundaryWords words;
  private final int pageWidth;

  public LineContinuation(List<TextLine> lines, SentenceBoundaryWords words) {
    this.words = words;
    this.pageWidth = width(lines);
  }

  /** The width that lines were wrapped at, judging by those that others follow; 0 for none. */
  private static int width(List<TextLine> lines) {
    int[] lengths = new int[lines.size()];
    int n = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).apart() && LineShape.of(lines.get(i).text()) == LineShape.PLAIN) {
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

  /** How the lines of a group were broken. */
  public Column column(List<TextLine> group) {
    return new Column(widthOf(group), isListing(group), isShredded(group));
  }

  /** Words of a sentence one or two a line, as they fall out of some tables and columns. */
  private static boolean isShredded(List<TextLine> group) {
    long small = group.stream().filter(LineContinuation::startsSmall).count();
    int total = group.stream().mapToInt(TextLine::length).sum();
    return group.size() >= FEWEST_SHREDS
        && small * 2 > group.size()
        && total < group.size() * LONGEST_SHRED;
  }

  /** The width of a group's lines; the page's where the group is too small to tell. */
  private int widthOf(List<TextLine> group) {
    if (group.size() <= FEWEST_LINES) {
      return pageWidth;
    }
    int most = group.stream().limit(group.size() - 1L).mapToInt(TextLine::length).max().orElse(0);
    return most < NARROWEST || most > WIDEST ? 0 : most;
  }

  /** Headlines, names, scores: each line begins like a sentence, and hardly one ends like one. */
  private boolean isListing(List<TextLine> group) {
    int n = group.size() - 1;
    if (n < 1) {
      return false;
    }
    long begun = group.stream().skip(1).filter(line -> !startsSmall(line)).count();
    long ended = group.stream().limit(n).filter(line -> isFinished(line.text())).count();
    int total = group.stream().limit(n).mapToInt(TextLine::length).sum();
    boolean narrow = n >= FEWEST_LINES || total * 10 < n * pageWidth * 7;
    return narrow && begun * 5 >= n * 4L && ended * 5 < n;
  }

  /** Whether the second of two lines goes on with the paragraph of the first. */
  public boolean joins(TextLine line, TextLine next, Column column) {
    boolean full = isFull(line, next, column.width()) && !column.listing();
    if (Hyphenation.isCut(line.text(), next.text())) {
      return full || startsSmall(next) || !column.listing();
    }
    if (column.shredded()) {
      return true;
    }
    if (isLabelled(line.text()) && isLabelled(next.text())) {
      return false;
    }
    if (isFinished(line.text())) {
      return full;
    }
    boolean half = line.length() >= NARROWEST && line.length() * 2 >= column.width();
    return full || isOpen(line.text()) || (startsSmall(next) && half);
  }

  /** "Date: 3 March", "Home team: Eastwick". */
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon < LONGEST_LABEL
        && Character.isUpperCase(text.charAt(0))
        && text.substring(0, colon).chars().allMatch(c -> c == ' ' || Character.isLetter(c));
  }

  /** Whether the next line's first word had no room on the line. */
  private static boolean isFull(TextLine line, TextLine next, int width) {
    return width > 0 && (line.length() + 1 + firstWordLength(next.text())) * 5 > width * 4;
  }

  private static int firstWordLength(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST_WORD && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return Characters.isUnspaced(text.charAt(0)) ? 1 : end;
  }

  /**
   * Whether a paragraph goes on in another beyond a blank line.
   *
   * @param interrupted whether a page ended between them, or something that was no part of either
   */
  public boolean goesOn(BlockDraft draft, BlockDraft next, boolean interrupted) {
    TextLine line = draft.last();
    TextLine begin = next.first();
    if (isFinished(line.text())) {
      return interrupted && isAbbreviated(line.text(), begin.text()) && isProse(next);
    }
    boolean prose = line.length() >= NARROWEST || draft.lines().size() > 1;
    if (startsSmall(begin)) {
      return isOpen(line.text()) || (prose && isProse(next));
    }
    boolean open = isOpen(line.text()) && wordCount(line.text()) > 4;
    boolean wide = pageWidth > 0 && line.length() * 4 >= pageWidth * 3;
    return open || (interrupted && wide && isProse(next));
  }

  /** Whether the stop at the end of a line is only an abbreviation's. */
  private boolean isAbbreviated(String text, String next) {
    int last = text.length() - 1;
    String token = text.substring(text.lastIndexOf(' ') + 1, last);
    SentenceBoundaryWords.@Nullable Stop stop =
        text.charAt(last) == '.' ? words.abbreviation(token) : null;
    if (stop == null) {
      return false;
    }
    return switch (stop) {
      case BEFORE_NAME -> true;
      case BEFORE_NUMBER -> Characters.isDigit(next.charAt(0));
      case MAY_END, TIME -> !words.isStarter(firstWord(next));
    };
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isProse(BlockDraft draft) {
    return isFinished(draft.last().text())
        || draft.lines().size() > 1
        || draft.glance().chars().filter(c -> c == ' ').count() > 8;
  }

  private static int wordCount(String text) {
    int words = 1;
    for (int i = 0; i < text.length() && words < 10; i++) {
      words += Characters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Whether something must follow: after "of", a comma, a hyphen, an opening bracket. */
  public boolean isOpen(String text) {
    char last = text.charAt(text.length() - 1);
    boolean cut = Characters.isHyphen(last) && text.length() > 1;
    return cut || ",–—([{$£€¥、，".indexOf(last) >= 0 || words.isUnfinished(lastWord(text));
  }

  private static String lastWord(String text) {
    int from = text.length();
    while (from > 0
        && text.length() - from < LONGEST_WORD
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  public static boolean startsSmall(TextLine line) {
    return Character.isLowerCase(line.first());
  }

  /** Whether a stop, a colon or a semicolon ends the text, quotes and brackets after it aside. */
  public static boolean isFinished(String text) {
    int i = text.length();
    while (i > 1 && Characters.isCloser(text.charAt(i - 1))) {
      i--;
    }
    char last = text.charAt(i - 1);
    return Characters.isStop(last) || last == ':' || last == ';' || last == '：';
  }
}
