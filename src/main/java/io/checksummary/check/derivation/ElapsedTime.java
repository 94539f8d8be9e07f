package io.checksummary.check.derivation;

import static io.checksummary.quantity.Amount.Kind.AGE;
import static io.checksummary.quantity.Amount.Kind.DURATION;
import static io.checksummary.quantity.Amount.Kind.NUMBER;
import static io.checksummary.quantity.Amount.Kind.ORDINAL;

import io.checksummary.check.derivation.listing.CountedNoun;
import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.check.derivation.listing.ProseTokens;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.text.Span;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Time that has passed, where a source gives its ends or counts its parts: "30 years" of 1986 and
 * 2016, "aged 34" of a birth in 1990 and a day in 2024, "a three-hour talk" of 14:00 to 17:00, "a
 * four-day search" of the fourth day of a search.
 *
 * <p>With many dates in a text any number of years lies between some two, so both must stand where
 * the source speaks of what the claim speaks of.
 */
final class ElapsedTime {

  private static final int RELATED = 2;

  /** Of more years than these any two may lie as far apart as a claim says. */
  private static final int MOST_YEARS = 150;

  private static final int YEAR_DIGITS = 4;
  private static final Rational FIRST_YEAR = Rational.of(1800);
  private static final Rational LAST_YEAR = Rational.of(2100);
  private static final int MINUTES = 60;
  private static final int DAY = 24 * MINUTES;
  private static final Rational LONGEST = Rational.of(1000);
  private static final Rational HALF = Rational.of(1, 2);
  private static final String YEAR = "year";

  private final String text;
  private final List<Mention> dated;
  private final List<Mention> told;
  private final List<Mention> clocks;
  private final SentenceTopics sentences;
  private final @Nullable Integer now;

  /** A year, and where the source has it; no place where it is told from outside. */
  private record Year(int year, @Nullable Span place) {}

  /**
   * @param now the year the source was published in; null where it is not known
   */
  ElapsedTime(
      String text, List<Mention> mentions, SentenceTopics sentences, @Nullable Integer now) {
    this.text = text;
    this.dated = mentions.stream().filter(mention -> year(mention).isPresent()).toList();
    this.told = mentions.stream().filter(ElapsedTime::isRankOrDuration).toList();
    this.clocks = mentions.stream().filter(m -> m.quantity() instanceof ClockTime).toList();
    this.sentences = sentences;
    this.now = now;
  }

  private static boolean isRankOrDuration(Mention mention) {
    return mention.quantity() instanceof Amount amount
        && (amount.kind() == ORDINAL || amount.kind() == DURATION);
  }

  /**
   * @param topic what the claim's sentence speaks of
   * @param counted what the number counts
   */
  Optional<Derivation> of(Mention number, ClaimTopic topic, CountedNoun counted) {
    if (!(number.quantity() instanceof Amount amount) || amount.to() != null) {
      return Optional.empty();
    }
    return switch (amount.kind()) {
      case DURATION -> ofDuration(amount, topic);
      case AGE -> years(amount, topic).or(() -> counted(amount, topic));
      case NUMBER, ORDINAL -> running(amount, topic, counted);
      case MULTIPLE, FRACTION, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE -> Optional.empty();
    };
  }

  private Optional<Derivation> ofDuration(Amount amount, ClaimTopic topic) {
    return years(amount, topic).or(() -> counted(amount, topic)).or(() -> clock(amount, topic));
  }

  // --- between two years

