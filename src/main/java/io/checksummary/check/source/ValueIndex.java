package io.checksummary.check.source;

import io.checksummary.check.compare.AmountConversion;
import io.checksummary.check.compare.Interval;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a source by their values, so that a claim is compared only with those that may
 * match it.
 *
 * <p>It finds what {@link QuantityComparison} would find among all of them. Example: for "about
 * 400", only the amounts from 300 to 500 are compared. Quantities without a single value, such as
 * ranges and dates, are compared once each, however often they occur.
 */
final class ValueIndex {

  /** Where more numbers match, the first of them are enough. */
  private static final int MOST = 5_000;

  private static final int LONGEST_YEAR = 9;

  /** A vague number is never so many times as large as its magnitude. */
  private static final Rational LARGEST = Rational.of(20);

  private static final Rational TWICE = Rational.of(2);

  private record Key(Amount.Kind kind, @Nullable String unit, @Nullable String sign) {}

  /** A number and its place among all. */
  private record Point(Amount amount, int place) {}

  /** The values between two, both included; null for no end. */
  private record Window(@Nullable Rational low, @Nullable Rational high) {}

  private final List<EvidenceCandidate> all;

  /** Amounts that are no ranges, sorted by value. */
  private final Map<Key, List<Point>> points = new HashMap<>();

  private final Map<Quantity, List<Integer>> others = new LinkedHashMap<>();

  /** Those of {@link #others} that are dates, by the years that they begin and end in. */
  private final Map<String, Set<CalendarDate>> years = new HashMap<>();

