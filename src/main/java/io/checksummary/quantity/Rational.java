package io.checksummary.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction in lowest terms with a positive denominator.
 *
 * <p>Example: {@code Rational.of("0.75")} is 3/4 and prints as {@code 0.75}; a third prints as
 * {@code 1/3}, since no decimal is equal to it.
 *
 * <p>Nearly all that texts hold fits two {@code long}s, and is counted in them; what outgrows them
 * goes on in {@link BigInteger}, with the same results.
 */
public final class Rational implements Comparable<Rational> {

  /** All that fit. */
  private static final long[] POWERS_OF_TEN = powersOfTen();

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  /** Stands for a product that does not fit. */
  private static final long NONE = Long.MIN_VALUE;

  /** The numerator, if {@link #large} is null. */
  private final long above;

  /** The denominator, at least 1, if {@link #large} is null. */
  private final long below;

  /** What does not fit; null for what does. */
  private final @Nullable Large large;

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  private record Large(BigInteger numerator, BigInteger denominator) {}

  private Rational(long above, long below, @Nullable Large large) {
    this.above = above;
    this.below = below;
    this.large = large;
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction of zero: " + numerator + "/0");
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    BigInteger above = numerator.divide(divisor);
    BigInteger below = denominator.divide(divisor);
    return fits(above) && fits(below)
        ? new Rational(above.longValue(), below.longValue(), null)
        : new Rational(0, 1, new Large(above, below));
  }

  public static Rational of(long whole) {
    return whole == Long.MIN_VALUE
        ? of(BigInteger.valueOf(whole), BigInteger.ONE)
        : new Rational(whole, 1, null);
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return numerator != NONE && denominator > 0
        ? reduced(numerator, denominator)
        : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Rational of(BigDecimal decimal) {
    boolean few = decimal.precision() < POWERS_OF_TEN.length;
    if (few && decimal.scale() >= 0 && decimal.scale() < POWERS_OF_TEN.length) {
      return of(decimal.unscaledValue().longValue(), POWERS_OF_TEN[decimal.scale()]);
    }
    return decimal.scale() <= 0
        ? of(decimal.toBigInteger(), BigInteger.ONE)
        : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * @param decimal as {@link BigDecimal#BigDecimal(String)} reads it
   * @throws NumberFormatException if it is none
   */
  public static Rational of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  /** The least {@code long} does not: it has no opposite there. */
  private static boolean fits(BigInteger number) {
    return number.abs().bitLength() < Long.SIZE;
  }

  /** Carries the sign. */
  public BigInteger numerator() {
    return large == null ? BigInteger.valueOf(above) : large.numerator();
  }

  /** At least 1. */
  public BigInteger denominator() {
    return large == null ? BigInteger.valueOf(below) : large.denominator();
  }

  public Rational plus(Rational other) {
    if (large == null && other.large == null) {
      long mine = product(above, other.below);
      long theirs = product(other.above, below);
      long sum = mine + theirs;
      long common = product(below, other.below);
      boolean overflown = ((mine ^ sum) & (theirs ^ sum)) < 0 || sum == Long.MIN_VALUE;
      if (mine != NONE && theirs != NONE && common != NONE && !overflown) {
        return reduced(sum, common);
      }
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    if (large == null && other.large == null) {
      long numerator = product(above, other.above);
      long denominator = product(below, other.below);
      if (numerator != NONE && denominator != NONE) {
        return reduced(numerator, denominator);
      }
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * @throws ArithmeticException if {@code other} is zero
   */
  public Rational over(Rational other) {
    if (large == null && other.large == null && other.above != 0) {
      long numerator = product(above, other.above < 0 ? -other.below : other.below);
      long denominator = product(below, Math.abs(other.above));
      if (numerator != NONE && denominator != NONE) {
        return reduced(numerator, denominator);
      }
    }
    return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  private static long product(long a, long b) {
    long low = a * b;
    return Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1) ? low : NONE;
  }

  private static Rational reduced(long numerator, long denominator) {
    long common = denominator == 1 ? 1 : gcd(Math.abs(numerator), denominator);
    return new Rational(numerator / common, denominator / common, null);
  }

  /** Of a number that is not negative and one that is positive. */
  private static long gcd(long a, long b) {
    while (a != 0) {
      long rest = b % a;
      b = a;
      a = rest;
    }
    return b;
  }

  public Rational negate() {
    return large == null
        ? new Rational(-above, below, null)
        : of(large.numerator().negate(), large.denominator());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public int signum() {
    return large == null ? Long.signum(above) : large.numerator().signum();
  }

  public boolean isWhole() {
    return large == null ? below == 1 : large.denominator().equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(Rational other) {
    if (large != null || other.large != null) {
      return numerator()
          .multiply(other.denominator())
          .compareTo(other.numerator().multiply(denominator()));
    }
    if (below == other.below) {
      return Long.compare(above, other.above);
    }
    int byHigh =
        Long.compare(Math.multiplyHigh(above, other.below), Math.multiplyHigh(other.above, below));
    return byHigh != 0 ? byHigh : Long.compareUnsigned(above * other.below, other.above * below);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational its
        && above == its.above
        && below == its.below
        && Objects.equals(large, its.large);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(above) + Long.hashCode(below)) + Objects.hashCode(large);
  }

  /**
   * Plain decimal digits where some are exact ({@code 7800000000}, {@code 0.5}), else {@code 1/3}.
   */
  @Override
  public String toString() {
    if (isWhole()) {
      return large == null ? Long.toString(above) : large.numerator().toString();
    }
    try {
      return new BigDecimal(numerator())
          .divide(new BigDecimal(denominator()))
          .stripTrailingZeros()
          .toPlainString();
    } catch (ArithmeticException noDecimalIsEqual) {
      return numerator() + "/" + denominator();
    }
  }
}
