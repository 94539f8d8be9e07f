package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two amounts as the ends of one range: 3到5亿元, 20~100人, 10000与20000之间, 二、三人. */
final class HanRanges {

  /** What parts the members of a list. */
  private static final char LIST_COMMA = '、';

  /** Reads what follows a number. */
  interface Amounts {
    @Nullable HanAmount of(HanText t, HanNumeral n, Kind kind);
  }

  private final HanLexicon lexicon;
  private final HanNumberReader numbers;
  private final Amounts amounts;

  HanRanges(HanLexicon lexicon, HanNumberReader numbers, Amounts amounts) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.amounts = amounts;
  }

  /** The range that an amount begins; the amount itself where none does. */
  HanAmount from(HanText t, HanAmount low, Kind kind) {
    if (!low.isAmount() || low.amount().to() != null) {
      return low;
    }
    int at = t.past(low.end());
    int join = lexicon.end(t, at, HanCue.RANGE);
    int span = join > at ? at : lexicon.end(t, at, HanCue.SPAN);
    int next = t.past(Math.max(join, span));
    HanAmount high = next > at ? high(t, next, low, kind) : null;
    if (high == null || !high.isAmount()) {
      return low;
    }
    boolean goes = join > at ? isRange(t, at, low, high) : isSpan(t, at, low, high);
    HanAmount both = goes ? joined(low, high) : null;
    return both == null ? low : both;
  }

  /** The other end: a sign of money may stand before it again. */
  private @Nullable HanAmount high(HanText t, int i, HanAmount low, Kind kind) {
    if (low.isAmount() && kind == Kind.MONEY) {
      Found<HanLexicon.Prefix> sign = lexicon.moneyBefore.at(t, i);
      HanNumeral n = numbers.at(t, sign == null ? i : t.past(sign.end()));
      return n == null ? null : amounts.of(t, n, kind);
    }
    int sign = numbers.signEnd(t, i);
    HanNumeral n = numbers.at(t, sign > i ? t.past(sign) : i);
    return n == null ? null : amounts.of(t, sign > i ? n.negated(i) : n, kind);
  }

  private boolean isRange(HanText t, int at, HanAmount low, HanAmount high) {
    boolean from = lexicon.is(t, at, HanCue.RANGE_WORD);
    boolean change =
        lexicon.is(t, at, HanCue.CHANGE_FROM) && lexicon.is(t, high.end(), HanCue.CHANGE_TO);
    boolean plain = high.isPlain() && !high.isCounted() && low.isPlain();
    boolean lone = low.numeral() != null && low.numeral().isLone() && plain && !from;
    return !change && !lone && (from || !plain || isPlainRange(low, high));
  }

  /** 20-100, 5k-20k: but 3-1 is a score. */
  private static boolean isPlainRange(HanAmount low, HanAmount high) {
    return low.amount().value().compareTo(high.amount().value()) < 0;
  }

  /** 10000与20000之间; 二、三人. */
  private boolean isSpan(HanText t, int at, HanAmount low, HanAmount high) {
    if (t.at(at) == LIST_COMMA) {
      HanNumeral one = low.numeral();
      HanNumeral two = high.numeral();
      boolean digits = one != null && two != null && low.isPlain() && !low.isCounted();
      return digits
          && one != null
          && two != null
          && one.small() > 0
          && one.small() < 9
          && two.small() == one.small() + 1
          && (high.isCounted() || !high.isPlain());
    }
    return lexicon.is(t, t.past(high.end()), HanCue.BETWEEN)
        || lexicon.is(t, t.past(high.to()), HanCue.BETWEEN);
  }

  /** Both ends in the unit of the second; null where they do not go together. */
  private static @Nullable HanAmount joined(HanAmount low, HanAmount high) {
    Amount a = low.amount();
    Amount b = high.amount();
    boolean same = a.kind() == b.kind() && Objects.equals(a.unit(), b.unit());
    boolean bare = low.isPlain() && !low.isCounted() && low.numeral() != null;
    if (!same && !bare) {
      return null;
    }
    Rational from = same && !bare ? a.value() : lowOf(low, high);
    if (from.compareTo(b.value()) >= 0) {
      return null;
    }
    Amount both =
        new Amount(
            b.kind(),
            from,
            b.to() == null ? b.value() : b.to(),
            b.unit(),
            b.sign() == null ? a.sign() : b.sign(),
            a.bound() == null ? b.bound() : a.bound(),
            b.per(),
            b.step());
    return new HanAmount(
        both,
        low.from(),
        high.to(),
        high.end(),
        RecognitionRule.range(b.kind()),
        high.numeral(),
        Rational.ONE);
  }

  /** The 3 of 3到5亿元 is as large as the 5 makes it. */
  private static Rational lowOf(HanAmount low, HanAmount high) {
    HanNumeral one = low.numeral();
    HanNumeral two = high.numeral();
    if (one == null) {
      return low.amount().value();
    }
    boolean bare = two != null && one.scale().equals(Rational.ONE);
    boolean adopts =
        bare && two != null && one.value().times(two.scale()).compareTo(two.value()) < 0;
    Rational scaled = adopts && two != null ? one.value().times(two.scale()) : one.value();
    return scaled.times(high.factor());
  }
}
