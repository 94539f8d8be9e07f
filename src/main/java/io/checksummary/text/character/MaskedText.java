package io.checksummary.text.character;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is displayed, of the same length as it was received. Whatever a reader does not see,
 * or sees as something else, is masked by a character without width, so that all offsets stay the
 * same.
 *
 * <p>These are masked: images of Markdown with their alternative text; text whose direction is
 * overridden, since {@code "\u202E21"} shows 12; and digits that direction marks display in another
 * order than they are stored in.
 */
public final class MaskedText {

  /** Stands for what is not shown. */
  public static final char MASK = '\u2060';

  /** Stands for the rest of what one sign was written with, as HTML writes an ampersand. */
  public static final char CONTINUATION = '\u2064';

  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[[^\\[\\]\\n]{0,2000}+\\](?:\\([^()\\n]{0,2000}+\\)|\\[[^\\[\\]\\n]{0,200}+\\])");

  /** "[//]: # (words)", which no reader of Markdown sees. */
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^ {0,3}\\[(?://|comment)\\]: ?(?:#|<>|<#>)? ?[(\"'][^\\n]{0,5000}+$");

  private static final String DIRECTION_MARKS =
      "\u200E\u200F\u061C\u202A\u202B\u202D\u202E\u2066\u2067\u2068";

  private static final String OVERRIDES = "\u202D\u202E";
  private static final char POP = '\u202C';

  private final char[] shown;

  private MaskedText(String received) {
    this.shown = received.toCharArray();
  }

  /** The same text where all of it is seen as it is stored. */
  public static String of(String received) {
    boolean picture = received.contains("![") || received.contains("]: ");
    boolean redirected = hasDirectionMark(received);
    if (!picture && !redirected) {
      return received;
    }
    MaskedText text = new MaskedText(received);
    if (picture) {
      text.maskPictures(received);
    }
    if (redirected) {
      text.maskReordered();
    }
    return new String(text.shown);
  }

  private static boolean hasDirectionMark(String received) {
    for (int i = 0; i < received.length(); i++) {
      if (isDirectionMark(received.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDirectionMark(char c) {
    return c >= '\u061C' && c <= '\u2068' && DIRECTION_MARKS.indexOf(c) >= 0;
  }

  private void maskPictures(String received) {
    mask(PICTURE.matcher(received));
    mask(COMMENT.matcher(received));
  }

  private void mask(Matcher unseen) {
    while (unseen.find()) {
      mask(unseen.start(), unseen.end());
    }
  }

  private void mask(int from, int to) {
    Arrays.fill(shown, from, to, MASK);
  }

  private void maskReordered() {
    int from = 0;
    while (from < shown.length) {
      int to = from;
      boolean redirected = false;
      while (to < shown.length && !Characters.isLineEnd(shown[to])) {
        redirected |= isDirectionMark(shown[to]);
        to++;
      }
      if (redirected) {
        maskOverrides(from, to);
        maskReorderedDigits(from, to);
      }
      from = to + 1;
    }
  }

  /** From an override to the mark that ends it, or to the line's end. */
  private void maskOverrides(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = shown[i];
      boolean opens = OVERRIDES.indexOf(c) >= 0;
      boolean inside = depth > 0;
      depth += opens || (inside && (c == '\u202A' || c == '\u202B')) ? 1 : 0;
      depth -= inside && c == POP ? 1 : 0;
      if (inside || opens) {
        shown[i] = MASK;
      }
    }
  }

  private void maskReorderedDigits(int from, int to) {
    Bidi bidi = new Bidi(new String(shown, from, to - from), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return;
    }
    int[] places = places(bidi, to - from);
    int start = from;
    while (start < to) {
      int end = start;
      boolean ordered = true;
      int last = -1;
      while (end < to && isNumberPart(shown[end])) {
        if (Character.isDigit(shown[end])) {
          ordered &= places[end - from] > last;
          last = places[end - from];
        }
        end++;
      }
      if (!ordered) {
        mask(start, end);
      }
      start = end + 1;
    }
  }

  private static boolean isNumberPart(char c) {
    return Character.isDigit(c) || c == '.' || c == ',' || Characters.isInvisible(c);
  }

  /** Where each character of a line stands to the eye, from the left. */
  private static int[] places(Bidi bidi, int length) {
    byte[] levels = new byte[length];
    Integer[] order = new Integer[length];
    for (int i = 0; i < length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, length);
    int[] places = new int[length];
    for (int i = 0; i < length; i++) {
      places[order[i]] = i;
    }
    return places;
  }
}
