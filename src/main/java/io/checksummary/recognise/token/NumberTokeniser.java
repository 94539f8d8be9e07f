package io.checksummary.recognise.token;

import static io.checksummary.recognise.token.TokenCharacters.isDigit;
import static io.checksummary.recognise.token.TokenCharacters.isLetter;
import static io.checksummary.recognise.token.TokenCharacters.isSpace;

import io.checksummary.text.Checkpoint;

/** Cuts a text into {@link NumberTokens} in one pass. */
public final class NumberTokeniser {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** The most digits that a table's phrase holds in a row. */
  private static final int LONGEST_NAMED = 5;

  private final Vocabulary vocabulary;
  private final DigitMarks marks;
  private final CompoundSplitter splitter;

  /** Whether runs of letters may be several words. */
  private final boolean splits;

  private final CompoundSplitter.Pieces pieces = new CompoundSplitter.Pieces();
  private final char[] text;
  private final NumberTokens tokens;
  private int at;

  private NumberTokeniser(
      char[] text, Vocabulary vocabulary, DigitMarks marks, CompoundSplitter splitter) {
    this.vocabulary = vocabulary;
    this.marks = marks;
    this.splitter = splitter;
    this.splits = splitter.cuts();
    this.text = text;
    this.tokens = new NumberTokens(text);
  }

  /**
   * The tokens of a text.
   *
   * @param vocabulary gives words their symbols
   * @param splitter cuts runs of letters that are several words
   */
  public static NumberTokens tokens(
      String text, Vocabulary vocabulary, DigitMarks marks, CompoundSplitter splitter) {
    NumberTokeniser tokeniser =
        new NumberTokeniser(text.toCharArray(), vocabulary, marks, splitter);
    tokeniser.run();
    return tokeniser.tokens;
  }

  private void run() {
    while (true) {
      Checkpoint.pass();
      byte gap = gap();
      if (at >= text.length) {
        return;
      }
      char c = text[at];
      if (isLetter(c)) {
        word(gap);
      } else if (isDigit(c) || ((c == '.' || c == marks.decimal()) && startsWithDot())) {
        number(gap);
      } else {
        sign(gap, c);
      }
    }
  }

  /** Skips white space and says how much it parts. */
  private byte gap() {
    int from = at;
    byte gap = NumberTokens.JOINED;
    int lines = 0;
    while (at < text.length && isSpace(text[at])) {
      char c = text[at++];
      if (c == '\n' || c == '\u2028') {
        lines++;
        gap = lines > 1 ? NumberTokens.BREAK : NumberTokens.LINE;
      } else if (c == '\t' || c == '\u2029' || c == '\f') {
        gap = NumberTokens.BREAK;
        lines = 2;
      } else if (gap == NumberTokens.JOINED) {
        gap = NumberTokens.SPACE;
      }
    }
    return from == 0 && gap == NumberTokens.JOINED ? NumberTokens.BREAK : gap;
  }

  private void word(byte gap) {
    int from = at;
    int hash = 0;
    while (at < text.length && isLetter(text[at])) {
      hash = Vocabulary.hash(hash, Vocabulary.fold(text[at]));
      at++;
    }
    int symbol = vocabulary.find(text, from, at, hash);
    if (at < text.length && text[at] == SOFT_HYPHEN && isSoft()) {
      softWord(gap, from);
    } else if (!splits || isWhole(symbol)) {
      tokens.add(NumberTokens.WORD, gap, from, at, symbol);
    } else {
      split(gap, from, symbol);
    }
    if (at + 1 < text.length && text[at] == '.' && isWww(from)) {
      link(from);
    }
  }

  /** Whether a table names the word by itself, not as a part of a phrase alone. */
  private boolean isWhole(int symbol) {
    return symbol != Vocabulary.UNKNOWN && splitter.isWhole(symbol);
  }

  /** Adds the pieces of the word that ends here. */
  private void split(byte gap, int from, int symbol) {
    pieces.clear();
    splitter.split(text, from, at, pieces);
    if (pieces.count() == 0) {
      tokens.add(NumberTokens.WORD, gap, from, at, symbol);
      return;
    }
    int start = from;
    for (int i = 0; i < pieces.count(); i++) {
      int end = pieces.end(i);
      byte before = i == 0 ? gap : NumberTokens.JOINED;
      tokens.add(NumberTokens.WORD, before, start, end, symbol(text, start, end));
      start = end;
    }
  }

