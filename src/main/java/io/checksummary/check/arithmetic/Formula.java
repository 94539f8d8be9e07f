package io.checksummary.check.arithmetic;

import io.checksummary.check.arithmetic.operand.Operand;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The formulas: what they give, and how they are written. */
enum Formula {
  DIFFERENCE,
  CHANGE_PERCENT,
  SUM,
  AVERAGE,
  RATIO,
  RATIO_PERCENT;

  private static final Rational HUNDRED = Rational.of(100);

  /** Null where there is no value: a share of nothing. */
  @Nullable Rational of(List<Rational> numbers) {
    Rational a = numbers.get(0);
    Rational b = numbers.get(1);
    return switch (this) {
      case DIFFERENCE -> a.minus(b);
      case CHANGE_PERCENT -> b.signum() == 0 ? null : a.minus(b).over(b).times(HUNDRED);
      case SUM -> sum(numbers);
      case AVERAGE -> sum(numbers).over(Rational.of(numbers.size()));
      case RATIO -> b.signum() == 0 ? null : a.over(b);
      case RATIO_PERCENT -> b.signum() == 0 ? null : a.over(b).times(HUNDRED);
    };
  }

  /** Whether what it gives is in the unit and scale of its operands. */
  boolean keepsUnit() {
    return switch (this) {
      case DIFFERENCE, SUM, AVERAGE -> true;
      case CHANGE_PERCENT, RATIO, RATIO_PERCENT -> false;
    };
  }

  private static Rational sum(List<Rational> numbers) {
    return numbers.stream().reduce(Rational.ZERO, Rational::plus);
  }

  /** In letters, as many as there are numbers. */
  String inLetters(int numbers) {
    return written(
        IntStream.range(0, numbers).mapToObj(i -> String.valueOf((char) ('a' + i % 26))).toList());
  }

  /** In the numbers that the source prints. */
  String inNumbers(List<Operand> operands) {
    return written(operands.stream().map(o -> show(o.printed())).toList());
  }

  private String written(List<String> names) {
    String a = names.get(0);
    String b = names.get(1);
    String all = String.join(" + ", names);
    return switch (this) {
      case DIFFERENCE -> a + " − " + b;
      case CHANGE_PERCENT -> "(" + a + " − " + b + ") ÷ " + b;
      case SUM -> all;
      case AVERAGE -> "(" + all + ") ÷ " + names.size();
      case RATIO, RATIO_PERCENT -> a + " ÷ " + b;
    };
  }

  private static String show(Amount amount) {
    String digits = amount.value().toString();
    return amount.value().signum() < 0 ? "(" + digits.replace("-", "−") + ")" : digits;
  }
}
