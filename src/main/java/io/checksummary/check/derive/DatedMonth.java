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
  private static final int MOST = 100;

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
    @Nullable Mention before = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (Elapsed.year(mention).isPresent()) {
        before = mention;
      } else if (isUndated(mention, rest)) {
        Span told = told(mention.span(), nearer(mention.span(), before, after(i)), year.get());
        if (told != null) {
          return Optional.of(Derivation.together(List.of(mention.span(), told)));
        }
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
  private @Nullable Span told(Span month, @Nullable Mention nearest, int year) {
    if (now != null && now == year) {
      return month;
    }
    return nearest != null && Elapsed.year(nearest).filter(y -> y == year).isPresent()
        ? nearest.span()
        : null;
  }

  /** The next year told; not looked for without end. */
  private @Nullable Mention after(int from) {
    for (int i = from + 1; i < Math.min(mentions.size(), from + MOST); i++) {
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
