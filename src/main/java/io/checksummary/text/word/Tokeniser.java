package io.checksummary.text.word;

import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, numbers and, if asked, signs.
 *
 * <p>Plainly, each run of letters is a word and each run of digits a number: {@code "D'Angelo, Q3"}
 * is {@code D}, {@code Angelo}, {@code Q}, {@code 3}. The options keep together what a reader takes
 * for one word; with all of those, it is {@code D'Angelo} and {@code Q3}. A caveat: this finds
 * words to compare, and knows nothing of what a number is worth; that is for {@code recognise}.
 */
public final class Tokeniser {

  /** What differs from plain runs of letters and plain runs of digits. */
  public enum Option {
    /** Each sign is a token too. White space never is one. */
    SIGNS,
    /** Letters and digits in one run are one word: {@code Q3}, {@code 76ers}. */
    MIXED,
    /** Marks between two digits belong to the number: {@code 1,250.5}, {@code 14:30}. */
    DECIMALS,
    /** Points belong to initials: {@code C.J.}, {@code U.S.}. */
    INITIALS,
    /** An apostrophe between letters belongs to the word: {@code don't}, {@code Japan's}. */
    APOSTROPHES,
    /** Names keep their apostrophe, {@code D'Angelo}; {@code 's} and {@code 'll} are signs. */
    CLITICS,
    /**
     * Where no spaces part words, scripts do, and each two ideographs in a row are a word; so is
     * the last of a run, by itself: {@code 公司の} is {@code 公司}, {@code 司} and {@code の}.
     */
    PAIRS,
    /** Each sign of a script without spaces is a word. */
    SINGLES
  }

  private static final Tokeniser PLAIN = with();
  private static final Tokeniser UNSPACED = with(Option.PAIRS);

  private final EnumSet<Option> options;

  private Tokeniser(EnumSet<Option> options) {
    this.options = options;
  }

  public static Tokeniser with(Option... options) {
    EnumSet<Option> chosen = EnumSet.noneOf(Option.class);
    chosen.addAll(List.of(options));
    return new Tokeniser(chosen);
  }

  /** Runs of letters and runs of digits; pairs where a language puts no spaces between words. */
  public static Tokeniser of(String language) {
    return Stemmer.of(language).pairs() ? UNSPACED : PLAIN;
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** Goes through a stretch of a text without making an object for each token. */
  public TokenCursor over(CharSequence text, int from, int to) {
    return new TokenCursor(this, text, from, to);
  }

  public TokenCursor over(CharSequence text) {
    return over(text, 0, text.length());
  }

  public List<Token> tokens(CharSequence text) {
    return tokens(text, new Span(0, text.length()));
  }

  /** The tokens of a stretch of a text; what reaches beyond it is cut. */
  public List<Token> tokens(CharSequence text, Span in) {
    return first(Integer.MAX_VALUE, text, in);
  }

  /** The first tokens of a stretch, so many at most. */
  public List<Token> first(int most, CharSequence text, Span in) {
    List<Token> tokens = new ArrayList<>();
    TokenCursor cursor = over(text, in.start(), in.end());
    while (tokens.size() < most && cursor.next()) {
      tokens.add(cursor.token());
    }
    return tokens;
  }

  /** Each token in lower case, in order. */
  public List<String> lower(CharSequence text) {
    List<String> words = new ArrayList<>();
    TokenCursor cursor = over(text);
    while (cursor.next()) {
      words.add(cursor.text().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
