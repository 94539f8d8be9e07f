package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.numeral.Numeral.Form;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words that add and multiply from left to right, as in English: "two hundred and
 * five thousand", "three and a half million", "two-thirds", "twenty-first".
 */
final class AdditiveNumerals implements NumeralGrammar {

  private static final Rational THOUSAND = Rational.of(1000);

  private static final int HUNDRED = 100;

  /** Above every scale that a table names. */
  private static final Rational NO_LIMIT = Rational.of("1e60");

  private final Lexicon lexicon;

  private final FractionWords fractions;
  private final AdditiveTens tens;
  private final DigitWords digitWords;

  AdditiveNumerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tens = new AdditiveTens(lexicon);
    this.digitWords = new DigitWords(lexicon);
    this.fractions = new FractionWords(lexicon);
  }

  @Override
  public @Nullable Numeral at(NumberTokens t, int i) {
    return at(t, i, NO_LIMIT);
  }

  /** The number at token {@code i}, multiplied by scales below the limit only. */
  private @Nullable Numeral at(NumberTokens t, int i, Rational limit) {
    NumberWord.Type type = lexicon.type(t, i);
    if (type == null) {
      return null;
    }
    return switch (type) {
      case ZERO, DIGIT, TEEN, TEN -> cardinal(t, i, i, limit);
      case ARTICLE -> afterArticle(t, i, limit);
      case HALF -> fractions.half(t, i);
      case QUARTER -> fractions.quarterOf(t, i, i);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ordinal(t, i);
      case POINT -> leadingPoint(t, i);
      case HUNDRED, SCALE, GROUP, COUPLE, AND, MINUS, DENOMINATOR, SUFFIX -> null;
      case ONE, HUNDREDS, THOUSAND, SCORE, SIXTY, ELIDED, RANK, DEMI, AVOS, WITH, MIXED -> null;
    };
  }

  private Numeral ordinal(NumberTokens t, int i) {
    Numeral part = fractions.topPart(t, i);
    return part == null ? Numeral.whole(i, i + 1, lexicon.word(t, i).value(), Form.ORDINAL) : part;
  }

  /**
   * "point five million": two digits or more, or a scale or a unit, since a point may be a place.
   */
  private @Nullable Numeral leadingPoint(NumberTokens t, int i) {
    Numeral nothing = Numeral.whole(i, i, Rational.ZERO, Form.WORDS);
    boolean digits = t.isWord(i + 1) && t.near(i + 1) && digitWords.is(t, i + 1);
    Numeral decimal = digits ? decimals(t, nothing, i) : nothing;
    boolean sure = decimal.to() > i + 2 || (t.near(i + 2) && lexicon.units.at(t, i + 2) != null);
    return digits && sure ? decimal : null;
  }

  /** "a hundred", "a dozen", "a half", "a third of". */
  private @Nullable Numeral afterArticle(NumberTokens t, int i, Rational limit) {
    NumberWord.Type next = t.near(i + 1) ? lexicon.type(t, i + 1) : null;
    if (next == null) {
      return null;
    }
    return switch (next) {
      case HUNDRED, SCALE -> multiplied(t, i, i + 1, 1, NumberWord.Type.DIGIT, limit);
      case GROUP -> Numeral.whole(i, i + 2, lexicon.word(t, i + 1).value(), Form.WORDS);
      case COUPLE -> couple(t, i, i + 2);
      case HALF -> fractions.part(t, i, i + 2, Rational.of(1, 2));
      case QUARTER -> fractions.quarterOf(t, i, i + 1);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> fractions.articleFraction(t, i);
      default -> null;
    };
  }

  /** "a couple of days" is two; "a couple from Leeds" counts nothing. */
  private @Nullable Numeral couple(NumberTokens t, int i, int end) {
    NumberWord word = lexicon.numberWord(t, i + 1);
    return word != null && lexicon.is(t, end, LexicalCue.OF)
        ? Numeral.whole(i, end, word.value(), Form.WORDS)
        : null;
  }

  /** "seven", "twenty-one", "two hundred and five thousand three hundred", "two-thirds". */
  private Numeral cardinal(NumberTokens t, int from, int at, Rational limit) {
    long value = tens.value(t, at);
    int end = tens.end(t, at);
    NumberWord.Type last = lexicon.type(t, end - 1);
    Numeral ordinal = ordinalAfter(t, from, end, value, last == NumberWord.Type.TEN);
    return ordinal != null ? ordinal : multiplied(t, from, end, value, last, limit);
  }

  /** What follows a value below a hundred: "hundred", scales, decimals, parts. */
  private Numeral multiplied(
      NumberTokens t,
      int from,
      int end,
      long value,
      NumberWord.@Nullable Type last,
      Rational limit) {
    int next = LinkedWords.past(t, end);
    NumberWord.Type type = t.near(next) ? lexicon.type(t, next) : null;
    Numeral n = Numeral.whole(from, end, Rational.of(value), Form.WORDS);
    if (type == NumberWord.Type.HUNDRED && last != NumberWord.Type.ZERO) {
      Numeral hundreds = Numeral.whole(from, next + 1, Rational.of(value * HUNDRED), Form.WORDS);
      return scales(t, tail(t, hundreds, limit), limit);
    }
    if (type == NumberWord.Type.DENOMINATOR
        || type == NumberWord.Type.HALF
        || type == NumberWord.Type.QUARTER) {
      return fractions.denominated(t, n, next, type);
    }
    return scales(
        t, type == NumberWord.Type.POINT ? decimals(t, n, next, limit) : mixed(t, n, limit), limit);
  }

  /** "twenty-first", "one hundred and third", "one fifth". */
  private @Nullable Numeral ordinalAfter(
      NumberTokens t, int from, int end, long value, boolean tens) {
    int next = LinkedWords.past(t, end);
    NumberWord word = t.near(next) ? lexicon.numberWord(t, next) : null;
    if (word == null || (!word.isOrdinal() && word.type() != NumberWord.Type.TEN)) {
      return null;
    }
    if (!word.isOrdinal()) {
      return value == 1 ? compoundPart(t, from, next, word) : null;
    }
    if (tens && word.type() == NumberWord.Type.ORDINAL_DIGIT) {
      return Numeral.whole(from, next + 1, Rational.of(value).plus(word.value()), Form.ORDINAL);
    }
    boolean third = value == 1 && word.value().compareTo(Rational.of(2)) > 0;
    return (third && !t.joined(next + 1)) || (third && !t.isSign(next + 1, '-'))
        ? fractions.part(t, from, next + 1, Rational.ONE.over(word.value()))
        : null;
  }

  /** "one twenty-fifth". */
  private @Nullable Numeral compoundPart(NumberTokens t, int from, int tens, NumberWord word) {
    int digit = tens + 2;
    boolean joined = t.isSign(tens + 1, '-') && t.joined(tens + 1) && t.joined(digit);
    NumberWord last = joined ? lexicon.numberWord(t, digit) : null;
    return last != null
            && word.type() == NumberWord.Type.TEN
            && last.type() == NumberWord.Type.ORDINAL_DIGIT
        ? Numeral.fraction(from, digit + 1, Rational.ONE.over(word.value().plus(last.value())))
        : null;
  }

  /** What follows "hundred": "and five", "forty-five", "and third". */
  @Override
  public Numeral tail(NumberTokens t, Numeral hundreds) {
    return tail(t, hundreds, NO_LIMIT);
  }

  private Numeral tail(NumberTokens t, Numeral hundreds, Rational limit) {
    int and = LinkedWords.past(t, hundreds.to());
    int at =
        t.near(and) && lexicon.type(t, and) == NumberWord.Type.AND
            ? LinkedWords.past(t, and + 1)
            : and;
    NumberWord.Type type = t.near(at) ? lexicon.type(t, at) : null;
    if (type == NumberWord.Type.DIGIT
        || type == NumberWord.Type.TEEN
        || type == NumberWord.Type.TEN) {
      return ordinalOrSum(t, hundreds, at, at > and, limit);
    }
    if (type == NumberWord.Type.POINT) {
      return decimals(t, hundreds, at, limit);
    }
    NumberWord word = type == null ? null : lexicon.numberWord(t, at);
    if (word != null && word.isOrdinal() && word.type() != NumberWord.Type.ORDINAL_SCALE) {
      Rational sum = hundreds.value().plus(word.value());
      return Numeral.whole(hundreds.from(), at + 1, sum, Form.ORDINAL);
    }
    return type == NumberWord.Type.DENOMINATOR && at == and
        ? fractions.denominated(t, hundreds, at, type)
        : mixed(t, hundreds, limit);
  }

  private Numeral ordinalOrSum(
      NumberTokens t, Numeral hundreds, int at, boolean and, Rational limit) {
    long value = tens.value(t, at);
    int end = tens.end(t, at);
    Numeral sum =
        new Numeral(
            hundreds.from(),
            end,
            hundreds.value().plus(Rational.of(value)),
            Rational.ONE,
            Rational.ONE,
            hundreds.form());
    int next = LinkedWords.past(t, end);
    NumberWord word = t.near(next) ? lexicon.numberWord(t, next) : null;
    if (lexicon.type(t, next) == NumberWord.Type.POINT) {
      return decimals(t, sum, next, limit);
    }
    Numeral part = and && word != null ? smallPart(t, at) : null;
    if (part != null && part.value().compareTo(Rational.ONE) < 0) {
      return hundreds.plus(part.value(), Rational.ZERO, part.to());
    }
    if (word != null
        && word.type() == NumberWord.Type.ORDINAL_DIGIT
        && lexicon.type(t, end - 1) == NumberWord.Type.TEN) {
      Rational ordinal = sum.value().plus(word.value());
      return Numeral.whole(hundreds.from(), next + 1, ordinal, Form.ORDINAL);
    }
    return word != null && word.type() == NumberWord.Type.DENOMINATOR
        ? fractions.denominated(t, sum, next, NumberWord.Type.DENOMINATOR)
        : mixed(t, sum, limit);
  }

  /** "thousand", "million", and the smaller ones that follow. */
  private Numeral scales(NumberTokens t, Numeral n, Rational limit) {
    int at = LinkedWords.past(t, n.to());
    NumberWord word = t.near(at) && n.form() != Form.ORDINAL ? lexicon.numberWord(t, at) : null;
    if (word == null) {
      return n;
    }
    return switch (word.type()) {
      case SCALE ->
          word.value().compareTo(limit) < 0
              ? afterScale(t, n.scaled(word.value(), at + 1), word.value(), limit)
              : n;
      case GROUP -> Numeral.whole(n.from(), at + 1, n.value().times(word.value()), n.form());
      case ORDINAL_SCALE ->
          n.value().compareTo(Rational.ONE) > 0 && n.form() == Form.WORDS
              ? Numeral.whole(n.from(), at + 1, n.value().times(word.value()), Form.ORDINAL)
              : n;
      default -> n;
    };
  }

  /** "three hundred thousand" after "five million"; "and five" after "two thousand". */
  @Override
  public Numeral afterScale(NumberTokens t, Numeral n, Rational scale) {
    return afterScale(t, n, scale, NO_LIMIT);
  }

  private Numeral afterScale(NumberTokens t, Numeral n, Rational scale, Rational limit) {
    int again = LinkedWords.past(t, n.to());
    NumberWord million = t.near(again) ? lexicon.numberWord(t, again) : null;
    if (million != null
        && million.type() == NumberWord.Type.SCALE
        && million.value().compareTo(scale) > 0
        && million.value().compareTo(limit) < 0) {
      return n.scaled(million.value(), again + 1);
    }
    Numeral mixed = mixed(t, n, limit);
    if (!mixed.equals(n) || n.form() != Form.WORDS) {
      return mixed;
    }
    boolean comma = t.isSign(n.to(), ',') && t.joined(n.to()) && t.sameLine(n.to() + 1);
    int and = comma ? n.to() + 1 : LinkedWords.past(t, n.to());
    boolean linked = t.near(and) && lexicon.type(t, and) == NumberWord.Type.AND;
    int at = linked ? and + 1 : and;
    NumberWord.Type type = t.near(at) ? lexicon.type(t, at) : null;
    if (type != NumberWord.Type.DIGIT
        && type != NumberWord.Type.TEEN
        && type != NumberWord.Type.TEN
        && !isAHundred(t, at, type)) {
      return isRank(t, at, type) ? ranked(t, n, at) : pointed(t, n);
    }
    Numeral rest = at(t, at, scale);
    if (rest == null || !continues(rest, scale, comma)) {
      return n;
    }
    Numeral sum = joined(n, rest);
    return isScale(t, rest.to())
        ? rescaled(t, sum, limit, n)
        : sum.isWhole() ? pointed(t, sum) : sum;
  }

  /** "two million and five thousand point three": a decimal after the last scale. */
  private Numeral pointed(NumberTokens t, Numeral n) {
    int at = LinkedWords.past(t, n.to());
    boolean point = t.near(at) && lexicon.type(t, at) == NumberWord.Type.POINT;
    return point ? decimals(t, n, at, Rational.ONE) : n;
  }

  /** "two thousand eight hundred point five billion": the scale is of all before it. */
  private Numeral rescaled(NumberTokens t, Numeral sum, Rational limit, Numeral otherwise) {
    int at = LinkedWords.past(t, sum.to());
    Rational scale = lexicon.word(t, at).value();
    boolean fits = !sum.isWhole() && scale.compareTo(THOUSAND) > 0 && scale.compareTo(limit) < 0;
    return fits ? sum.scaled(scale, at + 1) : otherwise;
  }

  /** "one thousand and eighth"; a second is a unit too. */
  private boolean isRank(NumberTokens t, int at, NumberWord.@Nullable Type type) {
    boolean rank = type == NumberWord.Type.ORDINAL || type == NumberWord.Type.ORDINAL_DIGIT;
    return rank && lexicon.units.at(t, at) == null;
  }

  private Numeral ranked(NumberTokens t, Numeral n, int at) {
    Rational sum = n.value().plus(lexicon.word(t, at).value());
    return Numeral.whole(n.from(), at + 1, sum, Form.ORDINAL);
  }

  private boolean isScale(NumberTokens t, int at) {
    return t.near(at) && lexicon.type(t, LinkedWords.past(t, at)) == NumberWord.Type.SCALE;
  }

  private boolean isAHundred(NumberTokens t, int at, NumberWord.@Nullable Type type) {
    return type == NumberWord.Type.ARTICLE && lexicon.type(t, at + 1) == NumberWord.Type.HUNDRED;
  }

  /**
   * "two thousand and five" is one number, "two million five years ago" two, and "two thousand,
   * five" as well.
   */
  private static boolean continues(Numeral rest, Rational scale, boolean comma) {
    boolean smaller = rest.value().compareTo(scale) < 0 && rest.form() != Form.FRACTION;
    boolean weighty =
        (scale.compareTo(THOUSAND) <= 0 && !comma)
            || rest.value().compareTo(Rational.of(HUNDRED)) >= 0;
    boolean decimal = !rest.value().isWhole() && rest.step().signum() > 0;
    return smaller && weighty && (rest.value().isWhole() || decimal);
  }

  private static Numeral joined(Numeral n, Numeral rest) {
    return new Numeral(
        n.from(), rest.to(), n.value().plus(rest.value()), rest.step(), Rational.ONE, rest.form());
  }

  /** "point seven two" after a whole number. */
  @Override
  public Numeral decimals(NumberTokens t, Numeral n, int point) {
    return decimals(t, n, point, NO_LIMIT);
  }

  private Numeral decimals(NumberTokens t, Numeral n, int point, Rational limit) {
    int at = point + 1;
    Rational place = Rational.ONE;
    Rational sum = n.value();
    if (t.near(at) && lexicon.type(t, at) == NumberWord.Type.TEN) {
      Rational hundredths = Rational.of(tens.value(t, at), HUNDRED);
      return new Numeral(
          n.from(),
          tens.end(t, at),
          sum.plus(hundredths),
          Rational.of(1, HUNDRED),
          Rational.ONE,
          n.form());
    }
    while (t.near(at) && digitWords.is(t, at) && at - point <= DigitGroups.MOST) {
      place = place.over(Rational.of(10));
      sum = sum.plus(place.times(digitWords.value(t, at)));
      at++;
    }
    if (at == point + 1) {
      return n;
    }
    Numeral decimal = new Numeral(n.from(), at, sum, place, Rational.ONE, n.form());
    return n.form() == Form.DIGITS ? decimal : scales(t, decimal, limit);
  }

  /** "and a half", "and three quarters" after a number; multiplied by a scale that it follows. */
  @Override
  public Numeral mixed(NumberTokens t, Numeral n) {
    return mixed(t, n, NO_LIMIT);
  }

  private Numeral mixed(NumberTokens t, Numeral n, Rational limit) {
    int and = LinkedWords.past(t, n.to());
    if (!t.near(and) || lexicon.type(t, and) != NumberWord.Type.AND || !n.isWhole()) {
      return n;
    }
    Numeral part = smallPart(t, LinkedWords.past(t, and + 1));
    if (part == null || part.form() != Form.FRACTION) {
      return n;
    }
    if (!n.isScaled()) {
      return scales(t, n.plus(part.value(), Rational.ZERO, part.to()), limit);
    }
    int own = LinkedWords.past(t, part.to());
    boolean smaller = isScale(t, own) && lexicon.word(t, own).value().compareTo(n.scale()) < 0;
    Rational scale = smaller ? lexicon.word(t, own).value() : n.scale();
    return n.plus(part.value().times(scale), Rational.ZERO, smaller ? own + 1 : part.to());
  }

  /** "a half", "half", "a quarter", "two thirds", "three quarters", without what they are of. */
  private @Nullable Numeral smallPart(NumberTokens t, int i) {
    NumberWord.Type first = lexicon.type(t, i);
    boolean article = first == NumberWord.Type.ARTICLE;
    boolean top = first == NumberWord.Type.DIGIT || first == NumberWord.Type.TEN;
    int at = article ? LinkedWords.past(t, i + 1) : top ? LinkedWords.past(t, tens.end(t, i)) : i;
    long tops = top ? tens.value(t, i) : 1;
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    if (word == null) {
      return null;
    }
    return switch (word.type()) {
      case HALF, QUARTER -> Numeral.fraction(i, at + 1, word.value().times(Rational.of(tops)));
      case DENOMINATOR -> Numeral.fraction(i, at + 1, Rational.of(tops).over(word.value()));
      case ORDINAL_DIGIT, ORDINAL ->
          tops == 1 && at > i && word.value().compareTo(Rational.of(2)) > 0
              ? Numeral.fraction(i, at + 1, Rational.ONE.over(word.value()))
              : null;
      default -> null;
    };
  }
}
