package io.checksummary.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is planted, and the share of pairs that must come out right. */
enum PlantedKind {
  DIGIT_CHANGED(97),
  DIGIT_DROPPED(97),
  DIGITS_TRANSPOSED(97),
  WORD_CHANGED(97),
  SCALE_MOVED(97),
  CURRENCY_CHANGED(97),
  UNIT_CHANGED(97),
  NUMBER_INVENTED(97),
  POINTS_FOR_PERCENT(95),
  YEAR_SHIFTED(95),
  DIRECTION_TURNED(95),
  BOUND_TURNED(90),
  SWAPPED(85),
  ANOTHER_OF_ITS_KIND(80),
  STATUS_CHANGED(null),

  COMPUTED_SUM(98),
  COMPUTED_DIFFERENCE(98),
  COMPUTED_CHANGE(98),
  COMPUTED_SHARE(98),

  UNTOUCHED(96),
  SAID_PER_CENT(95),
  SAID_IN_WORDS(95),
  SAID_RESCALED(95),
  SAID_CONVERTED(95),
  SAID_AS_POINTS(95),
  SAID_WITH_OTHER_BOUND(95),
  SAID_ROUNDED(95),
  SAID_AS_DATE(95);

  private final @Nullable Integer goal;

  PlantedKind(@Nullable Integer goal) {
    this.goal = goal;
  }

  /** In per cent; null where the figure is only told. */
  @Nullable Integer goal() {
    return goal;
  }

  Planter planter() {
    return switch (this) {
      case DIGIT_CHANGED -> DigitErrors::changed;
      case DIGIT_DROPPED -> DigitErrors::dropped;
      case DIGITS_TRANSPOSED -> DigitErrors::transposed;
      case WORD_CHANGED -> DigitErrors::wordChanged;
      case SCALE_MOVED -> DigitErrors::scaleMoved;
      case CURRENCY_CHANGED -> WordErrors::currencyChanged;
      case UNIT_CHANGED -> WordErrors::unitChanged;
      case NUMBER_INVENTED -> DigitErrors::invented;
      case POINTS_FOR_PERCENT -> WordErrors::pointsForPercent;
      case YEAR_SHIFTED -> DigitErrors::yearShifted;
      case DIRECTION_TURNED -> WordErrors::directionTurned;
      case BOUND_TURNED -> WordErrors::boundTurned;
      case SWAPPED -> Exchanges::swapped;
      case ANOTHER_OF_ITS_KIND -> Exchanges::another;
      case STATUS_CHANGED -> WordErrors::statusChanged;
      case COMPUTED_SUM -> Computed::sum;
      case COMPUTED_DIFFERENCE -> Computed::difference;
      case COMPUTED_CHANGE -> Computed::change;
      case COMPUTED_SHARE -> Computed::share;
      case UNTOUCHED -> Restatements::none;
      case SAID_PER_CENT -> Restatements::perCent;
      case SAID_IN_WORDS -> Restatements::words;
      case SAID_RESCALED -> Restatements::rescaled;
      case SAID_CONVERTED -> Restatements::converted;
      case SAID_AS_POINTS -> Restatements::points;
      case SAID_WITH_OTHER_BOUND -> Restatements::boundReworded;
      case SAID_ROUNDED -> Restatements::about;
      case SAID_AS_DATE -> Restatements::dates;
    };
  }

  /** Whether the changed text is as true as the one before. */
  boolean isRestatement() {
    return this == UNTOUCHED || name().startsWith("SAID_");
  }

  /**
   * Whether two numbers of the source give the planted one. These are planted in long sources,
   * where there is much to compute with.
   */
  boolean isComputed() {
    return name().startsWith("COMPUTED_");
  }

  /** {@code digit-changed}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
