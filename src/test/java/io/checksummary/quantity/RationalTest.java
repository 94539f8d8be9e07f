package io.checksummary.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

  /** Small ones, and those on both sides of where a {@code long} ends. */
  private static final List<BigInteger> WHOLES = wholes();

  private static List<BigInteger> wholes() {
    List<BigInteger> wholes = new ArrayList<>();
    for (int bits : List.of(0, 1, 4, 31, 32, 62, 63, 64, 90)) {
      for (int off = -1; off <= 1; off++) {
        BigInteger whole = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(off));
        wholes.add(whole);
        wholes.add(whole.negate());
      }
    }
    wholes.add(BigInteger.valueOf(30));
    wholes.add(BigInteger.valueOf(412_000_000));
    return wholes;
  }

  @Test
  void countsAsFractionsOfAnySizeDo() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigInteger a = any(random);
      BigInteger b = positive(random);
      BigInteger c = any(random);
      BigInteger d = positive(random);
      Rational one = Rational.of(a, b);
      Rational other = Rational.of(c, d);

      assertIs(one.plus(other), a.multiply(d).add(c.multiply(b)), b.multiply(d));
      assertIs(one.minus(other), a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
      assertIs(one.times(other), a.multiply(c), b.multiply(d));
      if (c.signum() != 0) {
        assertIs(one.over(other), a.multiply(d), b.multiply(c));
      }
      assertIs(one.negate(), a.negate(), b);
      assertIs(one.abs(), a.abs(), b);
      assertThat(one.signum()).isEqualTo(a.signum());
      assertThat(Integer.signum(one.compareTo(other)))
          .as("%s <=> %s", one, other)
          .isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
      assertThat(one.equals(other)).isEqualTo(a.multiply(d).equals(c.multiply(b)));
    }
  }

  private static BigInteger any(Random random) {
    return WHOLES.get(random.nextInt(WHOLES.size()));
  }

  private static BigInteger positive(Random random) {
    return any(random).abs().max(BigInteger.ONE);
  }

  private static void assertIs(Rational fraction, BigInteger numerator, BigInteger denominator) {
    assertThat(fraction.numerator().multiply(denominator))
        .as("%s = %s/%s", fraction, numerator, denominator)
        .isEqualTo(fraction.denominator().multiply(numerator));
    assertThat(fraction.denominator().signum()).isPositive();
    assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
    Rational same = Rational.of(numerator, denominator);
    assertThat(fraction).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @ParameterizedTest
  @CsvSource({
    "6, -4, -1.5, false",
    "0, -3, 0, true",
    "-9223372036854775808, 1, -9223372036854775808, true",
    "9223372036854775807, 9223372036854775807, 1, true",
    "1, 3, 1/3, false",
    "1, 8, 0.125, false",
    "7800000000, 1, 7800000000, true",
    "1, -9223372036854775808, -0.000000000000000000108420217248550443400745280086994171142578125, false"
  })
  void isInLowestTermsAndPrintsPlainly(
      long numerator, long denominator, String printed, boolean whole) {
    Rational fraction = Rational.of(numerator, denominator);

    assertThat(fraction).hasToString(printed);
    assertThat(fraction.isWhole()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 3, 4",
    "1E+3, 1000, 1",
    "-2.50, -5, 2",
    "0.000000000000000001, 1, 1000000000000000000",
    "999999999999999999, 999999999999999999, 1",
    "123456789012345678901, 0, 0",
    "1.2345678901234567890123, 0, 0"
  })
  void readsDecimals(String decimal, long numerator, long denominator) {
    Rational read = Rational.of(decimal);

    if (denominator == 0) {
      assertThat(read).hasToString(decimal);
    } else {
      assertThat(read).isEqualTo(Rational.of(numerator, denominator));
    }
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.ONE.over(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }
}
