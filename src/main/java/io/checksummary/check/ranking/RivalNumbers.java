package io.checksummary.check.ranking;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import java.util.Objects;

/**
 * Which numbers could stand in another's place: alike in kind, unit and size, and yet not the same.
 */
public final class RivalNumbers {

  /** Farther apart than this many times, two amounts are of different things. */
  private static final Rational FAR = Rational.of(100);

  private RivalNumbers() {}

  public static boolean areLike(Quantity one, Quantity other) {
    if (one instanceof Amount a && other instanceof Amount b) {
      return a.kind() == b.kind()
          && (Objects.equals(a.unit(), b.unit())
              || a.kind() == Amount.Kind.DURATION
              || a.kind() == Amount.Kind.MEASURE)
          && Objects.equals(a.per(), b.per())
          && (a.to() == null) == (b.to() == null)
          && !a.value().equals(b.value())
          && isNear(a.value().abs(), b.value().abs());
    }
    if (one instanceof CalendarDate a && other instanceof CalendarDate b) {
      return shape(a).equals(shape(b)) && !a.edtf().equals(b.edtf());
    }
    return one.getClass() == other.getClass() && !one.equals(other);
  }

  private static String shape(CalendarDate date) {
    StringBuilder shape = new StringBuilder();
    String edtf = date.edtf();
    boolean quarter = edtf.length() == 7 && edtf.charAt(5) == '3';
    for (int i = 0; i < edtf.length(); i++) {
      shape.append(Character.isDigit(edtf.charAt(i)) ? '0' : edtf.charAt(i));
    }
    return shape.append(quarter ? "q" : "").toString();
  }

  private static boolean isNear(Rational one, Rational other) {
    return one.compareTo(other.times(FAR)) <= 0 && other.compareTo(one.times(FAR)) <= 0;
  }
}