  ValueIndex(List<EvidenceCandidate> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      Quantity quantity = all.get(i).mention().quantity();
      if (quantity instanceof Amount amount && amount.to() == null) {
        Key key = new Key(amount.kind(), amount.unit(), amount.sign());
        points.computeIfAbsent(key, k -> new ArrayList<>()).add(new Point(amount, i));
      } else {
        others.computeIfAbsent(quantity, q -> new ArrayList<>(1)).add(i);
        if (quantity instanceof CalendarDate date) {
          addDate(date);
        }
      }
    }
    Comparator<Point> byValue = Comparator.comparing(point -> point.amount().value());
    points.values().forEach(list -> list.sort(byValue));
  }

  /** Those that match a claim, in order. */
  List<EvidenceCandidate> matching(Quantity claim) {
    List<Integer> places = new ArrayList<>();
    if (claim instanceof CalendarDate date && isOfYear(date)) {
      years
          .getOrDefault(year(date.edtf()), Set.of())
          .forEach(its -> addOther(claim, its, others.getOrDefault(its, List.of()), places));
    } else {
      others.forEach((quantity, held) -> addOther(claim, quantity, held, places));
    }
    switch (claim) {
      case Amount amount ->
          addLike(amount, window(amount), its -> QuantityComparison.matches(amount, its), places);
      case CalendarDate date -> addYears(date, places);
      case VagueQuantity vague -> addOfSize(vague, places);
      case ClockTime ignored -> {}
      case ContestScore ignored -> {}
      case Identifier ignored -> {}
    }
    return inOrder(places);
  }

  private static void addOther(
      Quantity claim, Quantity quantity, List<Integer> held, List<Integer> places) {
    if (QuantityComparison.matches(claim, quantity)) {
      places.addAll(held);
    }
  }

  private void addDate(CalendarDate date) {
    years.computeIfAbsent(year(date.edtf()), y -> new LinkedHashSet<>(2)).add(date);
    if (date.to() != null) {
      years.computeIfAbsent(year(date.to()), y -> new LinkedHashSet<>(2)).add(date);
    }
  }

  /** Whether a date matches dates of its own year alone. */
  private static boolean isOfYear(CalendarDate date) {
    return year(date.edtf()).indexOf('X') < 0;
  }

  private static String year(String edtf) {
    int end = edtf.indexOf('-');
    return end < 0 ? edtf : edtf.substring(0, end);
  }

  /** Those of a claim's value in its unit, in order; ranges are none. */
  List<EvidenceCandidate> ofSameValue(Amount claim) {
    List<Integer> places = new ArrayList<>();
    addLike(claim, new Window(claim.value(), claim.value()), its -> true, places);
    return inOrder(places);
  }

  private List<EvidenceCandidate> inOrder(List<Integer> places) {
    return places.stream().sorted().limit(MOST).map(all::get).toList();
  }

  private void addLike(Amount claim, Window window, Predicate<Amount> fits, List<Integer> places) {
    points.forEach((key, list) -> {
      if (AmountConversion.inUnitOf(claim, list.getFirst().amount()).isPresent()) {
        add(list, a -> inUnitOf(claim, a), window, fits, places);
      }
    });
  }

  private static Rational inUnitOf(Amount claim, Amount source) {
    return AmountConversion.inUnitOf(claim, source).orElse(source).value();
  }

  /** A bare number may be read as a year. */
  private void addYears(CalendarDate claim, List<Integer> places) {
    String year = claim.edtf();
    if (year.length() <= LONGEST_YEAR && year.chars().allMatch(c -> c >= '0' && c <= '9')) {
      Rational value = Rational.of(year);
      Window window = new Window(value, value);
      points.forEach((key, list) ->
          add(list, Amount::value, window, a -> QuantityComparison.matches(claim, a), places));
    }
  }

  private void addOfSize(VagueQuantity claim, List<Integer> places) {
    if (claim.magnitude() != null) {
      Window window = new Window(claim.magnitude(), claim.magnitude().times(LARGEST));
      points.forEach((key, list) -> {
        if (key.kind() == Amount.Kind.NUMBER || Objects.equals(key.unit(), claim.unit())) {
          add(list, Amount::value, window, a -> QuantityComparison.matches(claim, a), places);
        }
      });
    }
  }

  /** Adds what lies in a window and fits. */
  private static void add(
      List<Point> list,
      Function<Amount, Rational> value,
      Window window,
      Predicate<Amount> fits,
      List<Integer> places) {
    for (int i = first(list, value, window.low()); i < list.size(); i++) {
      Amount amount = list.get(i).amount();
      if (window.high() != null && value.apply(amount).compareTo(window.high()) > 0) {
        return;
      }
      if (fits.test(amount)) {
        places.add(list.get(i).place());
      }
    }
  }

  private static int first(
      List<Point> list, Function<Amount, Rational> value, @Nullable Rational least) {
    int low = 0;
    int high = least == null ? 0 : list.size();
    while (least != null && low < high) {
      int middle = (low + high) >>> 1;
      if (value.apply(list.get(middle).amount()).compareTo(least) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Wide enough for every value that may match; for a rounded number half a step would do. */
  private static Window window(Amount claim) {
    Rational value = claim.value();
    if (claim.to() != null) {
      Interval range = Interval.of(claim);
      return new Window(range.low(), range.high());
    }
    Bound bound = claim.bound();
    if (bound == null) {
      return around(value, Interval.roundingStep(claim));
    }
    return switch (bound) {
      case ABOUT, ALMOST -> around(value, Interval.looseStep(claim));
      case MORE_THAN, AT_LEAST -> new Window(value, value.plus(reach(claim)));
      case LESS_THAN, AT_MOST ->
          claim.step().signum() == 0
              ? new Window(null, value)
              : new Window(value.minus(reach(claim)), value);
    };
  }

  private static Window around(Rational value, Rational by) {
    return new Window(value.minus(by), value.plus(by));
  }

  /** How far from a bound a number may lie about which it is still informative. */
  private static Rational reach(Amount claim) {
    Rational step = Interval.boundStep(claim);
    return step.signum() == 0 ? claim.value().abs().times(TWICE).plus(TWICE) : step;
  }
}
