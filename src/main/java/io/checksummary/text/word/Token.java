package io.checksummary.text.word;

import io.checksummary.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign of a text.
 *
 * <p>Example: {@code "Japan's 1,250 ships"} may be the tokens {@code Japan}, {@code 1,250} and
 * {@code ships}. What counts as one token is up to the {@link Tokeniser}. A caveat: the text of a
 * possessive ends before its {@code 's}, while its span holds it.
 */
public final class Token {

  /** What a token is; a word holds at least one letter, a number none. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  private final CharSequence source;
  private final Span span;
  private final int textEnd;
  private final Kind kind;
  private @Nullable String text;
  private @Nullable String lower;

  Token(CharSequence source, Span span, int textEnd, Kind kind) {
    this.source = source;
    this.span = span;
    this.textEnd = textEnd;
    this.kind = kind;
  }

  /** The same token as another kind: a number in words is a number. */
  public Token as(Kind other) {
    return new Token(source, span, textEnd, other);
  }

  /** As written, without a possessive's {@code 's}. */
  public String text() {
    String known = text;
    if (known == null) {
      known = source.subSequence(span.start(), textEnd).toString();
      text = known;
    }
    return known;
  }

  /** In lower case; a curly apostrophe is a straight one. */
  public String lower() {
    String known = lower;
    if (known == null) {
      known = withPlainApostrophes(text().toLowerCase(Locale.ROOT));
      lower = known;
    }
    return known;
  }

  private static String withPlainApostrophes(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('`', '\'').replace('´', '\'');
  }

  /** Where it stands, a possessive's ending included. */
  public Span span() {
    return span;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether this is a word or sign, given in lower case. */
  public boolean is(String word) {
    return lower().equals(word);
  }

  public boolean isHyphen() {
    return is("-") || is("‑");
  }

  /** A word that may be a name: {@code Harbour}, {@code 76ers}. */
  public boolean isCapital() {
    char first = source.charAt(span.start());
    return isWord() && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** A word with {@code 's} behind it, or such an ending that is a token of its own. */
  public boolean isPossessive() {
    return textEnd < span.end() || is("'s") || is("'");
  }

  /** Whether nothing stands between this token and the next. */
  public boolean touches(Token next) {
    return span.end() == next.span.start();
  }

  @Override
  public String toString() {
    return kind + " " + text() + " [" + span.start() + ", " + span.end() + ")";
  }
}
