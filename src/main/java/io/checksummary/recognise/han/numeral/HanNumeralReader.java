package io.checksummary.recognise.han.numeral;

import io.checksummary.quantity.Rational;
import io.checksummary.recognise.token.VulgarFractions;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as Chinese and Japanese compose them: 三百五十, 3万5千, 1.2亿, 二〇二四, 三四百, 十二点五万.
 *
 * <p>A caveat: 三千五 is 3,500 in Chinese and 3,005 in Japanese.
 */
public final class HanNumeralReader {

  private final HanNumeralWords words;

  public HanNumeralReader(HanNumeralWords words) {
    this.words = words;
  }

  /** The same without decimals in words: 三点五分 begins with a three. */
  public HanNumeralReader wholes() {
    return new HanNumeralReader(words.withoutPoints());
  }

  public static boolean mayStart(char c) {
    return (c >= '0' && c <= '9') || Ideograph.of(c) != Ideograph.NONE || VulgarFractions.is(c);
  }

  /** The number that begins at a place, without a sign; null where none does. */
  public @Nullable HanNumeral at(HanText t, int i) {
    if (t.at(i) >= '\u00a0' && VulgarFractions.is(t.at(i))) {
      Rational part = VulgarFractions.value(t.at(i));
      return new HanNumeral(
          i, i + 1, part, null, Rational.ZERO, Rational.ONE, HanNumeral.Form.VULGAR, 1, false);
    }
    return mayStart(t.at(i)) ? new HanNumeralComposer(t, i, words).compose() : null;
  }

  /** Where digits with their marks end: 1,234.5; wide commas group wide digits only. */
  static int digitsEnd(HanText t, int i) {
    int end = run(t, i);
    if (end - i <= 3) {
      while (isGroup(t, end)) {
        end += 4;
      }
    }
    boolean point = t.at(end) == '.' && t.isDigit(end + 1);
    int decimals = point ? run(t, end + 1) : end;
    return point && !(t.at(decimals) == '.' && t.isDigit(decimals + 1)) ? decimals : end;
  }

  public static int run(HanText t, int i) {
    int end = i;
    while (t.isDigit(end)) {
      end++;
    }
    return end;
  }

  private static boolean isGroup(HanText t, int mark) {
    boolean comma = t.at(mark) == ',' || (t.at(mark) == '，' && t.isWide(mark + 1));
    return comma
        && t.isDigit(mark + 1)
        && t.isDigit(mark + 2)
        && t.isDigit(mark + 3)
        && !t.isDigit(mark + 4);
  }
}
