package io.checksummary.recognise.numeral;

import io.checksummary.recognise.lexicon.LanguageFormat;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Sums below a million of Romance number words: "vingt et un", "quatre-vingt-dix-sept", "treinta y
 * dos", "duecento ventuno", "mil e duzentos". Each is read as far as it goes: after "cent" the
 * words "deux cents" begin another number.
 */
public final class RomanceCardinals {

  /** A sum and one past its last token. */
  public record Sum(long value, int to) {}

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int TEN = 10;
  private static final int FOUR = 4;

  private final Lexicon lexicon;

  public RomanceCardinals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "deux cent mille trois": a number below a million; null where none begins at the token. */
  @Nullable Sum thousands(NumberTokens t, int i) {
    Sum many = hundreds(t, i);
    int at = many == null ? i : next(t, many.to);
    if (!isNear(t, at, many != null) || lexicon.type(t, at) != NumberWord.Type.THOUSAND) {
      return many;
    }
    Sum thousand = new Sum((many == null ? 1 : many.value) * THOUSAND, at + 1);
    Sum rest = hundreds(t, afterAnd(t, thousand.to));
    return rest != null
            && lexicon.type(t, next(t, rest.to)) != NumberWord.Type.THOUSAND
            && isNear(t, afterAnd(t, thousand.to), true)
        ? plus(thousand, rest)
        : thousand;
  }

  private static boolean isNear(NumberTokens t, int at, boolean inside) {
    return !inside || t.near(at);
  }

  /** "deux cent cinquante", "doscientos cinco", "cento e vinte", "dix-neuf cent trente-sept". */
  @Nullable Sum hundreds(NumberTokens t, int i) {
    Sum hundreds = wholeHundreds(t, i);
    if (hundreds == null) {
      return tens(t, i);
    }
    int at = afterAnd(t, hundreds.to);
    Sum rest = t.near(at) ? tens(t, at) : null;
    return rest != null && wholeHundreds(t, at) == null ? plus(hundreds, rest) : hundreds;
  }

