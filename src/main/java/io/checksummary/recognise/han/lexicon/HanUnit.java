package io.checksummary.recognise.han.lexicon;

import io.checksummary.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** What may stand right after a number of Chinese or Japanese and says what it counts. */
public sealed interface HanUnit {

  /**
   * A unit of measure, a percent sign, a span of time.
   *
   * @param id CLDR's identifier
   */
  record Measure(String id) implements HanUnit {}

  /**
   * A currency or a part of it.
   *
   * @param sign the open name that stands for several; null where one is meant
   * @param worth 0.01 for cents
   */
  record Money(String code, @Nullable String sign, Rational worth) implements HanUnit {}

  /**
   * A counter, which is no part of the mention: 人, 個.
   *
   * @param article whether 一 before it says little more than an article does
   */
  record Counter(boolean article) implements HanUnit {}
}
