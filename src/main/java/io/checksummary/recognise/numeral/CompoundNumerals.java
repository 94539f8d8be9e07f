package io.checksummary.recognise.numeral;

import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.CompoundSplitter;
import io.checksummary.recognise.token.Vocabulary;

/**
 * Cuts numbers that are written as one word: "dreihundertfünfundvierzigtausend", "eenentwintig",
 * "ventuno".
 *
 * <p>A run is cut only where all of it is number words of the table {@code numerals.txt}, with at
 * most one word of {@link LexicalCue#COMPOUND_TAIL} at its end ("fünfzigjährig"), and does not end
 * in "and": "vieren" is Dutch for celebrating.
 */
public final class CompoundNumerals implements CompoundSplitter {

  /** Longer words are no numbers that anyone wrote. */
  private static final int LONGEST = 120;

  private static final int SHORTEST = 5;

  private final Lexicon lexicon;
  private final long[] pairs = new long[1024];
  private final int longest;

  /** The splitter that a language's format asks for. */
  public static CompoundSplitter of(Lexicon lexicon) {
    return switch (lexicon.format.words()) {
      case SPACED, UNSPACED -> NONE;
      case COMPOUND -> new CompoundNumerals(lexicon);
    };
  }

  private CompoundNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    int most = 0;
    for (String word : lexicon.compoundParts()) {
      if (word.length() > 1) {
        mark(Vocabulary.fold(word.charAt(0)), Vocabulary.fold(word.charAt(1)));
      }
      most = Math.max(most, word.length());
    }
    this.longest = most;
  }

  /** Remembers how number words begin, so that most other words are told apart by one look. */
  private void mark(char first, char second) {
    int bit = bit(first, second);
    pairs[bit >>> 6] |= 1L << bit;
  }

  private static int bit(char first, char second) {
    return (first * 251 + second) & 0xffff;
  }

  @Override
  public boolean isWhole(int symbol) {
    return lexicon.isWord(symbol);
  }

  @Override
  public void split(char[] text, int from, int to, Pieces pieces) {
    int length = to - from;
    if (length < SHORTEST || length > LONGEST) {
      return;
    }
    int bit = bit(Vocabulary.fold(text[from]), Vocabulary.fold(text[from + 1]));
    if ((pairs[bit >>> 6] & (1L << bit)) != 0) {
      cut(text, from, to, pieces);
    }
  }

  /** From the end to the front: where each place's longest word that leads to the end ends. */
  private void cut(char[] text, int from, int to, Pieces pieces) {
    int[] next = new int[to - from + 1];
    for (int at = to - 1; at >= from; at--) {
      next[at - from] = longestFrom(text, from, at, to, next);
    }
    if (next[0] == 0 || next[0] == to) {
      return;
    }
    for (int at = from; at < to; at = next[at - from]) {
      pieces.add(next[at - from]);
    }
  }

  private int longestFrom(char[] text, int from, int at, int to, int[] next) {
    for (int end = Math.min(to, at + longest); end > at; end--) {
      boolean leads = end == to || next[end - from] > 0;
      if (leads && fits(text, at, end, at == from, end == to)) {
        return end;
      }
    }
    return 0;
  }

  private boolean fits(char[] text, int at, int end, boolean first, boolean last) {
    int hash = 0;
    for (int i = at; i < end; i++) {
      hash = Vocabulary.hash(hash, Vocabulary.fold(text[i]));
    }
    int symbol = lexicon.vocabulary.find(text, at, end, hash);
    NumberWord.Type type = lexicon.typeOf(symbol);
    if (type == null) {
      return !first && (lexicon.isClock(symbol) || (last && lexicon.isTail(symbol)));
    }
    return switch (type) {
      case ZERO, ARTICLE, DIGIT, TEEN, TEN, HUNDRED, SCALE, ONE, HUNDREDS, THOUSAND -> true;
      case ELIDED -> !last;
      case RANK -> last && !first;
      case AND -> !first && !last;
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE, DENOMINATOR -> last && !first;
      case HALF, QUARTER, MIXED -> true;
      case GROUP, COUPLE, POINT, MINUS, SUFFIX -> false;
      case SCORE, SIXTY, DEMI, AVOS, WITH -> false;
    };
  }
}
