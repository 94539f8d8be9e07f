package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Amounts of money with the name after them, and their smaller coins: 5元6角3分, 三块五, 2ドル3セント. */
final class HanMoney {

  private final HanLexicon lexicon;

  HanMoney(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  HanAmount at(HanText t, HanNumeral n, HanUnit.Money money, int end) {
    RecognitionRule rule =
        money.worth().equals(Rational.ONE)
            ? RecognitionRule.MONEY_NAME
            : RecognitionRule.MONEY_MINOR;
    HanAmount f =
        HanAmount.of(n, Kind.MONEY, money.code(), money.worth(), end, rule).signed(money.sign());
    return minor(t, f, end);
  }

  /** 5元6角3分, 三块五, 2ドル3セント. */
  private HanAmount minor(HanText t, HanAmount f, int end) {
    int sum = lexicon.end(t, end, HanCue.SUM);
    HanNumeral next = f.amount().to() == null ? lexicon.numerals.at(t, sum) : null;
    Found<HanUnit> unit = next == null ? null : lexicon.unit(t, next.to());
    boolean cents =
        unit != null
            && unit.value() instanceof HanUnit.Money small
            && small.worth().compareTo(f.factor()) < 0
            && (small.code().equals(f.amount().unit()) || f.amount().sign() != null);
    if (next != null && cents && unit != null && unit.value() instanceof HanUnit.Money small) {
      return minor(t, added(f, next, small.worth(), unit.end()), unit.end());
    }
    boolean cent = next != null && f.rule() != RecognitionRule.MONEY_NAME && isCent(t, next);
    if (next != null && cent) {
      return added(f, next, Rational.of(1, 100), lexicon.end(t, next.to(), HanCue.CENT));
    }
    boolean tenths =
        next != null && next.isLone() && sum == end && f.rule() == RecognitionRule.MONEY_NAME;
    return next != null && tenths && lexicon.format.shorthand() && unit == null
        ? added(f, next, Rational.of(1, 10), next.to())
        : f;
  }

  private boolean isCent(HanText t, HanNumeral n) {
    int cent = lexicon.end(t, n.to(), HanCue.CENT);
    return cent > n.to() && !t.isIdeograph(cent);
  }

  private static HanAmount added(HanAmount f, HanNumeral more, Rational worth, int end) {
    Amount a = f.amount();
    Amount sum =
        new Amount(
            a.kind(),
            a.value().plus(more.value().times(worth)),
            null,
            a.unit(),
            a.sign(),
            a.bound(),
            a.per(),
            worth);
    return new HanAmount(sum, f.from(), end, end, RecognitionRule.MONEY_COMPOUND, null, worth);
  }

  /** 三块, 三块五: but 三块蛋糕 counts pieces. */
  @Nullable Found<HanUnit.Money> coin(HanText t, int at) {
    Found<HanUnit.Money> coin = lexicon.coins.at(t, at);
    if (coin == null || t.isBoundary(coin.end())) {
      return coin;
    }
    HanNumeral tenths = lexicon.numerals.at(t, coin.end());
    return tenths != null && tenths.isLone() ? coin : null;
  }
}
