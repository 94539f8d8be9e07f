package io.checksummary.check.rule.told;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.structure.PeriodNames;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The period that a number is told of: the date, or the words for a period, that stand nearest to
 * it in its sentence.
 *
 * <p>Example: in "$1.5bn in the fourth quarter, and for the full year $8.4bn", the fourth quarter
 * is that of $1.5bn.
 *
 * @param date null where words name the period
 * @param name null where a date names it
 */
public record NumberPeriod(@Nullable CalendarDate date, @Nullable String name) {

  /** Farther off than so many words a period says nothing certain about a number. */
  private static final int FARTHEST = 16;

  /** ... but a claim's sentence often names its period once, at the beginning. */
  private static final int ANYWHERE = 60;

  private static final int CLOSE = 6;

  private static final Set<String> PARTS = Set.of("half-1", "half-2", "months-9", "since-start");
  private static final String FULL_YEAR = "full-year";
  private static final int YEAR = 4;

  private record Place(NumberPeriod period, int start) {}

  /** Of a claim; null where its sentence names no period near it. */
  static @Nullable NumberPeriod of(Claim claim, List<Claim> claims) {
    return nearest(
        claim.site(),
        ANYWHERE,
        claims
            .subList(
                Math.max(0, claim.index() - ANYWHERE),
                Math.min(claims.size(), claim.index() + ANYWHERE))
            .stream()
            .filter(other ->
                other.passage().equals(claim.passage())
                    && other.site().from() == claim.site().from())
            .map(Claim::mention));
  }

  /** Of a number of the source; null where its sentence names no period near it. */
  static @Nullable NumberPeriod of(EvidenceCandidate candidate, List<EvidenceCandidate> sentence) {
    return nearest(candidate.site(), FARTHEST, sentence.stream().map(EvidenceCandidate::mention));
  }

  private static @Nullable NumberPeriod nearest(
      NumberSite site, int farthest, Stream<Mention> mentions) {
    List<Place> places = new ArrayList<>();
    mentions.forEach(mention -> {
      if (mention.quantity() instanceof CalendarDate date
          && !mention.span().equals(site.number())) {
        places.add(new Place(new NumberPeriod(date, null), mention.span().start()));
      }
    });
    PeriodNames.around(site)
        .forEach(
            found -> places.add(new Place(new NumberPeriod(null, found.name()), found.start())));
    return places.stream()
        .filter(place -> isNear(site, place, farthest))
        .min(
            Comparator.comparingInt((Place place) -> distance(site, place))
                .thenComparing(place -> place.start() < site.number().start()))
        .map(Place::period)
        .orElse(null);
  }

  /** Behind the number a period must be close by: what follows may be of another number. */
  private static boolean isNear(NumberSite site, Place place, int farthest) {
    boolean before = place.start() < site.number().start();
    return distance(site, place) <= (before ? farthest : CLOSE);
  }

  private static int distance(NumberSite site, Place place) {
    PositionalTerms terms = site.terms();
    return TermDistance.between(terms, terms.from(place.start()), site.self());
  }

  /** Whether no number of the one period can be told of the other: Q3 and Q4, 2010 and 2020. */
  boolean excludes(NumberPeriod other) {
    if (date != null && other.date != null) {
      return date.edtf().length() == other.date.edtf().length()
          && !QuantityComparison.matches(date, other.date)
          && !QuantityComparison.matches(other.date, date);
    }
    if (name != null && other.name != null) {
      return !name.equals(other.name);
    }
    return (FULL_YEAR.equals(name) && other.isPart()) || (isPart() && FULL_YEAR.equals(other.name));
  }

  /** Whether this is a whole year, and the other a stretch of months within one. */
  boolean isWholeOf(NumberPeriod other) {
    boolean year =
        FULL_YEAR.equals(name)
            || (date != null && date.edtf().length() == YEAR && date.to() == null);
    return year
        && (other.name == null
            ? other.date != null && other.date.to() != null && other.date.edtf().length() > YEAR
            : PARTS.contains(other.name));
  }

  private boolean isPart() {
    return name == null
        ? date != null && (date.edtf().length() > YEAR || date.to() != null)
        : PARTS.contains(name);
  }
}
