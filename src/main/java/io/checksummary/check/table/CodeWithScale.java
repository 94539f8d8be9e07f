package io.checksummary.check.table;

import io.checksummary.quantity.Currencies;
import io.checksummary.quantity.Rational;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency's code and a scale's letter in one word, as reports head their columns: "TEUR",
 * "MUSD", "EURm", "USDbn".
 *
 * <p>A caveat: only as written, the code in capitals; "teur" is none.
 */
record CodeWithScale(String currency, Rational scale) {

  private static final int CODE = 3;

  private static final Map<String, Rational> BEFORE =
      Map.of("T", thousands(1), "K", thousands(1), "k", thousands(1), "M", thousands(2));

  private static final Map<String, Rational> BEHIND =
      Map.of("k", thousands(1), "m", thousands(2), "mn", thousands(2), "bn", thousands(3));

  private static Rational thousands(int power) {
    return Rational.of("1e" + power * CODE);
  }

  /** What a word names; null where it is no such word. */
  static @Nullable CodeWithScale of(String word) {
    int letters = word.length() - CODE;
    if (letters < 1 || letters > 2) {
      return null;
    }
    CodeWithScale before = of(word.substring(letters), BEFORE.get(word.substring(0, letters)));
    return before != null ? before : of(word.substring(0, CODE), BEHIND.get(word.substring(CODE)));
  }

  private static @Nullable CodeWithScale of(String code, @Nullable Rational scale) {
    boolean capitals = code.chars().allMatch(Character::isUpperCase);
    return scale != null && capitals && Currencies.isCode(code)
        ? new CodeWithScale(code, scale)
        : null;
  }
}
