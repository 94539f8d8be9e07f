package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
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

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** Bits of the highest number that anyone says; what goes on is no number. */
  private static final int MOST_BITS = 160;

  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  private final Lexicon lexicon;
  private final FractionWords fractions;

  GermanicNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fractions = new FractionWords(lexicon);
  }

  /** A whole number and where it ends; what ends in an ordinal is one. */
  private record Whole(BigInteger value, int end, boolean ordinal, BigInteger scale) {
    static Whole of(BigInteger value, int end, boolean ordinal) {
      return new Whole(value, end, ordinal, BigInteger.ONE);
    }

    boolean scaled() {
      return !scale.equals(BigInteger.ONE);
    }

    Whole plus(Whole more) {
      return Whole.of(value.add(more.value), more.end, more.ordinal);
    }
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
      case HALF -> half(t, i);
      case MIXED -> mixedWord(t, i);
      case QUARTER -> quarter(t, i);
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
    int next = linked(t, i + 1);
    NumberWord.Type type = t.near(next) ? lexicon.type(t, next) : null;
    Numeral more = type == null ? null : oneAnd(t, i, next, type);
    return more == null ? Numeral.whole(i, i + 1, Rational.ONE, Form.WORDS) : more;
  }

  private @Nullable Numeral oneAnd(NumberTokens t, int i, int next, NumberWord.Type type) {
    return switch (type) {
      case HUNDRED, SCALE, DENOMINATOR -> cardinal(t, i);
      case ORDINAL_SCALE -> {
        Numeral part = rankPart(t, i, next);
        yield part == null ? cardinal(t, i) : part;
      }
      case AND -> isTens(t, linked(t, next + 1)) || isPart(t, i) ? cardinal(t, i) : null;
      case POINT -> isDigitWord(t, next + 1) ? cardinal(t, i) : null;
      case GROUP -> group(t, i, next, BigInteger.ONE);
      case HALF -> halfOf(t, i, next);
      case QUARTER -> fractions.part(t, i, next + 1, lexicon.word(t, next).value());
      case ONE ->
          lexicon.is(t, next + 1, NumberWord.Type.HALF)
              ? cardinal(t, i)
              : bottom(t, i, BigInteger.ONE, next);
      case DIGIT, TEEN, TEN -> bottom(t, i, BigInteger.ONE, next);
      case ORDINAL_DIGIT, ORDINAL -> rankPart(t, i, next);
      default -> null;
    };
  }

  private boolean isPart(NumberTokens t, int i) {
    return wholeAndPart(t, Numeral.whole(i, i + 1, Rational.ONE, Form.WORDS)) != null;
  }

  /** "een vijfde", where the ordinal is the part's name too: Dutch. */
  private @Nullable Numeral rankPart(NumberTokens t, int i, int at) {
    NumberWord word = lexicon.word(t, at);
    boolean cued =
        lexicon.is(t, at + 1, LexicalCue.ORDINAL_FRACTION)
            || lexicon.is(t, i - 1, LexicalCue.FRACTION_BEFORE)
            || t.type(at + 1) == NumberTokens.END
            || t.isSign(at - 1, '-');
    return lexicon.format.rankedParts() && cued && word.value().compareTo(Rational.of(2)) > 0
        ? fractions.part(t, i, at + 1, Rational.ONE.over(word.value()))
        : null;
  }

  /** "eine halbe Million", "ein halbes Dutzend", "een halve"; alone only where a noun follows. */
  private @Nullable Numeral halfOf(NumberTokens t, int from, int at) {
    return fractions.part(t, from, at + 1, lexicon.word(t, at).value());
  }

  /** "halbe Stunde", "die Hälfte": "halb" by itself is half full. */
  private @Nullable Numeral half(NumberTokens t, int i) {
    Numeral part = fractions.part(t, i, i + 1, lexicon.word(t, i).value());
    if (part == null || part.isScaled() || part.form() != Form.FRACTION) {
      return part;
    }
    boolean unit = t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    return lexicon.is(t, i, LexicalCue.HALF_ALONE) || unit ? part : null;
  }

  /** "anderthalb", "anderhalf": a number of its own, and a scale after it. */
  private Numeral mixedWord(NumberTokens t, int i) {
    Rational value = lexicon.word(t, i).value();
    Numeral n = new Numeral(i, i + 1, value, Rational.ZERO, Rational.ONE, Form.WORDS);
    return scaled(t, n);
  }

  private @Nullable Numeral quarter(NumberTokens t, int i) {
    boolean unit = t.near(i + 1) && lexicon.units.at(t, i + 1) != null;
    boolean alone = lexicon.word(t, i).value().compareTo(Rational.of(1, 2)) > 0;
    return unit || alone ? fractions.part(t, i, i + 1, lexicon.word(t, i).value()) : null;
  }

  private Numeral group(NumberTokens t, int from, int at, BigInteger count) {
    Rational dozen = lexicon.word(t, at).value();
    return Numeral.whole(from, at + 1, dozen.times(Rational.of(count.longValue())), Form.WORDS);
  }

  /** Past a hyphen that joins two words. */
  private static int linked(NumberTokens t, int at) {
    return t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
  }

  /** Whether such a word stands near the one before it. */
  private boolean is(NumberTokens t, int at, NumberWord.Type type) {
    return t.near(at) && lexicon.is(t, at, type);
  }

  /** "zwanzig", "zwanzigste". */
  private boolean isTens(NumberTokens t, int at) {
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean ordinal = word != null && word.type() == NumberWord.Type.ORDINAL;
    return isTen(t, at)
        || (ordinal && word != null && word.value().compareTo(Rational.of(20)) >= 0);
  }

  private boolean isTen(NumberTokens t, int at) {
    return is(t, at, NumberWord.Type.TEN);
  }

  private @Nullable Numeral cardinal(NumberTokens t, int i) {
    Whole whole = whole(t, i);
    if (whole == null) {
      return null;
    }
    Rational value = Rational.of(new BigDecimal(whole.value));
    if (whole.ordinal) {
      return Numeral.whole(i, whole.end, value, Form.ORDINAL);
    }
    Rational scale = Rational.of(new BigDecimal(whole.scale));
    Numeral n = new Numeral(i, whole.end, value, scale, scale, Form.WORDS);
    return further(t, n, whole);
  }

  /** Decimals, parts, dozens after a whole number. */
  private Numeral further(NumberTokens t, Numeral n, Whole whole) {
    int at = linked(t, n.to());
    NumberWord.Type type = t.near(at) ? lexicon.type(t, at) : null;
    if (type == null) {
      return n;
    }
    return switch (type) {
      case POINT -> scaled(t, decimals(t, n, at));
      case GROUP -> group(t, n.from(), at, whole.value);
      case DENOMINATOR, QUARTER -> over(t, n, at);
      case HALF -> t.length(at) > 4 || t.joined(at) ? over(t, n, at) : n;
      case AND -> scaled(t, mixed(t, n));
      case ONE, DIGIT, TEEN, TEN -> {
        Numeral part = bottom(t, n.from(), whole.value, at);
        yield part != null ? part : type == NumberWord.Type.ONE ? scaled(t, mixed(t, n)) : n;
      }
      case ORDINAL_DIGIT, ORDINAL -> ranked(t, n, at);
      default -> n;
    };
  }

  /** "twee derde", "drie vijfde": Dutch names parts as it does ranks. */
  private Numeral ranked(NumberTokens t, Numeral n, int at) {
    Rational bottom = lexicon.word(t, at).value();
    boolean part = lexicon.format.rankedParts() && bottom.compareTo(Rational.of(2)) > 0;
    return part ? part(t, n, at + 1, n.value().over(bottom)) : n;
  }

  private Numeral over(NumberTokens t, Numeral n, int at) {
    NumberWord word = lexicon.word(t, at);
    Rational one =
        word.type() == NumberWord.Type.DENOMINATOR ? Rational.ONE.over(word.value()) : word.value();
    return part(t, n, at + 1, n.value().times(one));
  }

  private Numeral part(NumberTokens t, Numeral n, int end, Rational value) {
    Numeral part = fractions.part(t, n.from(), end, value);
    return part == null ? n : part;
  }

  /** "ein zwei und zwanzigstel": the bottom of a fraction in several words. */
  private @Nullable Numeral bottom(NumberTokens t, int from, BigInteger top, int at) {
    int and = linked(t, at + 1);
    int last = linked(t, and + 1);
    NumberWord word =
        is(t, and, NumberWord.Type.AND) && t.near(last) ? lexicon.numberWord(t, last) : null;
    boolean tens = word != null && word.value().compareTo(Rational.of(20)) >= 0;
    boolean names =
        word != null
            && (word.type() == NumberWord.Type.DENOMINATOR
                || (word.type() == NumberWord.Type.ORDINAL && lexicon.format.rankedParts()));
    if (!tens || !names || word == null || !isUnit(t, at)) {
      return null;
    }
    Rational bottom = lexicon.word(t, at).value().plus(word.value());
    return Numeral.fraction(from, last + 1, Rational.of(new BigDecimal(top)).over(bottom));
  }

  private boolean isUnit(NumberTokens t, int at) {
    return lexicon.is(t, at, NumberWord.Type.DIGIT) || lexicon.is(t, at, NumberWord.Type.ONE);
  }

  // --- whole numbers

  /** Groups of hundreds with their scales, each smaller than the one before. */
  private @Nullable Whole whole(NumberTokens t, int i) {
    Whole sum = null;
    Rational limit = null;
    int at = i;
    while (true) {
      Whole group = group(t, at, sum != null);
      if (group == null) {
        return sum;
      }
      Rational weight = Rational.of(new BigDecimal(group.value));
      if (limit != null && (weight.compareTo(limit) >= 0 || !continues(t, at, group))) {
        return sum;
      }
      sum = sum == null ? group : sum.plus(group);
      if (group.ordinal || !group.scaled()) {
        return sum;
      }
      limit = scaleBefore(t, group.end);
      at = linked(t, group.end);
      at = is(t, at, NumberWord.Type.AND) ? linked(t, at + 1) : at;
      if (!t.near(at)) {
        return sum;
      }
    }
  }

  private Rational scaleBefore(NumberTokens t, int end) {
    NumberWord word = lexicon.numberWord(t, end - 1);
    return word == null ? Rational.ZERO : word.value();
  }

  /** "zwei Millionen fünf Jahre" is two numbers: what follows a word apart weighs something. */
  private boolean continues(NumberTokens t, int at, Whole rest) {
    boolean apart =
        !t.joined(at) && scaleBefore(t, lastWord(t, at)).compareTo(Rational.of(1000)) > 0;
    return !apart || rest.value.compareTo(HUNDRED) >= 0 || rest.ordinal;
  }

  /** One past the last number word before {@code at} that is no "and". */
  private int lastWord(NumberTokens t, int at) {
    int end = at;
    while (end > 0 && (t.isSign(end - 1, '-') || lexicon.is(t, end - 1, NumberWord.Type.AND))) {
      end--;
    }
    return end;
  }

  /** Up to 9,999 and the scales after it: "zweihundertfünf tausend". */
  private @Nullable Whole group(NumberTokens t, int i, boolean rest) {
    Whole hundreds = hundreds(t, i, rest);
    if (hundreds == null || hundreds.ordinal) {
      return hundreds;
    }
    Whole scaled = hundreds;
    int at = linked(t, scaled.end);
    while (scaled.value.bitLength() < MOST_BITS
        && (at == i
            ? lexicon.is(t, at, NumberWord.Type.SCALE)
            : is(t, at, NumberWord.Type.SCALE))) {
      BigInteger worth = lexicon.word(t, at).value().numerator();
      scaled = new Whole(scaled.value.multiply(worth), at + 1, false, scaled.scale.multiply(worth));
      at = linked(t, at + 1);
    }
    boolean last =
        is(t, at, NumberWord.Type.ORDINAL_SCALE)
            && lexicon.word(t, at).value().compareTo(Rational.of(100)) > 0;
    return last
        ? Whole.of(scaled.value.multiply(lexicon.word(t, at).value().numerator()), at + 1, true)
        : scaled;
  }

  private @Nullable Whole hundreds(NumberTokens t, int i, boolean rest) {
    Whole tens = tens(t, i);
    int at = tens == null ? i : linked(t, tens.end);
    if (tens != null && tens.ordinal) {
      return tens;
    }
    if (is(t, at, NumberWord.Type.HUNDRED)
        || (tens == null && lexicon.is(t, at, NumberWord.Type.HUNDRED))) {
      BigInteger count = tens == null ? BigInteger.ONE : tens.value;
      return afterHundred(t, Whole.of(count.multiply(HUNDRED), at + 1, false));
    }
    if (tens != null && isHundredth(t, at)) {
      return Whole.of(tens.value.multiply(HUNDRED), at + 1, true);
    }
    boolean bare = tens == null && !rest && lexicon.is(t, i, NumberWord.Type.SCALE);
    return bare && lexicon.word(t, i).value().numerator().equals(THOUSAND)
        ? Whole.of(BigInteger.ONE, i, false)
        : tens;
  }

  private boolean isHundredth(NumberTokens t, int at) {
    return is(t, at, NumberWord.Type.ORDINAL_SCALE)
        && lexicon.word(t, at).value().equals(Rational.of(100));
  }

  private Whole afterHundred(NumberTokens t, Whole hundreds) {
    int and = linked(t, hundreds.end);
    int at = is(t, and, NumberWord.Type.AND) ? linked(t, and + 1) : and;
    Whole more = t.near(at) ? tens(t, at) : null;
    boolean part = more != null && !more.ordinal && isDenominator(t, more.end);
    return more == null || part || (at > and && isFraction(t, at)) ? hundreds : hundreds.plus(more);
  }

  private boolean isDenominator(NumberTokens t, int at) {
    return is(t, linked(t, at), NumberWord.Type.DENOMINATOR);
  }

  /** "honderd en twee derde": the words after "and" are a part. */
  private boolean isFraction(NumberTokens t, int at) {
    return partAt(t, at) != null;
  }

  /** "sieben", "siebzehn", "siebzig", "siebenundsiebzig", and as ordinals. */
  private @Nullable Whole tens(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word == null) {
      return null;
    }
    BigInteger value = word.value().numerator();
    return switch (word.type()) {
      case DIGIT, ONE -> withTen(t, i, value);
      case ZERO, TEEN, TEN -> Whole.of(value, i + 1, false);
      case ORDINAL_DIGIT, ORDINAL -> Whole.of(value, i + 1, true);
      default -> null;
    };
  }

  /** "ein und zwanzig", "eenentwintigste". */
  private Whole withTen(NumberTokens t, int i, BigInteger digit) {
    Whole alone = Whole.of(digit, i + 1, false);
    int and = linked(t, i + 1);
    int at = linked(t, and + 1);
    if (!is(t, and, NumberWord.Type.AND) || !t.near(at)) {
      return alone;
    }
    NumberWord ten = lexicon.numberWord(t, at);
    boolean ordinal =
        ten != null
            && ten.type() == NumberWord.Type.ORDINAL
            && ten.value().compareTo(Rational.of(20)) >= 0;
    boolean fits = ten != null && (ten.type() == NumberWord.Type.TEN || ordinal);
    return fits && ten != null
        ? Whole.of(digit.add(ten.value().numerator()), at + 1, ordinal)
        : alone;
  }

  // --- what follows

  private Numeral scaled(NumberTokens t, Numeral n) {
    int at = linked(t, n.to());
    boolean scale = is(t, at, NumberWord.Type.SCALE) && n.form() != Form.ORDINAL;
    return scale ? n.scaled(lexicon.word(t, at).value(), at + 1) : n;
  }

  @Override
  public Numeral afterScale(NumberTokens t, Numeral n, Rational scale) {
    int again = linked(t, n.to());
    if (is(t, again, NumberWord.Type.SCALE)) {
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
    Whole sum = afterHundred(t, whole);
    return new Numeral(
        hundreds.from(),
        sum.end,
        Rational.of(new BigDecimal(sum.value)),
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
    Whole tens = t.near(at) ? tens(t, at) : null;
    if (tens == null || tens.ordinal || tens.value.compareTo(BigInteger.TEN) < 0) {
      return n;
    }
    Rational hundredth = Rational.of(1, 100);
    Rational more = hundredth.times(Rational.of(tens.value.longValue()));
    return new Numeral(n.from(), tens.end, n.value().plus(more), hundredth, Rational.ONE, n.form());
  }

  private boolean isDigitWord(NumberTokens t, int at) {
    NumberWord.Type type = lexicon.type(t, at);
    boolean digit =
        type == NumberWord.Type.DIGIT
            || type == NumberWord.Type.ZERO
            || (type == NumberWord.Type.ONE && isLastDigit(t, at + 1))
            || t.plain(at, 1) >= 0;
    int and = linked(t, at + 1);
    return digit && !(is(t, and, NumberWord.Type.AND) && isTen(t, linked(t, and + 1)));
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
    Numeral sum = n.isWhole() || n.isScaled() ? wholeAndPart(t, n) : null;
    return sum == null ? n : n.isScaled() ? sum : scaled(t, sum);
  }

  /** "drei und eine halbe", "dreieinhalb", "fünf und drei viertel"; null where no part follows. */
  private @Nullable Numeral wholeAndPart(NumberTokens t, Numeral n) {
    int and = linked(t, n.to());
    int at = is(t, and, NumberWord.Type.AND) ? linked(t, and + 1) : and;
    if (!t.near(at) || (at == and && !t.joined(and) && !isOneHalf(t, at))) {
      return null;
    }
    Numeral part = partAt(t, at);
    if (part == null) {
      return null;
    }
    Rational more = n.isScaled() ? part.value().times(n.scale()) : part.value();
    return n.plus(more, Rational.ZERO, part.to());
  }

  private boolean isOneHalf(NumberTokens t, int at) {
    return lexicon.is(t, at, NumberWord.Type.ONE) && is(t, at + 1, NumberWord.Type.HALF);
  }

  /** "ein halb", "eine halbe", "halb", "drei Viertel", "zwei Drittel", without what they are of. */
  private @Nullable Numeral partAt(NumberTokens t, int i) {
    NumberWord first = lexicon.numberWord(t, i);
    if (first == null) {
      return null;
    }
    boolean top = first.type() == NumberWord.Type.ONE || first.type() == NumberWord.Type.DIGIT;
    int at = top ? linked(t, i + 1) : i;
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null) {
      return null;
    }
    Rational tops = top ? first.value() : Rational.ONE;
    return switch (word.type()) {
      case HALF, QUARTER -> Numeral.fraction(i, at + 1, word.value().times(tops));
      case DENOMINATOR -> Numeral.fraction(i, at + 1, tops.over(word.value()));
      case ORDINAL_DIGIT, ORDINAL ->
          lexicon.format.rankedParts() && top && word.value().compareTo(Rational.of(2)) > 0
              ? Numeral.fraction(i, at + 1, tops.over(word.value()))
              : null;
      default -> null;
    };
  }
}
