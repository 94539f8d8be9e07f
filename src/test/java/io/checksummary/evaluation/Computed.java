package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Wrong numbers that two numbers of the source happen to give. With thirty numbers in a text almost
 * anything is some sum: whoever accepts what can be computed accepts these.
 */
final class Computed {

  private static final int TRIES = 200;
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational TEN = Rational.of(10);

  private Computed() {}

  @FunctionalInterface
  private interface Operation {
    Rational of(Rational one, Rational other);
  }

  static List<Planted> sum(SoundText sound, Article article, RandomGenerator random) {
    return planted(sound, article, random, false, Rational::plus);
  }

  static List<Planted> difference(SoundText sound, Article article, RandomGenerator random) {
    return planted(sound, article, random, false, (one, other) -> one.minus(other).abs());
  }

  static List<Planted> change(SoundText sound, Article article, RandomGenerator random) {
    return planted(
        sound,
        article,
        random,
        true,
        (one, other) -> one.minus(other).abs().over(other).times(HUNDRED));
  }

  static List<Planted> share(SoundText sound, Article article, RandomGenerator random) {
    return planted(sound, article, random, true, (one, other) -> one.over(other).times(HUNDRED));
  }

  private static List<Planted> planted(
      SoundText sound,
      Article article,
      RandomGenerator random,
      boolean percent,
      Operation operation) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Span digits = NumberTexts.digits(sound.text(), mention);
      boolean fits =
          digits != null
              && NumberTexts.isPlain(mention)
              && NumberTexts.isSimple(sound.text(), mention)
              && mention.quantity() instanceof Amount amount
              && (amount.kind() == Amount.Kind.PERCENT) == percent;
      String wrong = fits ? wrong(sound, mention, article, random, operation) : null;
      if (digits != null && wrong != null) {
        Planted change = Planted.within(sound.text(), mention.span(), digits, wrong);
        if (DigitErrors.isForeign(change, article)) {
          planted.add(change);
        }
      }
    }
    return planted;
  }

  /** The digits of a number of about the size of the mention's; null where no two give one. */
  private static @Nullable String wrong(
      SoundText sound,
      Mention mention,
      Article article,
      RandomGenerator random,
      Operation operation) {
    if (!(mention.quantity() instanceof Amount replaced) || replaced.value().signum() <= 0) {
      return null;
    }
    List<Amount> amounts = amounts(article, replaced);
    for (int i = 0; i < TRIES && amounts.size() > 1; i++) {
      Amount one = amounts.get(random.nextInt(amounts.size()));
      Amount other = amounts.get(random.nextInt(amounts.size()));
      if (one.kind() == other.kind() && Objects.equals(one.unit(), other.unit())) {
        Rational value = operation.of(one.value(), other.value());
        String digits = digits(sound, mention, replaced, value);
        if (digits != null && !article.values().contains(value)) {
          return digits;
        }
      }
    }
    return null;
  }

  /** What may be added up to the mention's, or, of a percentage, held against each other. */
  private static List<Amount> amounts(Article article, Amount replaced) {
    boolean percent = replaced.kind() == Amount.Kind.PERCENT;
    List<Amount> amounts = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      if (mention.quantity() instanceof Amount amount
          && NumberTexts.isPlain(mention)
          && amount.value().signum() > 0) {
        boolean like =
            amount.kind() == replaced.kind() && Objects.equals(amount.unit(), replaced.unit());
        boolean whole = amount.kind() == Amount.Kind.NUMBER || amount.kind() == Amount.Kind.MONEY;
        if (percent ? whole : like) {
          amounts.add(amount);
        }
      }
    }
    return amounts;
  }

  /** Written to as many places as the number that it replaces; null where it is no rounding. */
  private static @Nullable String digits(
      SoundText sound, Mention mention, Amount replaced, Rational value) {
    Span span = Objects.requireNonNull(NumberTexts.digits(sound.text(), mention));
    String model = span.of(sound.text());
    BigDecimal was = new BigDecimal(model.replace(",", ""));
    if (was.signum() == 0 || value.signum() <= 0 || !isOfASize(value, replaced.value())) {
      return null;
    }
    Rational scale = replaced.value().over(Rational.of(was));
    Rational unscaled = value.over(scale);
    BigDecimal written =
        new BigDecimal(unscaled.numerator())
            .divide(new BigDecimal(unscaled.denominator()), MathContext.DECIMAL128)
            .setScale(was.scale(), RoundingMode.HALF_UP);
    boolean same = written.compareTo(was) == 0 || written.signum() == 0;
    return same ? null : NumberTexts.grouped(written.toPlainString(), model);
  }

  private static boolean isOfASize(Rational one, Rational other) {
    return one.compareTo(other.times(TEN)) < 0 && other.compareTo(one.times(TEN)) < 0;
  }
}
