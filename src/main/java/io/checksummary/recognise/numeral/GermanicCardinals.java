package io.checksummary.recognise.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.token.NumberTokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers in German and Dutch words, and ranks that end in an ordinal: "zweihundertfünf
 * tausend", "ein und zwanzig", "eenentwintigste".
 */
final class GermanicCardinals {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  /** Bits of the highest number that anyone says; what goes on is no number. */
  private static final int MOST_BITS = 160;

  /** A whole number and where it ends; what ends in an ordinal is one. */
  record Whole(BigInteger value, int end, boolean ordinal, BigInteger scale) {
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

  private final Lexicon lexicon;
  private final LinkedWords linked;
  private final GermanicParts parts;

  GermanicCardinals(Lexicon lexicon, LinkedWords linked, GermanicParts parts) {
    this.lexicon = lexicon;
    this.linked = linked;
    this.parts = parts;
  }

  /** Groups of hundreds with their scales, each smaller than the one before. */
  @Nullable Whole whole(NumberTokens t, int i) {
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
      at = LinkedWords.past(t, group.end);
      at = linked.is(t, at, NumberWord.Type.AND) ? LinkedWords.past(t, at + 1) : at;
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
    return withScales(t, i, hundreds);
  }

  /** "tausend", "Millionen" after what they multiply, and "tausendste" at the end. */
  private Whole withScales(NumberTokens t, int i, Whole hundreds) {
    Whole scaled = hundreds;
    int at = LinkedWords.past(t, scaled.end);
    while (scaled.value.bitLength() < MOST_BITS
        && (at == i
            ? lexicon.is(t, at, NumberWord.Type.SCALE)
            : linked.is(t, at, NumberWord.Type.SCALE))) {
      BigInteger worth = lexicon.word(t, at).value().numerator();
      scaled = new Whole(scaled.value.multiply(worth), at + 1, false, scaled.scale.multiply(worth));
      at = LinkedWords.past(t, at + 1);
    }
    boolean last =
        linked.is(t, at, NumberWord.Type.ORDINAL_SCALE)
            && lexicon.word(t, at).value().compareTo(Rational.of(100)) > 0;
    return last
        ? Whole.of(scaled.value.multiply(lexicon.word(t, at).value().numerator()), at + 1, true)
        : scaled;
  }

  private @Nullable Whole hundreds(NumberTokens t, int i, boolean rest) {
    Whole tens = tens(t, i);
    int at = tens == null ? i : LinkedWords.past(t, tens.end);
    if (tens != null && tens.ordinal) {
      return tens;
    }
    if (linked.is(t, at, NumberWord.Type.HUNDRED)
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
    return linked.is(t, at, NumberWord.Type.ORDINAL_SCALE)
        && lexicon.word(t, at).value().equals(Rational.of(100));
  }

  Whole afterHundred(NumberTokens t, Whole hundreds) {
    int and = LinkedWords.past(t, hundreds.end);
    int at = linked.is(t, and, NumberWord.Type.AND) ? LinkedWords.past(t, and + 1) : and;
    Whole more = t.near(at) ? tens(t, at) : null;
    boolean part = more != null && !more.ordinal && isDenominator(t, more.end);
    return more == null || part || (at > and && isFraction(t, at)) ? hundreds : hundreds.plus(more);
  }

  private boolean isDenominator(NumberTokens t, int at) {
    return linked.is(t, LinkedWords.past(t, at), NumberWord.Type.DENOMINATOR);
  }

  /** "honderd en twee derde": the words after "and" are a part. */
  private boolean isFraction(NumberTokens t, int at) {
    return parts.at(t, at) != null;
  }

  /** "sieben", "siebzehn", "siebzig", "siebenundsiebzig", and as ordinals. */
  @Nullable Whole tens(NumberTokens t, int i) {
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
    int and = LinkedWords.past(t, i + 1);
    int at = LinkedWords.past(t, and + 1);
    if (!linked.is(t, and, NumberWord.Type.AND) || !t.near(at)) {
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
}
