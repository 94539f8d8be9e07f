package io.checksummary.recognise.han.amount;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanStarts;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.token.VulgarFractions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with what may stand directly at them: a minus, a bare point, a half, letters for
 * thousands.
 */
final class HanNumberReader {

  private static final Rational HALF = Rational.of(1, 2);

  private static final Map<Character, Rational> LETTERS =
      Map.of(
          'k', Rational.of(1000),
          'K', Rational.of(1000),
          'M', Rational.of(1_000_000),
          'B', Rational.of(1_000_000_000));

  private final HanLexicon lexicon;

  HanNumberReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Past a minus: 负, マイナス, -, but no hyphen between two numbers. */
  int signEnd(HanText t, int i) {
    if (t.at(i) == '-') {
      boolean joined = i > 0 && (t.isDigit(i - 1) || t.isLatin(i - 1) || t.at(i - 1) == '-');
      boolean digit = t.isDigit(i + 1) || (t.at(i + 1) == '.' && t.isDigit(i + 2));
      boolean apart = t.at(i + 1) == ' ' && t.isDigit(i + 2) && t.isBoundary(i - 1);
      boolean sign = Character.getType(t.at(i + 1)) == Character.CURRENCY_SYMBOL;
      boolean code = lexicon.moneyBefore.at(t, i + 1) != null;
      boolean part = HanNumeralReader.mayStart(t.at(i + 1)) && lexicon.format.minusBeforeWords();
      return !joined && (digit || apart || sign || part || code) ? i + 1 : i;
    }
    if ((lexicon.starts(t.at(i)) & HanStarts.SIGN) == 0) {
      return i;
    }
    int minus = lexicon.end(t, i, HanCue.MINUS);
    return minus > i ? minus : lexicon.end(t, i, HanCue.BELOW_ZERO);
  }

  /** The number at a place, negative where a minus stands before it; null where none is. */
  @Nullable HanNumeral signed(HanText t, int i) {
    int sign = signEnd(t, i);
    HanNumeral n = at(t, sign > i ? t.past(sign) : i);
    return n != null && sign > i && n.form() != HanNumeral.Form.KEY ? n.negated(i) : n;
  }

  /** The number at a place, a bare point before decimals included: .77. */
  @Nullable HanNumeral at(HanText t, int i) {
    if (t.at(i) == '.'
        && t.isDigit(i + 1)
        && !t.isDigit(i - 1)
        && !t.isLatin(i - 1)
        && t.at(i - 1) != '.') {
      int end = HanNumeralReader.run(t, i + 1);
      Rational value = Rational.of("0" + t.plain(i, end));
      Rational step = Rational.ONE.over(Rational.of("1e" + (end - i - 1)));
      return new HanNumeral(
          i, end, value, null, step, Rational.ONE, HanNumeral.Form.DIGITS, 0, false);
    }
    HanNumeral n = lexicon.numerals.at(t, i);
    return n == null ? half(t, i) : mixed(t, letters(t, n));
  }

  /** 半年, 半ダース: what follows must be halved. */
  private @Nullable HanNumeral half(HanText t, int i) {
    int end = lexicon.end(t, i, HanCue.HALF);
    Found<HanUnit> unit = end > i ? lexicon.unit(t, end) : null;
    boolean measure = unit != null && unit.value() instanceof HanUnit.Measure;
    return end > i && (measure || lexicon.is(t, end, HanCue.DOZEN))
        ? new HanNumeral(
            i, end, HALF, null, Rational.ZERO, Rational.ONE, HanNumeral.Form.VULGAR, 1, false)
        : null;
  }

  /** 5k, 1.2M. */
  private static HanNumeral letters(HanText t, HanNumeral n) {
    int at = t.at(n.to()) == ' ' && t.isLatin(n.to() + 1) ? n.to() + 1 : n.to();
    Rational scale = n.isArabic() ? LETTERS.get(t.at(at)) : null;
    boolean goes = !t.isLatin(at + 1) && !t.isDigit(at + 1) && (at == n.to() || t.at(at) != 'B');
    return scale != null && goes ? n.times(scale).until(at + 1).mixed() : n;
  }

  /** 1½, and the 一 with its 1/2 in 1 1/2. */
  private static HanNumeral mixed(HanText t, HanNumeral n) {
    boolean part = n.form() == HanNumeral.Form.DIGITS && n.isWhole() && t.at(n.to()) >= '\u00a0';
    return part && VulgarFractions.is(t.at(n.to()))
        ? n.plus(VulgarFractions.value(t.at(n.to())), n.to() + 1)
        : n;
  }
}
