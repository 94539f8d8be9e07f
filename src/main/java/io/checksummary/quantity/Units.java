package io.checksummary.quantity;

import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure, by their CLDR identifiers, with exact worths.
 *
 * <p>Example: {@code convert(Rational.of(5), "foot", "inch")} is 60. A year is twelve months and a
 * day 24 hours, but no number of days is a year: they belong to the dimensions {@code calendar} and
 * {@code duration}. Compound units are known by their parts: {@code meter-per-millisecond}.
 */
public final class Units {

  /** A unit's dimension, and how its values become those of the dimension's base unit. */
  public record Unit(
      String id, String dimension, Rational worth, Rational offset, List<String> symbols) {}

  private static final Map<String, Unit> BY_ID = new HashMap<>();
  private static final String PER = "-per-";

  static {
    for (List<String> row : TableFile.of(Units.class, "units.txt").rows()) {
      BY_ID.put(row.get(0), unit(row));
    }
  }

  private Units() {}

  /**
   * What the unit measures: {@code length}, {@code mass}, {@code duration}, …; empty for an unknown
   * unit. Compound ones give both parts: {@code length/duration}.
   */
  public static Optional<String> dimension(String unit) {
    return Optional.ofNullable(find(unit)).map(Unit::dimension);
  }

  /**
   * The same quantity in another unit, exactly.
   *
   * <p>Example: 25 {@code celsius} are 77 {@code fahrenheit}.
   *
   * @return empty where a unit is unknown or the two measure different things
   */
  public static Optional<Rational> convert(Rational value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    Unit source = find(from);
    Unit target = find(to);
    if (source == null || target == null || !source.dimension.equals(target.dimension)) {
      return Optional.empty();
    }
    Rational base = value.times(source.worth).plus(source.offset);
    return Optional.of(base.minus(target.offset).over(target.worth));
  }

  /**
   * Whether the unit is one of time, of the clock or of the calendar: {@code minute}, {@code year}.
   */
  public static boolean isTime(String unit) {
    String dimension = dimension(unit).orElse("");
    return dimension.equals("duration") || dimension.equals("calendar");
  }

  /** The unit of one thing per another: {@code kilometer-per-hour}. */
  public static String per(String top, String bottom) {
    return top + PER + bottom;
  }

  /** Whether a unit is one of something per another thing. */
  public static boolean isPer(String unit) {
    return unit.contains(PER);
  }

  /**
   * Whether a unit is another one per something: {@code kilometer-per-hour} of {@code kilometer}.
   */
  public static boolean isPer(String unit, String top) {
    return unit.startsWith(top + PER);
  }

  /** All that the table names. */
  public static Iterable<Unit> all() {
    return BY_ID.values();
  }

  public static @Nullable Unit find(String id) {
    Unit known = BY_ID.get(id);
    int per = id.indexOf(PER);
    if (known != null || per < 0) {
      return known;
    }
    Unit top = BY_ID.get(id.substring(0, per));
    Unit bottom = BY_ID.get(id.substring(per + PER.length()));
    return top == null || bottom == null ? null : ratio(id, top, bottom);
  }

  /** Speeds that the table does not name are speeds still. */
  private static Unit ratio(String id, Unit top, Unit bottom) {
    String dimension = top.dimension + "/" + bottom.dimension;
    String named = dimension.equals("length/duration") ? "speed" : dimension;
    return new Unit(id, named, top.worth.over(bottom.worth), Rational.ZERO, List.of());
  }

  private static Unit unit(List<String> row) {
    String offset = row.get(3);
    return new Unit(
        row.get(0),
        row.get(1),
        ratio(row.get(2)),
        offset.isEmpty() ? Rational.ZERO : ratio(offset),
        TableFile.parts(row.get(4)));
  }

  /** {@code 0.3048} or {@code 5/9}. */
  public static Rational ratio(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? Rational.of(cell)
        : Rational.of(cell.substring(0, slash)).over(Rational.of(cell.substring(slash + 1)));
  }
}