  private Optional<Derivation> years(Amount amount, ClaimTopic topic) {
    Optional<Rational> years = inYears(amount);
    if (years.isEmpty() || !hasCue(topic)) {
      return Optional.empty();
    }
    List<Year> starts = years(topic);
    List<Year> ends = new ArrayList<>(starts);
    ownYears(topic).forEach(year -> ends.add(new Year(year, null)));
    if (now != null) {
      ends.add(new Year(now, null));
    }
    for (Year start : starts) {
      for (Year end : ends) {
        if (fits(amount, years.get(), end.year() - start.year())) {
          return Optional.of(difference(start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Rational> inYears(Amount amount) {
    String unit = amount.unit();
    return unit == null || amount.value().compareTo(LONGEST) > 0
        ? Optional.empty()
        : Units.convert(amount.value(), unit, YEAR).filter(Rational::isWhole);
  }

  private static boolean hasCue(ClaimTopic topic) {
    return Stemmer.of(topic.roles().language()).pairs()
        ? topic.roles().areSome(Role.ELAPSED, topic.around()::contains)
        : ProseTokens.of(topic.around()).stream()
            .anyMatch(word -> topic.roles().is(Role.ELAPSED, word.lower()));
  }

  /** The years that the claim's sentence names itself. */
  private static List<Integer> ownYears(ClaimTopic topic) {
    return ProseTokens.of(topic.around()).stream()
        .map(Token::text)
        .filter(word -> word.length() == YEAR_DIGITS && word.chars().allMatch(ElapsedTime::isDigit))
        .map(Integer::valueOf)
        .toList();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The years of sentences that speak of the same, each once. */
  private List<Year> years(ClaimTopic topic) {
    List<Year> years = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (Mention mention : dated) {
      Integer year = year(mention).orElseThrow();
      if (years.size() < MOST_YEARS && !known.contains(year) && isAbout(mention.span(), topic)) {
        known.add(year);
        years.add(new Year(year, mention.span()));
      }
    }
    return years;
  }

  private boolean isAbout(Span place, ClaimTopic topic) {
    return topic.shared(sentences, sentences.indexAt(place.start())) >= topic.enough(RELATED);
  }

  static Optional<Integer> year(Mention mention) {
    if (mention.quantity() instanceof Amount amount && isBoundByYear(amount)) {
      return Optional.of(amount.value().numerator().intValue());
    }
    return mention.quantity() instanceof CalendarDate date && isDated(date)
        ? Optional.of(Integer.valueOf(date.edtf().substring(0, YEAR_DIGITS)))
        : Optional.empty();
  }

  /** "Until 2016" is "up to 2016", and "since 1986" "from 1986 up", where one word says both. */
  private static boolean isBoundByYear(Amount amount) {
    return amount.kind() == NUMBER
        && (amount.bound() == Bound.AT_MOST || amount.bound() == Bound.AT_LEAST)
        && amount.step().equals(Rational.ONE)
        && amount.value().compareTo(FIRST_YEAR) >= 0
        && amount.value().compareTo(LAST_YEAR) <= 0;
  }

  private static boolean isDated(CalendarDate date) {
    return date.to() == null
        && date.edtf().length() >= YEAR_DIGITS
        && date.edtf().chars().limit(YEAR_DIGITS).allMatch(ElapsedTime::isDigit);
  }

  /** An age in years may be one less than the years between; a bound leaves room above. */
  private static boolean fits(Amount amount, Rational years, int between) {
    Rational passed = Rational.of(between);
    if (between <= 0) {
      return false;
    }
    if (amount.bound() == Bound.MORE_THAN || amount.bound() == Bound.AT_LEAST) {
      Rational over = passed.minus(years);
      return over.signum() >= 0 && over.compareTo(years.times(HALF)) < 0;
    }
    boolean birthday = amount.kind() == AGE && passed.minus(Rational.ONE).equals(years);
    return passed.equals(years) || birthday;
  }

  private static Derivation difference(Year start, Year end) {
    List<Span> places = new ArrayList<>();
    if (end.place() != null) {
      places.add(end.place());
    }
    if (start.place() != null) {
      places.add(start.place());
    }
    String formula = end.place() == null ? end.year() + " - a" : "a - b";
    return new Derivation(places, formula);
  }

  // --- "the fourth day", "her 15th birthday"

  /** So many days, told as the last of them; so many years, told as an anniversary. */
  private Optional<Derivation> counted(Amount amount, ClaimTopic topic) {
    String unit = amount.unit();
    return told.stream()
        .filter(other -> other.quantity() instanceof Amount its && isOrdinal(its, amount))
        .filter(other -> unit != null && ranks(other.span(), unit))
        .filter(other -> isNear(other.span(), topic))
        .findFirst()
        .map(other -> new Derivation(List.of(other.span()), "a"));
  }

  private static boolean isOrdinal(Amount its, Amount amount) {
    return its.kind() == ORDINAL && its.value().equals(amount.value());
  }

  private boolean ranks(Span ordinal, String unit) {
    DerivationWords roles = sentences.roles();
    return CountedNoun.byOrdinal(text, ordinal, roles).words().stream()
        .map(roles.nouns()::singular)
        .anyMatch(word ->
            word.equals(unit)
                || roles.isUnit(unit, word)
                || (unit.equals(YEAR) && roles.is(Role.YEARLY, word)));
  }

  private boolean isNear(Span place, ClaimTopic topic) {
    return topic.shared(sentences, sentences.indexAt(place.start())) > 0;
  }

  // --- "her 76th straight race", "its 10th anniversary"

  /** So many in a row, told as the last of them, and the other way round. */
  private Optional<Derivation> running(Amount amount, ClaimTopic topic, CountedNoun mine) {
    if (amount.value().compareTo(Rational.ONE) <= 0) {
      return Optional.empty();
    }
    boolean yearly = isYearly(topic);
    return told.stream()
        .filter(other ->
            other.quantity() instanceof Amount its && isRunning(amount, its, other, yearly))
        .filter(other -> isToldOf(other.span(), amount, topic, mine))
        .findFirst()
        .map(other -> new Derivation(List.of(other.span()), "a"));
  }

  /** What a claim counts must be named there; an ordinal has the words around it. */
  private boolean isToldOf(Span place, Amount amount, ClaimTopic topic, CountedNoun mine) {
    boolean byWords = amount.kind() == ORDINAL || topic.foreign();
    return byWords ? isNear(place, topic) : isNamed(place, mine);
  }

  private static boolean isYearly(ClaimTopic topic) {
    return ProseTokens.of(topic.around()).stream()
        .map(word -> topic.roles().nouns().singular(word.lower()))
        .anyMatch(word -> topic.roles().is(Role.YEARLY, word));
  }

  /** Whether the sentence of the source has the noun that the claim's number counts. */
  private boolean isNamed(Span place, CountedNoun counted) {
    return counted.head() != null
        && sentences
            .words(sentences.indexAt(place.start()))
            .contains(counted.nouns().stem(counted.head()));
  }

  private boolean isRunning(Amount amount, Amount its, Mention other, boolean yearly) {
    if (amount.kind() == NUMBER) {
      return isOrdinal(its, amount)
          && CountedNoun.byOrdinal(text, other.span(), sentences.roles()).words().stream()
              .anyMatch(word -> sentences.roles().is(Role.RUNNING, word));
    }
    return yearly
        && its.kind() == DURATION
        && inYears(its).filter(amount.value()::equals).isPresent();
  }

  // --- between two times of the clock

  private Optional<Derivation> clock(Amount amount, ClaimTopic topic) {
    Optional<Rational> minutes = minutes(amount);
    return minutes.isEmpty()
        ? Optional.empty()
        : clocks.stream()
            .filter(
                other -> other.quantity() instanceof ClockTime time && lasts(time, minutes.get()))
            .filter(other -> isNear(other.span(), topic))
            .findFirst()
            .map(other -> new Derivation(List.of(other.span()), "end - start"));
  }

  private static Optional<Rational> minutes(Amount amount) {
    String unit = amount.unit();
    return unit == null ? Optional.empty() : Units.convert(amount.value(), unit, "minute");
  }

  private static boolean lasts(ClockTime time, Rational minutes) {
    if (time.to() == null) {
      return false;
    }
    int start = minuteOfDay(time.value());
    int end = minuteOfDay(time.to());
    int between = Math.floorMod(end - start, DAY);
    return start >= 0 && end >= 0 && Rational.of(between).equals(minutes);
  }

  private static int minuteOfDay(String clock) {
    boolean plain =
        clock.length() >= 5
            && clock.charAt(2) == ':'
            && clock.chars().limit(5).filter(ElapsedTime::isDigit).count() == 4;
    return plain
        ? Integer.parseInt(clock.substring(0, 2)) * MINUTES
            + Integer.parseInt(clock.substring(3, 5))
        : -1;
  }
}
