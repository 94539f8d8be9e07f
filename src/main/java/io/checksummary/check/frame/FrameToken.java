package io.checksummary.check.frame;

import io.checksummary.text.Span;
import java.util.Locale;

/**
 * A word, a number or a sign of a text.
 *
 * @param text as written: {@code D'Angelo}, {@code C.J.}, {@code 76ers}, {@code 1,250}, {@code 's}
 * @param lower the same in small letters
 * @param span where it stands in the text
 */
record FrameToken(String text, String lower, Span span, Kind kind) {

  /** A number is what the recogniser says is one, in digits or in words. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  static FrameToken of(CharSequence in, int start, int end, Kind kind) {
    String text = in.subSequence(start, end).toString();
    return new FrameToken(text, text.toLowerCase(Locale.ROOT), new Span(start, end), kind);
  }

  FrameToken asNumber() {
    return new FrameToken(text, lower, span, Kind.NUMBER);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /** {@code Lakers}, {@code 76ers}; not {@code 's}. */
  boolean isCapital() {
    char first = text.charAt(0);
    return isWord() && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'");
  }

  boolean joins(FrameToken next) {
    return span.end() == next.span.start();
  }
}
