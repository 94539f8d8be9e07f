package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.GermanicCardinals.Whole;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words as German and Dutch say them: the digit before the ten ("fünfundzwanzig",
 * "vijfentwintig"), hundreds and thousands in one word or several ("zweitausend fünfhundert"), a
 * half with its number ("dreieinhalb", "anderthalve").
 *
 * <p>A caveat: "ein", "een" is an article too, and counts only where more of a number follows it.
 */
final class GermanicNumerals implements NumeralGrammar {

  private final Lexicon lexicon;
  private final LinkedWords linked;
  private final FractionWords fractions;
  private final GermanicParts parts;
  private final GermanicCardinals cardinals;

  GermanicNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.linked = new LinkedWords(lexicon);
    this.fractions = new FractionWords(lexicon);
    this.parts = new GermanicParts(lexicon, linked, fractions);
    this.cardinals = new GermanicCardinals(lexicon, linked, parts);
  }

  @Override
  public @Nullable Numeral at(NumberTokens t, int i) {
    NumberWord.Type type = lexicon.type(t, i);
    if (type == null) {
      return null;
    }
    return switch (type) {
      case ZERO, DIGIT, TEEN, TEN, HUNDRED, SCALE -> cardinal(t, i);
      case ONE -> one(t, i);
      case HALF -> parts.half(t, i);
      case MIXED -> mixedWord(t, i);
      case QUARTER -> parts.quarter(t, i);
      case GROUP -> group(t, i, i, BigInteger.ONE);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE ->
          Numeral.whole(i, i + 1, lexicon.word(t, i).value(), Form.ORDINAL);
      default -> null;
    };
  }

  /**
   * "ein" alone may be an article; "ein Drittel", "eine Million", "ein Dutzend", "eine halbe"
   * count.
   */
  private Numeral one(NumberTokens t, int i) {
    int next = LinkedWords.past(t, i + 1);
    NumberWord.Type type = t.near(next) ? lexicon.type(t, next) : null;
    Numeral more = type == null ? null : oneAnd(t, i, next, type);
    return more == null ? Numeral.whole(i, i + 1, Rational.ONE, Form.WORDS) : more;
  }

  private @Nullable Numeral oneAnd(NumberTokens t, int i, int next, NumberWord.Type type) {
    return switch (type) {
      case HUNDRED, SCALE, DENOMINATOR -> cardinal(t, i);
      case ORDINAL_SCALE -> {
        Numeral part = parts.rankPart(t, i, next);
        yield part == null ? cardinal(t, i) : part;
      }
      case AND ->
          linked.isTens(t, LinkedWords.past(t, next + 1)) || isPart(t, i) ? cardinal(t, i) : null;
      case POINT -> isDigitWord(t, next + 1) ? cardinal(t, i) : null;
      case GROUP -> group(t, i, next, BigInteger.ONE);
      case HALF -> parts.halfOf(t, i, next);
      case QUARTER -> fractions.part(t, i, next + 1, lexicon.word(t, next).value());
      case ONE ->
          lexicon.is(t, next + 1, NumberWord.Type.HALF)
              ? cardinal(t, i)
              : parts.bottom(t, i, BigInteger.ONE, next);
      case DIGIT, TEEN, TEN -> parts.bottom(t, i, BigInteger.ONE, next);
      case ORDINAL_DIGIT, ORDINAL -> parts.rankPart(t, i, next);
      default -> null;
    };
  }

  private boolean isPart(NumberTokens t, int i) {
    return parts.wholeAndPart(t, Numeral.whole(i, i + 1, Rational.ONE, Form.WORDS)) != null;
  }

  /** "anderthalb", "anderhalf": a number of its own, and a scale after it. */
  private Numeral mixedWord(NumberTokens t, int i) {
    Rational value = lexicon.word(t, i).value();
    Numeral n = new Numeral(i, i + 1, value, Rational.ZERO, Rational.ONE, Form.WORDS);
    return scaled(t, n);
  }

  private Numeral group(NumberTokens t, int from, int at, BigInteger count) {
    Rational dozen = lexicon.word(t, at).value();
    return Numeral.whole(from, at + 1, dozen.times(Rational.of(count.longValue())), Form.WORDS);
  }

  private @Nullable Numeral cardinal(NumberTokens t, int i) {
    Whole whole = cardinals.whole(t, i);
    if (whole == null) {
      return null;
    }
    Rational value = Rational.of(new BigDecimal(whole.value()));
    if (whole.ordinal()) {
      return Numeral.whole(i, whole.end(), value, Form.ORDINAL);
    }
    Rational scale = Rational.of(new BigDecimal(whole.scale()));
    Numeral n = new Numeral(i, whole.end(), value, scale, scale, Form.WORDS);
    return further(t, n, whole);
  }

  /** Decimals, parts, dozens after a whole number. */
  private Numeral further(NumberTokens t, Numeral n, Whole whole) {
    int at = LinkedWords.past(t, n.to());
    NumberWord.Type type = t.near(at) ? lexicon.type(t, at) : null;
    if (type == null) {
      return n;
    }
    return switch (type) {
      case POINT -> scaled(t, decimals(t, n, at));
      case GROUP -> group(t, n.from(), at, whole.value());
      case DENOMINATOR, QUARTER -> parts.over(t, n, at);
      case HALF -> t.length(at) > 4 || t.joined(at) ? parts.over(t, n, at) : n;
      case AND -> scaled(t, mixed(t, n));
      case ONE, DIGIT, TEEN, TEN -> {
        Numeral part = parts.bottom(t, n.from(), whole.value(), at);
        yield part != null ? part : type == NumberWord.Type.ONE ? scaled(t, mixed(t, n)) : n;
      }
      case ORDINAL_DIGIT, ORDINAL -> parts.ranked(t, n, at);
      default -> n;
    };
  }

  private Numeral scaled(NumberTokens t, Numeral n) {
    int at = LinkedWords.past(t, n.to());
    boolean scale = linked.is(t, at, NumberWord.Type.SCALE) && n.form() != Form.ORDINAL;
    return scale ? n.scaled(lexicon.word(t, at).value(), at + 1) : n;
  }

  @Override
  public Numeral afterScale(NumberTokens t, Numeral n, Rational scale) {
    int again = LinkedWords.past(t, n.to());
    if (linked.is(t, again, NumberWord.Type.SCALE)) {
      return n.scaled(lexicon.word(t, again).value(), again + 1);
    }
    return mixed(t, n);
  }

  @Override
  public Numeral tail(NumberTokens t, Numeral hundreds) {
    Whole whole = Whole.of(hundreds.value().numerator(), hundreds.to(), false);
    if (!hundreds.value().isWhole()) {
      return hundreds;
    }
    Whole sum = cardinals.afterHundred(t, whole);
    return new Numeral(
        hundreds.from(),
        sum.end(),
        Rational.of(new BigDecimal(sum.value())),
        Rational.ONE,
        Rational.ONE,
        hundreds.form());
  }

  @Override
  public Numeral decimals(NumberTokens t, Numeral n, int point) {
    int at = point + 1;
    Rational place = Rational.ONE;
    Rational sum = n.value();
    while (t.near(at) && isDigitWord(t, at) && at - point <= DigitGroups.MOST) {
      place = place.over(Rational.of(10));
      sum = sum.plus(place.times(digit(t, at)));
      at++;
    }
    if (at == point + 1) {
      return tenths(t, n, at);
    }
    return new Numeral(n.from(), at, sum, place, Rational.ONE, n.form());
  }

  /** "drei Komma vierzehn". */
  private Numeral tenths(NumberTokens t, Numeral n, int at) {
    Whole tens = t.near(at) ? cardinals.tens(t, at) : null;
    if (tens == null || tens.ordinal() || tens.value().compareTo(BigInteger.TEN) < 0) {
      return n;
    }
    Rational hundredth = Rational.of(1, 100);
    Rational more = hundredth.times(Rational.of(tens.value().longValue()));
    return new Numeral(
        n.from(), tens.end(), n.value().plus(more), hundredth, Rational.ONE, n.form());
  }

  private boolean isDigitWord(NumberTokens t, int at) {
    NumberWord.Type type = lexicon.type(t, at);
    boolean digit =
        type == NumberWord.Type.DIGIT
            || type == NumberWord.Type.ZERO
            || (type == NumberWord.Type.ONE && isLastDigit(t, at + 1))
            || t.plain(at, 1) >= 0;
    int and = LinkedWords.past(t, at + 1);
    return digit
        && !(linked.is(t, and, NumberWord.Type.AND)
            && linked.isTen(t, LinkedWords.past(t, and + 1)));
  }

  /** "eins" and "ein" are digits before another one and at the end. */
  private boolean isLastDigit(NumberTokens t, int next) {
    return !t.near(next)
        || !t.isWord(next)
        || lexicon.is(t, next, NumberWord.Type.DIGIT)
        || lexicon.is(t, next, NumberWord.Type.ZERO)
        || lexicon.is(t, next, NumberWord.Type.ONE)
        || lexicon.is(t, next, NumberWord.Type.SCALE);
  }

  private Rational digit(NumberTokens t, int at) {
    NumberWord word = lexicon.numberWord(t, at);
    return word == null ? Rational.of(Math.max(0, t.plain(at, 1))) : word.value();
  }

  @Override
  public Numeral mixed(NumberTokens t, Numeral n) {
    Numeral sum = n.isWhole() || n.isScaled() ? parts.wholeAndPart(t, n) : null;
    return sum == null ? n : n.isScaled() ? sum : scaled(t, sum);
  }
}
