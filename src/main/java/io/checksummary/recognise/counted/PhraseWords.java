package io.checksummary.recognise.counted;

import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import io.checksummary.text.word.Tokeniser.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words right before or behind a number, up to the first sign, line break or number's end that
 * parts them from it. A fixed number of characters is read, however long the text is.
 */
final class PhraseWords {

  /** So far ahead and back a noun phrase may reach. */
  private static final int REACH = 80;

  /** A noun phrase that is longer is none. */
  private static final int MOST = 12;

  private static final Tokeniser TOKENS = Tokeniser.with(Option.SIGNS, Option.MIXED);

  private final String text;
  private final NounPhraseWords table;
  private final List<PhraseWord> words = new ArrayList<>();

  private PhraseWords(String text, NounPhraseWords table) {
    this.text = text;
    this.table = table;
  }

  /** Those that follow a place, in order. */
  static List<PhraseWord> behind(String text, int from, NounPhraseWords table) {
    PhraseWords phrase = new PhraseWords(text, table);
    Span ahead = new Span(from, Math.min(text.length(), from + REACH));
    List<Token> tokens = TOKENS.first(MOST, text, ahead);
    int i = 0;
    int end = from;
    while (i < tokens.size() && phrase.follows(tokens, i, end)) {
      i = phrase.word(tokens, i);
      end = phrase.words.getLast().end();
    }
    return phrase.words;
  }

  /** Those that lead up to a place, in order. */
  static List<PhraseWord> before(String text, int to, NounPhraseWords table) {
    PhraseWords phrase = new PhraseWords(text, table);
    List<Token> tokens = TOKENS.tokens(text, new Span(Math.max(0, to - REACH), to));
    int i = 0;
    int end = 0;
    while (i < tokens.size()) {
      if (!phrase.follows(tokens, i, end)) {
        phrase.words.clear();
      }
      boolean word = !isSign(tokens.get(i));
      i = word ? phrase.word(tokens, i) : i + 1;
      end = tokens.get(i - 1).span().end();
    }
    boolean near = isBlank(text, end, to);
    return near ? phrase.words : List.of();
  }

  /** The letters that end a blank before a place, in lower case; nothing where none do. */
  static String wordBefore(String text, int to) {
    int end = to > 0 && Character.isSpaceChar(text.charAt(to - 1)) ? to - 1 : to;
    int start = end;
    while (start > 0 && end - start < REACH && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a word begins here, and nothing but a blank or an elision's mark parts it. */
  private boolean follows(List<Token> tokens, int i, int end) {
    Token token = tokens.get(i);
    return !isSign(token) && (isBlank(text, end, token.span().start()) || isElision(tokens, i));
  }

  private boolean isElision(List<Token> tokens, int i) {
    int start = tokens.get(i).span().start();
    return !words.isEmpty()
        && words.getLast().end() == start - 1
        && isApostrophe(text.charAt(start - 1))
        && table.is(WordSet.ELIDED, words.getLast().last());
  }

  /** Takes a word with the parts that hyphens join to it; gives where the next one begins. */
  private int word(List<Token> tokens, int from) {
    int last = from;
    while (last + 2 < tokens.size() && isJoined(tokens, last)) {
      last += 2;
    }
    boolean ending = last + 2 < tokens.size() && hasApostrophe(tokens, last, "s");
    words.add(word(tokens.get(from), tokens.get(last), ending, last > from));
    boolean elision =
        last + 1 < tokens.size()
            && table.is(WordSet.ELIDED, tokens.get(last).lower())
            && isApostrophe(text.charAt(tokens.get(last + 1).span().start()));
    return last + (ending ? 3 : elision ? 2 : 1);
  }

  /**
   * @param ending whether "'s" follows: an owner's, or a plural's ("auto's")
   */
  private PhraseWord word(Token first, Token last, boolean ending, boolean compound) {
    boolean owner = ending && table.is(WordSet.POSSESSIVE, "s");
    return new PhraseWord(
        first.span().start(),
        ending ? last.span().end() + 2 : last.span().end(),
        ending && !owner ? last.lower() + "'s" : last.lower(),
        Character.isUpperCase(text.charAt(first.span().start())),
        compound,
        owner,
        first.isNumber() && !compound);
  }

  private boolean hasApostrophe(List<Token> tokens, int i, String letters) {
    Token mark = tokens.get(i + 1);
    return isApostrophe(text.charAt(mark.span().start()))
        && tokens.get(i).touches(mark)
        && mark.touches(tokens.get(i + 2))
        && tokens.get(i + 2).is(letters);
  }

  private static boolean isJoined(List<Token> tokens, int i) {
    return tokens.get(i + 1).isHyphen()
        && !isSign(tokens.get(i + 2))
        && tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).touches(tokens.get(i + 2));
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.SIGN;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** A gap within a line. */
  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        return false;
      }
    }
    return true;
  }
}