  private int symbol(char[] letters, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = Vocabulary.hash(hash, Vocabulary.fold(letters[i]));
    }
    return vocabulary.find(letters, from, to, hash);
  }

  /** Whether the soft hyphen here stands inside a word. */
  private boolean isSoft() {
    return at + 1 < text.length && isLetter(text[at + 1]);
  }

  /** A word with soft hyphens inside is the word without them: "ein\u00adund\u00adzwanzig". */
  private void softWord(byte gap, int from) {
    while (at < text.length && (isLetter(text[at]) || (text[at] == SOFT_HYPHEN && isSoft()))) {
      at++;
    }
    char[] plain = new char[at - from];
    int[] places = new int[at - from + 1];
    int length = 0;
    for (int i = from; i < at; i++) {
      if (text[i] != SOFT_HYPHEN) {
        places[length] = i;
        plain[length++] = text[i];
      }
    }
    places[length] = at;
    addSoft(gap, plain, places, length);
  }

  private void addSoft(byte gap, char[] plain, int[] places, int length) {
    pieces.clear();
    if (symbol(plain, 0, length) == Vocabulary.UNKNOWN) {
      splitter.split(plain, 0, length, pieces);
    }
    if (pieces.count() == 0) {
      pieces.add(length);
    }
    int start = 0;
    for (int i = 0; i < pieces.count(); i++) {
      int end = pieces.end(i);
      byte before = i == 0 ? gap : NumberTokens.JOINED;
      int to = end == length ? places[length] : places[end - 1] + 1;
      tokens.add(NumberTokens.WORD, before, places[start], to, symbol(plain, start, end));
      start = end;
    }
  }

  private boolean isWww(int from) {
    return at - from == 3
        && Vocabulary.fold(text[from]) == 'w'
        && Vocabulary.fold(text[from + 1]) == 'w'
        && Vocabulary.fold(text[from + 2]) == 'w';
  }

  private void number(byte gap) {
    int from = at;
    if (VulgarFractions.is(text[at])) {
      at++;
      tokens.add(NumberTokens.VULGAR, gap, from, at, Vocabulary.UNKNOWN);
      return;
    }
    DigitGroups digits = DigitGroups.scan(text, at, marks);
    at = digits.end();
    tokens.add(
        digits.dotted() ? NumberTokens.DOTTED : NumberTokens.NUMBER, gap, from, at, symbol(from));
  }

  /** A short number may be part of a name of a unit or another thing: {@code m2}, {@code 9/11}. */
  private int symbol(int from) {
    if (at - from > LONGEST_NAMED) {
      return Vocabulary.UNKNOWN;
    }
    int hash = 0;
    for (int i = from; i < at; i++) {
      hash = Vocabulary.hash(hash, text[i]);
    }
    return vocabulary.find(text, from, at, hash);
  }

  private void sign(byte gap, char c) {
    if ((c == ':' && is(at + 1, '/') && is(at + 2, '/')) || c == '@' || c == '#') {
      if (linked(c)) {
        return;
      }
    }
    int hash = Vocabulary.hash(0, Vocabulary.fold(c));
    tokens.add(NumberTokens.SIGN, gap, at, at + 1, vocabulary.find(text, at, at + 1, hash));
    at++;
  }

  private boolean linked(char c) {
    int from = at;
    if (c != '#') {
      while (from > 0 && at - from < 80 && isLinkBefore(text[from - 1])) {
        from--;
      }
    }
    boolean goes = c == ':' ? from < at : at + 1 < text.length && isLetter(text[at + 1]);
    if (goes) {
      link(from);
    }
    return goes;
  }

  private static boolean isLinkBefore(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  /** Reads on to the white space that ends a link, less the punctuation before it. */
  private void link(int from) {
    int end = at + 1;
    while (end < text.length && !isSpace(text[end]) && !isQuote(text[end])) {
      end++;
    }
    while (end > at + 1
        && !isLetter(text[end - 1])
        && !isDigit(text[end - 1])
        && text[end - 1] != '/') {
      end--;
    }
    tokens.link(from, end);
    at = end;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '<' || c == '>' || c == '”' || c == '“' || c == ')' || c == ']';
  }

  private boolean is(int i, char c) {
    return i < text.length && text[i] == c;
  }

  /** {@code .5}, but neither {@code a.5} nor {@code 3..5}. */
  private boolean startsWithDot() {
    return at + 1 < text.length
        && isDigit(text[at + 1])
        && !VulgarFractions.is(text[at + 1])
        && (text[at] == '.'
            ? isFree('.')
            : at == 0 || isSpace(text[at - 1]) || text[at - 1] == '-');
  }

  private boolean isFree(char mark) {
    return at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]) && text[at - 1] != mark);
  }
}
