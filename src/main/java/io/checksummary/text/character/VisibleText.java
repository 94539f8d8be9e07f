package io.checksummary.text.character;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is shown, of the same length as it was received: what nobody sees, or sees as
 * something else, is veiled by a sign without width, so that every offset stays what it was.
 *
 * <p>Veiled are pictures of Markdown with the words that stand for them; what an override of the
 * direction turns round, since {@code "\u202E21"} shows 12; and digits that marks of direction put
 * in another order than they are stored in.
 */
public final class VisibleText {

  /** Stands for what is not shown. */
  public static final char VEIL = '\u2060';

  /** Stands for the rest of what one sign was written with, as HTML writes an ampersand. */
  public static final char REST = '\u2064';

  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[[^\\[\\]\\n]{0,2000}+\\](?:\\([^()\\n]{0,2000}+\\)|\\[[^\\[\\]\\n]{0,200}+\\])");

  /** "[//]: # (words)", which no reader of Markdown sees. */
  private static final Pattern REMARK =
      Pattern.compile("(?m)^ {0,3}\\[(?://|comment)\\]: ?(?:#|<>|<#>)? ?[(\"'][^\\n]{0,5000}+$");

  private static final String TURNS =
      "\u200E\u200F\u061C\u202A\u202B\u202D\u202E\u2066\u2067\u2068";

  private static final String OVERRIDES = "\u202D\u202E";
  private static final char POP = '\u202C';

  private final char[] shown;

  private VisibleText(String received) {
    this.shown = received.toCharArray();
  }

  /** The same text where all of it is seen as it is stored. */
  public static String of(String received) {
    boolean picture = received.contains("![") || received.contains("]: ");
    boolean turned = turns(received);
    if (!picture && !turned) {
      return received;
    }
    VisibleText text = new VisibleText(received);
    if (picture) {
      text.veilPictures(received);
    }
    if (turned) {
      text.veilTurned();
    }
    return new String(text.shown);
  }

  private static boolean turns(String received) {
    for (int i = 0; i < received.length(); i++) {
      if (isTurn(received.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTurn(char c) {
    return c >= '\u061C' && c <= '\u2068' && TURNS.indexOf(c) >= 0;
  }

  private void veilPictures(String received) {
    veil(PICTURE.matcher(received));
    veil(REMARK.matcher(received));
  }

  private void veil(Matcher unseen) {
    while (unseen.find()) {
      veil(unseen.start(), unseen.end());
    }
  }

  private void veil(int from, int to) {
    Arrays.fill(shown, from, to, VEIL);
  }

  private void veilTurned() {
    int from = 0;
    while (from < shown.length) {
      int to = from;
      boolean turned = false;
      while (to < shown.length && !Characters.isLineEnd(shown[to])) {
        turned |= isTurn(shown[to]);
        to++;
      }
      if (turned) {
        veilOverrides(from, to);
        veilDisordered(from, to);
      }
      from = to + 1;
    }
  }

  /** From an override to the mark that ends it, or to the line's end. */
  private void veilOverrides(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = shown[i];
      boolean opens = OVERRIDES.indexOf(c) >= 0;
      boolean inside = depth > 0;
      depth += opens || (inside && (c == '\u202A' || c == '\u202B')) ? 1 : 0;
      depth -= inside && c == POP ? 1 : 0;
      if (inside || opens) {
        shown[i] = VEIL;
      }
    }
  }

  private void veilDisordered(int from, int to) {
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
        veil(start, end);
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
