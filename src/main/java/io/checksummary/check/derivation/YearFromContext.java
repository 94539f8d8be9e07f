package io.checksummary.check.derivation;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date whose year the source leaves to the reader: "August 2022" of "on 17 August", where 2022 is
 * the year told nearest to it.
 */
final class YearFromContext {

  private static final String ANY_YEAR = "XXXX-";
  private static final int YEAR_END = 5;
  private static final int MOST = 100;

  /** A date without a year, its place among the numbers, and the last year told before it. */
  private record Undated(String rest, int at, @Nullable Mention before) {}

  private final List<Mention> mentions;
  private final List<Undated> undated;
  private final @Nullable Integer now;

  /**
   * @param mentions in order
   * @param now the year the source was published in; null where it is not known
   */
  YearFromContext(List<Mention> mentions, @Nullable Integer now) {
    this.mentions = mentions;
    this.undated = undated(mentions);
    this.now = now;
  }

  Optional<Derivation> of(Mention number) {
    Optional<Integer> year = ElapsedTime.year(number);
    if (year.isEmpty()
        || !(number.quantity() instanceof CalendarDate date)
        || date.edtf().length() <= YEAR_END) {
      return Optional.empty();
    }
    String rest = date.edtf().substring(YEAR_END);
    for (Undated one : undated) {
      if (one.rest().equals(rest) || one.rest().startsWith(rest + "-")) {
        Span month = mentions.get(one.at()).span();
        Span told = told(month, nearer(month, one.before(), after(one.at())), year.get());
        if (told != null) {
          return Optional.of(
              Derivation.together(told.equals(month) ? List.of(month) : List.of(month, told)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Undated> undated(List<Mention> mentions) {
    List<Undated> undated = new ArrayList<>();
    @Nullable Mention before = null;
    for (int i = 0; i < mentions.size(); i++) {
      Checkpoint.pass();
      Mention mention = mentions.get(i);
      if (ElapsedTime.year(mention).isPresent()) {
        before = mention;
      } else if (mention.quantity() instanceof CalendarDate date
          && date.to() == null
          && date.edtf().startsWith(ANY_YEAR)) {
        undated.add(new Undated(date.edtf().substring(YEAR_END), i, before));
      }
    }
    return undated;
  }

  /** Where the year stands, if it is the one told nearest; the month itself if it is this year. */
  private @Nullable Span told(Span month, @Nullable Mention nearest, int year) {
    if (now != null && now == year) {
      return month;
    }
    return nearest != null && ElapsedTime.year(nearest).filter(y -> y == year).isPresent()
        ? nearest.span()
        : null;
  }

  /** The next year told; not looked for without end. */
  private @Nullable Mention after(int from) {
    for (int i = from + 1; i < Math.min(mentions.size(), from + MOST); i++) {
      if (ElapsedTime.year(mentions.get(i)).isPresent()) {
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
