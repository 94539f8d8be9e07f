package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.numeral.RomanceCardinals.Sum;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Parts in Romance words: "un tiers", "dos quintos", "cinco treze avos", "la tercera parte", "medio
 * millón", "une demi-heure".
 */
final class RomanceFractions {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational TWO = Rational.of(2);

  private final Lexicon lexicon;
  private final RomanceCardinals sums;
  private final RomanceOrdinals ranks;

  RomanceFractions(Lexicon lexicon, RomanceCardinals sums, RomanceOrdinals ranks) {
    this.lexicon = lexicon;
    this.sums = sums;
    this.ranks = ranks;
  }

  /** The part whose upper number was just read: "dos" of "dos quintos"; null where it is none. */
  @Nullable Numeral of(NumberTokens t, int from, Sum top) {
    int at = RomanceCardinals.next(t, top.to());
    NumberWord.Type type = t.near(at) ? lexicon.type(t, at) : null;
    if (type == null) {
      return null;
    }
    return switch (type) {
      case DENOMINATOR -> fraction(from, at + 1, top, lexicon.word(t, at).value());
      case DEMI -> halves(t, from, top, at);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ranked(t, from, top, at);
      case ONE, DIGIT, TEEN, TEN, SCORE, SIXTY, HUNDREDS, THOUSAND, ELIDED ->
          summed(t, from, top, at);
      case ZERO, HUNDRED, SCALE, GROUP, COUPLE, AND, POINT, ARTICLE, MINUS, HALF, QUARTER -> null;
      case SUFFIX, RANK, AVOS, WITH, MIXED -> null;
    };
  }

  private static Numeral fraction(int from, int to, Sum top, Rational bottom) {
    return Numeral.fraction(from, to, Rational.of(top.value()).over(bottom));
  }

  /** "un demi-million", "une demi-heure"; "un medio", "cinco medios". */
  private @Nullable Numeral halves(NumberTokens t, int from, Sum top, int at) {
    Numeral demi = top.value() == 1 ? demi(t, from, at) : null;
    boolean ends = !t.isWord(at + 1) || lexicon.is(t, at + 1, LexicalCue.OF);
    boolean plural = top.value() > 1 && lexicon.format.isPlural(t, at);
    boolean halves = ends && (plural || top.value() == 1) && !t.isSign(at + 1, '-');
    return demi == null && halves ? fraction(from, at + 1, top, TWO) : demi;
  }

  /** "un quinto", "deux cinquièmes", "un dix-huitième"; a noun after "one" makes a rank of it. */
  private @Nullable Numeral ranked(NumberTokens t, int from, Sum top, int at) {
    Numeral rank = ranks.at(t, at);
    boolean plural = lexicon.format.isPlural(t, rank.to() - 1);
    if (top.value() == 1 ? plural || !isPart(t, rank.to()) : !plural || isLinked(t, top, at)) {
      return null;
    }
    if (lexicon.moneyAfter.at(t, at) != null) {
      return null;
    }
    boolean one = rank.to() == at + 1 || top.value() == 1;
    boolean parts = one && rank.value().compareTo(TWO) > 0 && !ranks.isRank(top, rank);
    int end = lexicon.is(t, rank.to(), LexicalCue.PART) ? rank.to() + 1 : rank.to();
    return parts ? fraction(from, end, top, rank.value()) : null;
  }

  private static boolean isLinked(NumberTokens t, Sum top, int at) {
    return at > top.to() || t.joined(at);
  }

  private boolean isPart(NumberTokens t, int next) {
    return !t.isWord(next)
        || !t.near(next)
        || lexicon.is(t, next, LexicalCue.OF)
        || lexicon.is(t, next, LexicalCue.ORDINAL_FRACTION)
        || lexicon.is(t, next, LexicalCue.PART)
        || lexicon.is(t, next, NumberWord.Type.AND)
        || lexicon.units.at(t, next) != null;
  }

