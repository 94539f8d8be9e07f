package io.checksummary.text.line;

import io.checksummary.text.character.Characters;
import io.checksummary.text.sentence.SentenceBoundaryWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a sentence continues from one line to the next. */
public final class LineContinuation {

  private static final int LONGEST_WORD = 14;
  private static final int LONGEST_LABEL = 24;
  private final SentenceBoundaryWords words;
  private final int pageWidth;
  private final boolean wrapped;

  private LineContinuation(SentenceBoundaryWords words) {
    this.words = words;
    this.pageWidth = 0;
    this.wrapped = false;
  }

  /** For a text each line of which is a paragraph, a heading or a button of its own. */
  public static LineContinuation unwrapped(SentenceBoundaryWords words) {
    return new LineContinuation(words);
  }

  public LineContinuation(List<TextLine> lines, SentenceBoundaryWords words) {
    this.words = words;
    this.pageWidth = TextColumn.pageWidth(lines);
    this.wrapped = true;
  }

  /** How the lines of a group were broken. */
  public TextColumn column(List<TextLine> group) {
    return TextColumn.of(group, pageWidth);
  }

  /** Whether the second of two lines goes on with the paragraph of the first. */
  public boolean continues(TextLine line, TextLine next, TextColumn column) {
    if (!wrapped) {
      return false;
    }
    boolean full = isFull(line, next, column.width()) && !column.list();
    if (Hyphenation.isHyphenated(line.text(), next.text())) {
      return full || startsLowercase(next) || !column.list();
    }
    if (column.fragmented()) {
      return true;
    }
    if (isLabelled(line.text()) && isLabelled(next.text())) {
      return false;
    }
    if (isFinished(line.text())) {
      return full;
    }
    boolean half = line.length() >= TextColumn.NARROWEST && line.length() * 2 >= column.width();
    return full || expectsMore(line.text()) || (startsLowercase(next) && half);
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
  public boolean continues(BlockDraft draft, BlockDraft next, boolean interrupted) {
    TextLine line = draft.last();
    TextLine begin = next.first();
    if (isFinished(line.text())) {
      return interrupted && isAbbreviated(line.text(), begin.text()) && isProse(next);
    }
    boolean prose = line.length() >= TextColumn.NARROWEST || draft.lines().size() > 1;
    if (startsLowercase(begin)) {
      return expectsMore(line.text()) || (prose && isProse(next));
    }
    boolean open = expectsMore(line.text()) && wordCount(line.text()) > 4;
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
        || draft.preview().chars().filter(c -> c == ' ').count() > 8;
  }

  private static int wordCount(String text) {
    int words = 1;
    for (int i = 0; i < text.length() && words < 10; i++) {
      words += Characters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Whether something must follow: after "of", a comma, a hyphen, an opening bracket. */
  public boolean expectsMore(String text) {
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

  public static boolean startsLowercase(TextLine line) {
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
