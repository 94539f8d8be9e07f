package io.checksummary.check.derive;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date whose year the source leaves to the reader: "August 2022" of "on 17 August", where 2022 is
 * the year told nearest to it.
 */
final class DatedMonth {

  private static final String ANY_YEAR = "XXXX-";
  private static final int YEAR_END = 5;

  private final List<Mention> mentions;
  private final @Nullable Integer now;

  /**
   * @param mentions in order
   * @param now the year the source was published in; null where nobody knows
   */
  DatedMonth(List<Mention> mentions, @Nullable Integer now) {
    this.mentions = mentions;
    this.now = now;
  }

  Optional<Derivation> of(Mention number) {
    Optional<Integer> year = Elapsed.year(number);
    if (year.isEmpty()
        || !(number.quantity() instanceof CalendarDate date)
        || date.edtf().length() <= YEAR_END) {
      return Optional.empty();
    }
    String rest = date.edtf().substring(YEAR_END);
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Span> told = isUndated(mentions.get(i), rest) ? told(i, year.get()) : Optional.empty();
      if (told.isPresent()) {
        return Optional.of(Derivation.together(List.of(mentions.get(i).span(), told.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isUndated(Mention mention, String rest) {
    return mention.quantity() instanceof CalendarDate date
        && date.to() == null
        && date.edtf().startsWith(ANY_YEAR)
        && (date.edtf().substring(YEAR_END).equals(rest)
            || date.edtf().substring(YEAR_END).startsWith(rest + "-"));
  }

  /** Where the year stands, if it is the one told nearest; the month itself if it is this year. */
  private Optional<Span> told(int month, int year) {
    Span place = mentions.get(month).span();
    if (now != null && now == year) {
      return Optional.of(place);
    }
    Mention before = dated(month, -1);
    Mention after = dated(month, 1);
    Mention nearest = nearer(place, before, after);
    return nearest == null || Elapsed.year(nearest).filter(y -> y == year).isEmpty()
        ? Optional.empty()
        : Optional.of(nearest.span());
  }

  private @Nullable Mention dated(int from, int step) {
    for (int i = from + step; i >= 0 && i < mentions.size(); i += step) {
      if (Elapsed.year(mentions.get(i)).isPresent()) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private static @Nullable Mention nearer(
      Span place, @Nullable Mention before, @Nullable Mention after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    int back = place.start() - before.span().end();
    int ahead = after.span().start() - place.end();
    return back < ahead ? before : after;
  }
}