  /** "cinco treze avos", "un dix-huitième". */
  private @Nullable Numeral summed(NumberTokens t, int from, Sum top, int at) {
    Sum bottom = sums.thousands(t, at);
    if (bottom == null) {
      return null;
    }
    Rational parts = Rational.of(bottom.value());
    if (t.near(bottom.to()) && lexicon.type(t, bottom.to()) == NumberWord.Type.AVOS) {
      return fraction(from, bottom.to() + 1, top, parts);
    }
    Numeral plain = Numeral.whole(at, bottom.to(), parts, Form.WORDS);
    Numeral rank = ranks.after(t, plain, bottom);
    boolean many = rank != null && !t.joined(at) && lexicon.format.isPlural(t, rank.to() - 1);
    return rank != null && (top.value() == 1 ? isPart(t, rank.to()) : many)
        ? fraction(from, rank.to(), top, rank.value())
        : null;
  }

  /** "la tercera parte" of something; null where the rank is one of several things. */
  @Nullable Numeral part(NumberTokens t, int from, Numeral rank) {
    boolean part =
        lexicon.is(t, rank.to(), LexicalCue.PART)
            && lexicon.is(t, from - 1, LexicalCue.THE)
            && lexicon.is(t, rank.to() + 1, LexicalCue.OF)
            && rank.value().compareTo(TWO) > 0
            && !lexicon.format.isPlural(t, rank.to());
    return part ? Numeral.fraction(from, rank.to() + 1, Rational.ONE.over(rank.value())) : null;
  }

  /** "le tiers de", "el tercio de". */
  @Nullable Numeral the(NumberTokens t, int i) {
    boolean part =
        lexicon.is(t, i - 1, LexicalCue.THE)
            && lexicon.is(t, i + 1, LexicalCue.OF)
            && t.near(i + 1);
    return part
        ? scaled(t, Numeral.fraction(i, i + 1, Rational.ONE.over(lexicon.word(t, i).value())))
        : null;
  }

  /** "medio millón", "media docena", "media hora"; null where nothing countable follows. */
  @Nullable Numeral demi(NumberTokens t, int from, int at) {
    int hyphen = RomanceCardinals.next(t, at + 1);
    int next = t.isSign(hyphen, '\'') && t.joined(hyphen) ? hyphen + 1 : hyphen;
    NumberWord word = t.near(next) ? lexicon.numberWord(t, next) : null;
    NumberWord.Type type = word == null ? null : word.type();
    if (word != null && (type == NumberWord.Type.SCALE || type == NumberWord.Type.GROUP)) {
      Rational value = word.value().times(HALF);
      Rational step =
          type == NumberWord.Type.SCALE ? word.value().over(Rational.of(10)) : Rational.ONE;
      Rational scale = type == NumberWord.Type.SCALE ? word.value() : Rational.ONE;
      return new Numeral(from, next + 1, value, step, scale, Form.WORDS);
    }
    boolean unit =
        t.near(next)
            && t.isWord(next)
            && t.length(next) > 1
            && (lexicon.units.at(t, next) != null || lexicon.moneyAfter.at(t, next) != null);
    return unit ? Numeral.fraction(from, next > hyphen ? next : at + 1, HALF) : null;
  }

  /** A part of a scale: "un cuarto de millón", "tres cuartos de millón". */
  Numeral scaled(NumberTokens t, Numeral part) {
    int at = lexicon.afterOf(t, part.to());
    NumberWord word = at > part.to() && t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean scale =
        word != null
            && (word.type() == NumberWord.Type.SCALE || word.type() == NumberWord.Type.GROUP);
    return scale && word != null
        ? Numeral.whole(part.from(), at + 1, part.value().times(word.value()), Form.WORDS)
        : part;
  }

  /** What "and" may add: "medio", "un cuarto", "dos tercios"; "medio millón" after a larger one. */
  @Nullable Numeral small(NumberTokens t, int i) {
    if (lexicon.type(t, i) == NumberWord.Type.DEMI) {
      Numeral demi = demi(t, i, i);
      // One half is of one million; of "dos y medio millones" it is a half beside the two.
      boolean many = demi != null && lexicon.format.isPlural(t, demi.to() - 1);
      return demi == null || many || demi.form() == Form.FRACTION
          ? Numeral.fraction(i, i + 1, HALF)
          : demi;
    }
    Sum top = sums.thousands(t, i);
    Numeral part = top == null ? null : of(t, i, top);
    return part != null && part.value().compareTo(Rational.ONE) < 0 ? part : null;
  }
}
