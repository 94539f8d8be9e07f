package io.checksummary.check.table;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Rational;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a printed number is worth by the words around it: the nearest that names a scale decides it,
 * the nearest that names a currency decides that.
 *
 * @param row the row's label and those of its sections, nearest first
 * @param over the column's heads, topmost first
 * @param corner what the table's corner and first lines say, nearest first
 * @param near what the prose around the table says
 * @param column the currency that other numbers of the column show
 */
record ScaleResolver(
    List<TableLabel> row,
    List<TableLabel> over,
    Collection<UnitNote> corner,
    UnitNote near,
    UnitNote column) {

  private static final Rational THOUSAND = Rational.of(1000);

  Amount of(Amount printed) {
    if (printed.kind() != Kind.NUMBER && printed.kind() != Kind.MONEY) {
      return printed;
    }
    if (printed.kind() == Kind.NUMBER && labels().anyMatch(label -> label.note().percent())) {
      return with(printed, Kind.PERCENT, "percent", null, Rational.ONE);
    }
    Rational scale = scale(printed);
    UnitNote unit = first(notes().filter(note -> note.currency() != null));
    return printed.kind() == Kind.MONEY || unit == null || isOfShares()
        ? with(printed, printed.kind(), printed.unit(), printed.sign(), scale)
        : with(printed, Kind.MONEY, unit.currency(), unit.sign(), scale);
  }

  private Rational scale(Amount printed) {
    UnitNote scaled = first(notes().filter(note -> note.scale() != null));
    if (scaled == null || scaled.scale() == null) {
      return Rational.ONE;
    }
    boolean asPrinted = isUnscaled(printed, scaled) || (scaled.exceptShares() && isOfShares());
    return asPrinted ? Rational.ONE : scaled.scale();
  }

  /**
   * Whether a label says so that is no farther than the one that names the scale. A section
   * "Earnings per share" begins with the earnings themselves, whose figures are long.
   */
  private boolean isUnscaled(Amount printed, UnitNote scaled) {
    boolean isLong = printed.value().abs().compareTo(THOUSAND) >= 0;
    for (TableLabel label : labels().toList()) {
      if (label.unscaled() && !(isLong && row.indexOf(label) > 0)) {
        return true;
      }
      if (scaled.equals(label.note())) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfShares() {
    return labels().anyMatch(TableLabel::ofShares);
  }

  private Stream<TableLabel> labels() {
    return Stream.concat(row.stream(), over.reversed().stream());
  }

  private Stream<UnitNote> notes() {
    return Stream.concat(
        labels().map(TableLabel::note), Stream.concat(corner.stream(), Stream.of(near, column)));
  }

  private static @Nullable UnitNote first(Stream<UnitNote> notes) {
    return notes.findFirst().orElse(null);
  }

  private static Amount with(
      Amount amount, Kind kind, @Nullable String unit, @Nullable String sign, Rational scale) {
    Rational to = amount.to();
    return new Amount(
        kind,
        amount.value().times(scale),
        to == null ? null : to.times(scale),
        unit,
        sign,
        amount.bound(),
        amount.per(),
        amount.step().times(scale));
  }
}
