package io.checksummary.text.word;

import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import io.checksummary.text.word.Token.Kind;
import io.checksummary.text.word.Tokeniser.Option;

/**
 * Goes from token to token of a text. Before the first {@link #next()} it stands nowhere.
 *
 * <p>Example: {@code while (cursor.next()) { … cursor.start() … }}. For one thread.
 */
public final class TokenCursor {

  /** A name has at most so many letters before its apostrophe: {@code De'Aaron}. */
  private static final int LONGEST_PREFIX = 2;

  /** Behind an apostrophe so many letters are an ending: {@code 'll}. */
  private static final int LONGEST_CLITIC = 2;

  private final CharSequence text;
  private final int limit;
  private final boolean signs;
  private final boolean mixed;
  private final boolean decimals;
  private final boolean initials;
  private final boolean apostrophes;
  private final boolean clitics;
  private final boolean pairs;
  private final boolean singles;
  private int at;
  private int start;
  private int end;
  private Kind kind = Kind.SIGN;

  TokenCursor(Tokeniser tokeniser, CharSequence text, int from, int limit) {
    this.text = text;
    this.limit = limit;
    this.at = from;
    this.signs = tokeniser.has(Option.SIGNS);
    this.mixed = tokeniser.has(Option.MIXED);
    this.decimals = tokeniser.has(Option.DECIMALS);
    this.initials = tokeniser.has(Option.INITIALS);
    this.apostrophes = tokeniser.has(Option.APOSTROPHES);
    this.clitics = tokeniser.has(Option.CLITICS);
    this.pairs = tokeniser.has(Option.PAIRS);
    this.singles = tokeniser.has(Option.SINGLES);
  }

  /** Goes to the next token; false where there is none. */
  public boolean next() {
    while (at < limit) {
      char c = text.charAt(at);
      if (isLetter(c, at)) {
        return word(c);
      }
      if (Character.isDigit(c)) {
        return run();
      }
      if (signs && !isSpace(c)) {
        return found(at, signEnd(c), Kind.SIGN);
      }
      at++;
    }
    return false;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** As written, without a possessive's {@code 's}. */
  public String text() {
    return text.subSequence(start, textEnd()).toString();
  }

  public Token token() {
    return new Token(text, new Span(start, end), textEnd(), kind);
  }

  private int textEnd() {
    boolean possessive =
        apostrophes
            && end - start > 2
            && isApostrophe(text.charAt(end - 2))
            && text.charAt(end - 1) == 's';
    return possessive ? end - 2 : end;
  }

  private boolean found(int from, int to, Kind found) {
    start = from;
    end = to;
    kind = found;
    at = to;
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Letters beyond the first plane are two characters; both of them count. */
  private boolean isLetter(char c, int i) {
    if (!Character.isSurrogate(c)) {
      return Character.isLetter(c);
    }
    boolean low = Character.isLowSurrogate(c) && i > 0;
    return Character.isLetter(Character.codePointAt(text, low ? i - 1 : i));
  }

  private boolean isLetter(int i) {
    return isLetter(text.charAt(i), i);
  }

  private boolean isDigit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  // --- words and numbers

  private boolean word(char first) {
    if (isWordByItself(first)) {
      int size = Character.isHighSurrogate(first) ? 2 : 1;
      return found(at, Math.min(limit, at + size), Kind.WORD);
    }
    if (pairs && Character.isIdeographic(first)) {
      return pair();
    }
    boolean kana = pairs && ScriptRuns.isUnspaced(first);
    return kana ? found(at, ScriptRuns.end(text, at, limit), Kind.WORD) : run();
  }

  private boolean isWordByItself(char first) {
    return singles ? Characters.isUnspaced(first) : pairs && Character.isHighSurrogate(first);
  }

  /** The next pair begins with the character that this one ends with. */
  private boolean pair() {
    boolean two = at + 1 < limit && Character.isIdeographic(text.charAt(at + 1));
    found(at, two ? at + 2 : at + 1, Kind.WORD);
    at = start + 1;
    return true;
  }

  private boolean run() {
    boolean letters = isLetter(at);
    int i = at;
    while (i < limit && (isOfRun(i, letters) || isInside(i))) {
      letters |= isLetter(i);
      i++;
    }
    return found(at, i, letters ? Kind.WORD : Kind.NUMBER);
  }

  private boolean isOfRun(int i, boolean letters) {
    char c = text.charAt(i);
    if (i > at && isOfUnspacedScript(c)) {
      return false;
    }
    return mixed ? isLetter(c, i) || Character.isDigit(c) : letters ? isLetter(c, i) : isDigit(i);
  }

  private boolean isOfUnspacedScript(char c) {
    return (singles && Characters.isUnspaced(c)) || (pairs && ScriptRuns.isUnspaced(c));
  }

  /** Whether a mark belongs to the word or number that it stands in. */
  private boolean isInside(int i) {
    return switch (text.charAt(i)) {
      case ',', ':' -> decimals && isBetweenDigits(i);
      case '.' -> (decimals && isBetweenDigits(i)) || (initials && isOfInitials(i));
      case '\'', '’' -> (apostrophes && isBetweenLetters(i)) || (clitics && isOfName(i));
      default -> false;
    };
  }

  private boolean isBetweenDigits(int i) {
    return i > at && i + 1 < limit && isDigit(i - 1) && isDigit(i + 1);
  }

  private boolean isBetweenLetters(int i) {
    return i > at && i + 1 < limit && isLetter(i - 1) && isLetter(i + 1);
  }

  /** The points of {@code C.J.}; not that of a sentence which ends with an initial. */
  private boolean isOfInitials(int i) {
    if (i == at || i + 1 >= limit || !Character.isUpperCase(text.charAt(i - 1))) {
      return false;
    }
    boolean first = i - 1 == at;
    return first ? Character.isUpperCase(text.charAt(i + 1)) : text.charAt(i - 2) == '.';
  }

  private boolean isOfName(int i) {
    return i > at && i - at <= LONGEST_PREFIX && lettersAfter(i) > LONGEST_CLITIC;
  }

  // --- signs

  private int signEnd(char sign) {
    if (Character.isHighSurrogate(sign) && at + 1 < limit) {
      return at + 2;
    }
    boolean clitic = clitics && isApostrophe(sign) && lettersAfter(at) <= LONGEST_CLITIC;
    return clitic ? at + 1 + lettersAfter(at) : at + 1;
  }

  /** How many letters follow an apostrophe, as far as it matters. */
  private int lettersAfter(int apostrophe) {
    int i = apostrophe + 1;
    while (i < limit && i <= apostrophe + LONGEST_CLITIC + 1 && isLetter(i)) {
      i++;
    }
    return i - apostrophe - 1;
  }
}
