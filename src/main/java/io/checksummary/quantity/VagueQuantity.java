package io.checksummary.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number that its writer left open: "dozens", "millions of euros", "a few".
 *
 * @param magnitude the order of magnitude, a power of ten (10 for "dozens"); null where the words
 *     give none ("a few")
 * @param unit the unit or currency that follows, as in {@link Amount}; null where there is none
 */
public record VagueQuantity(@Nullable Rational magnitude, @Nullable String unit)
    implements Quantity {

  @Override
  public String kindCode() {
    return "vague";
  }
}