  private @Nullable Sum wholeHundreds(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word == null) {
      return null;
    }
    if (word.type() == NumberWord.Type.HUNDREDS || isElidedHundred(t, i)) {
      return new Sum(worth(word), i + 1);
    }
    Sum many = tens(t, i);
    int at = many == null ? i : next(t, many.to);
    NumberWord hundred = many == null || !t.near(at) ? null : lexicon.numberWord(t, at);
    boolean goes =
        many != null
            && hundred != null
            && (hundred.type() == NumberWord.Type.HUNDREDS || isElidedHundred(t, at))
            && worth(hundred) == HUNDRED
            && many.value > 1
            && many.value < 2 * TEN
            && many.value != TEN;
    return goes && many != null ? new Sum(many.value * HUNDRED, at + 1) : null;
  }

  /** "cent" in "centotto". */
  private boolean isElidedHundred(NumberTokens t, int at) {
    NumberWord word = lexicon.numberWord(t, at);
    return word != null
        && word.type() == NumberWord.Type.ELIDED
        && worth(word) == HUNDRED
        && t.joined(at + 1)
        && lexicon.numberWord(t, at + 1) != null;
  }

  /** "trente et un", "soixante-dix-sept", "quatre-vingts", "veintitrés", "vent" and "uno". */
  public @Nullable Sum tens(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word == null) {
      return null;
    }
    long value = worth(word);
    return switch (word.type()) {
      case TEEN -> value == TEN ? teen(t, i) : new Sum(value, i + 1);
      case TEN, SCORE -> withUnit(t, value, i + 1, false);
      case SIXTY -> withUnit(t, value, i + 1, true);
      case ELIDED -> elided(t, value, i + 1);
      case ONE, DIGIT -> value == FOUR ? fourScore(t, i) : new Sum(value, i + 1);
      case ZERO, HUNDRED, SCALE, GROUP, COUPLE, AND, POINT, ARTICLE, MINUS, HALF, QUARTER -> null;
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE, DENOMINATOR, SUFFIX, HUNDREDS, THOUSAND -> null;
      case RANK, DEMI, AVOS, WITH, MIXED -> null;
    };
  }

  /** "dix-sept", "dix-huit", "dix-neuf", which are no teens in one word. */
  private Sum teen(NumberTokens t, int i) {
    int at = next(t, i + 1);
    NumberWord unit = t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean goes = unit != null && unit.type() == NumberWord.Type.DIGIT && worth(unit) > 6;
    return goes && unit != null ? new Sum(TEN + worth(unit), at + 1) : new Sum(TEN, i + 1);
  }

  private Sum fourScore(NumberTokens t, int i) {
    int at = next(t, i + 1);
    boolean score = t.near(at) && lexicon.type(t, at) == NumberWord.Type.SCORE;
    return score
        ? withUnit(t, FOUR * worth(lexicon.word(t, at)), at + 1, true)
        : new Sum(FOUR, i + 1);
  }

  /** A ten and the unit, or the teen, that follows, "and" between them or nothing. */
  private Sum withUnit(NumberTokens t, long tens, int to, boolean teens) {
    int next = next(t, to);
    int at =
        lexicon.type(t, next) == NumberWord.Type.AND && t.near(next) ? next(t, next + 1) : next;
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null) {
      return new Sum(tens, to);
    }
    boolean rank = lexicon.type(t, at + 1) == NumberWord.Type.RANK && t.joined(at + 1);
    return switch (word.type()) {
      case ONE, DIGIT ->
          at == next || joinsByAnd(worth(word))
              ? new Sum(tens + worth(word), at + 1)
              : new Sum(tens, to);
      case ELIDED ->
          rank && worth(word) < TEN ? new Sum(tens + worth(word), at + 1) : new Sum(tens, to);
      case TEEN ->
          teens && worth(word) < 2 * TEN
              ? plus(new Sum(tens, to), teen(t, at, word))
              : new Sum(tens, to);
      case ZERO, TEN, HUNDRED, SCALE, GROUP, COUPLE, AND, POINT, ARTICLE -> new Sum(tens, to);
      case MINUS, HALF, QUARTER, ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> new Sum(tens, to);
      case DENOMINATOR, SUFFIX, HUNDREDS, THOUSAND, SCORE, SIXTY, RANK -> new Sum(tens, to);
      case DEMI, AVOS, WITH, MIXED -> new Sum(tens, to);
    };
  }

  /**
   * "vingt et un", "veinte y tres"; in Italian no "and" stands there, in French before one only.
   */
  private boolean joinsByAnd(long unit) {
    boolean compound = lexicon.format.words() == LanguageFormat.Words.COMPOUND;
    return !compound && (unit == 1 || !lexicon.format.rankLast());
  }

  private Sum teen(NumberTokens t, int at, NumberWord word) {
    return worth(word) == TEN ? teen(t, at) : new Sum(worth(word), at + 1);
  }

  /** "vent" goes before "uno" and "otto", or before "esimo". */
  private @Nullable Sum elided(NumberTokens t, long value, int to) {
    if (!t.joined(to)) {
      return null;
    }
    if (t.isSign(to, '\'') && t.joined(to + 1) && value >= TEN) {
      return new Sum(value, to + 1);
    }
    if (lexicon.type(t, to) == NumberWord.Type.RANK) {
      return new Sum(value, to);
    }
    Sum sum = value < TEN ? null : withUnit(t, value, to, false);
    return sum == null || sum.to == to ? null : sum;
  }

  private static Sum plus(Sum one, Sum more) {
    return new Sum(one.value + more.value, more.to);
  }

  /** Past a hyphen that joins two words. */
  static int next(NumberTokens t, int at) {
    return t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
  }

  /** Past a hyphen, and past "and" where the language puts it inside numbers. */
  int afterAnd(NumberTokens t, int at) {
    int next = next(t, at);
    boolean and =
        lexicon.format.andEverywhere()
            && lexicon.type(t, next) == NumberWord.Type.AND
            && t.near(next);
    return and ? next(t, next + 1) : next;
  }

  private static long worth(NumberWord word) {
    return word.value().numerator().longValue();
  }
}
