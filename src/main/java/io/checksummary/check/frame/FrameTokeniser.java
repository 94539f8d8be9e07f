package io.checksummary.check.frame;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a stretch of text into words, numbers and signs.
 *
 * <p>Example: {@code "D'Angelo's 16-point"} gives {@code D'Angelo}, {@code 's}, {@code 16}, {@code
 * -}, {@code point}.
 */
final class FrameTokeniser {

  private final CharSequence text;
  private final int end;
  private final List<FrameToken> tokens = new ArrayList<>();

  private FrameTokeniser(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<FrameToken> of(CharSequence text, Span in) {
    FrameTokeniser tokeniser = new FrameTokeniser(text, in.end());
    int i = in.start();
    while (i < in.end()) {
      i = tokeniser.at(i);
    }
    return tokeniser.tokens;
  }

  private int at(int i) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return i + 1;
    }
    if (Character.isLetterOrDigit(c)) {
      return word(i);
    }
    int past = isApostrophe(c) ? suffix(i) : i + 1;
    if (isApostrophe(c)) {
      String letters = text.subSequence(i + 1, past).toString();
      String lower = "'" + letters.toLowerCase(Locale.ROOT);
      tokens.add(new FrameToken("'" + letters, lower, new Span(i, past), FrameToken.Kind.SIGN));
    } else {
      tokens.add(FrameToken.of(text, i, past, FrameToken.Kind.SIGN));
    }
    return past;
  }

  /** The end of {@code 's}, {@code 've} and their like. */
  private int suffix(int apostrophe) {
    int past = letters(apostrophe + 1);
    return past - apostrophe <= 3 ? past : apostrophe + 1;
  }

  private int word(int start) {
    boolean digits = true;
    int i = start;
    while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isInner(start, i, digits))) {
      digits &= !Character.isLetter(text.charAt(i));
      i++;
    }
    tokens.add(
        FrameToken.of(text, start, i, digits ? FrameToken.Kind.NUMBER : FrameToken.Kind.WORD));
    return i;
  }

  /** The comma of 1,250, the points of C.J., the apostrophe of D'Angelo. */
  private boolean isInner(int start, int i, boolean digits) {
    char c = text.charAt(i);
    if (digits) {
      return (c == ',' || c == '.' || c == ':') && i + 1 < end && isDigit(i + 1);
    }
    if (c == '.') {
      return Character.isUpperCase(text.charAt(i - 1))
          && (i - 1 == start || text.charAt(i - 2) == '.')
          && i + 1 < end
          && (Character.isUpperCase(text.charAt(i + 1)) || i - 1 != start);
    }
    return isApostrophe(c) && i - start <= 2 && letters(i + 1) - i > 3;
  }

  private int letters(int from) {
    int i = from;
    while (i < end && i < from + 8 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
