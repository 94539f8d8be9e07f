package io.checksummary.check.statement;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period that a sentence tells for one of its numbers.
 *
 * <p>Example: in "Sales were $5 million in 2019, up from $4 million a year earlier" the first
 * number has 2019 and the second 2018. A caveat: where several periods may be meant there is no
 * answer, and none for what a number is compared with unless its period stands right behind it.
 */
public final class ToldPeriod {

  /** A period right behind a number is so many terms off at most. */
  private static final int BEHIND = 6;

  /** So many terms a sentence may have. */
  private static final int LONGEST = 150;

  /** So far back a sentence without a period may take that of one before. */
  private static final int CARRIED = 400;

  /**
   * A period in a sentence.
   *
   * @param period null where the words tell one that is not known
   * @param compared whether something is compared with it
   */
  private record At(int term, @Nullable Period period, boolean compared) {}

  private final NumberSite site;
  private final List<Mention> mentions;
  private final PeriodWords words;
  private final PositionalTerms terms;
  private final int self;
  private final int start;
  private final String sentence;
  private final List<At> told = new ArrayList<>();

  private ToldPeriod(NumberSite site, List<Mention> mentions) {
    this.site = site;
    this.mentions = mentions;
    this.terms = site.terms();
    this.words = PeriodWords.of(terms.language());
    this.self = site.self();
    this.start = terms.start(site.from());
    this.sentence =
        terms
            .text()
            .subSequence(start, terms.end(site.to() - 1))
            .toString()
            .toLowerCase(Locale.ROOT);
    addDates();
    addRelative();
    told.sort(Comparator.comparingInt(At::term));
  }

  /**
   * The period of a number, if it can be no other than this one.
   *
   * @param mentions every number and date of the text, in order
   * @param other the period that it had to be for the number to be right: where the sentence may
   *     mean that one too, there is no answer
   */
  public static @Nullable Period of(NumberSite site, List<Mention> mentions, Period other) {
    return isRead(site) ? new ToldPeriod(site, mentions).period(other) : null;
  }

  /** A sentence without end, as lists and broken texts have them, tells no period for a number. */
  private static boolean isRead(NumberSite site) {
    return site.self() < site.to() && site.to() - site.from() <= LONGEST;
  }

  /** Whether the period that a sentence most likely tells for a number, if any, is this one. */
  public static boolean allows(NumberSite site, List<Mention> mentions, Period period) {
    if (!isRead(site)) {
      return false;
    }
    Period told = new ToldPeriod(site, mentions).told();
    return told == null || period.answers(told);
  }

  /** The period right behind the number, else the one before it, else that of a sentence before. */
  private @Nullable Period told() {
    At behind = behind();
    At at = behind == null ? before() : behind;
    return at == null && told.isEmpty() ? carried() : at == null ? null : at.period();
  }

  private @Nullable Period period(Period other) {
    if (words.opening().stream().anyMatch(word -> PeriodWords.find(sentence, word, 0) >= 0)) {
      return null;
    }
    At behind = behind();
    Period found = behind == null ? byPlace(other) : behind.period();
    return found == null || !found.conflicts(other) || other.mayEnd(found) ? null : found;
  }

  private @Nullable Period byPlace(Period other) {
    if (isCompared(site.number().start())) {
      return null;
    }
    if (told.isEmpty()) {
      return carried();
    }
    At before = before();
    boolean meansOther =
        told.stream()
            .anyMatch(at -> at.period() == null || (!at.period().conflicts(other) && !isOwned(at)));
    return before == null || meansOther ? null : before.period();
  }

  // --- the periods of the sentence

  private void addDates() {
    int end = start + sentence.length();
    for (Mention mention : mentions) {
      int at = mention.span().start();
      if (at >= start && at < end && mention.quantity() instanceof CalendarDate date) {
        told.add(new At(terms.from(at), Period.of(date), isCompared(at)));
      }
    }
  }

  private void addRelative() {
    List<At> dates = List.copyOf(told);
    for (Map.Entry<String, Integer> phrase : words.back().entrySet()) {
      int at = PeriodWords.find(sentence, phrase.getKey(), 0);
      while (at >= 0) {
        int term = terms.from(start + at);
        Period period = back(reference(dates, term), phrase.getValue());
        told.add(new At(term, period, isCompared(start + at)));
        at = PeriodWords.find(sentence, phrase.getKey(), at + 1);
      }
    }
  }

  /** The year that an earlier one is counted from: the nearest before, or else the last carried. */
  private @Nullable Period reference(List<At> dates, int term) {
    Period reference = null;
    for (At date : dates) {
      reference = date.term() < term ? date.period() : reference;
    }
    return dates.isEmpty() ? carried() : reference;
  }

  private static @Nullable Period back(@Nullable Period from, int years) {
    return from == null || from.year() == 0
        ? null
        : new Period(from.year() - years, from.quarter(), from.month());
  }

  private boolean isCompared(int at) {
    return isComparedFrom(start, at);
  }

  private boolean isComparedFrom(int first, int at) {
    String before =
        terms
            .text()
            .subSequence(Math.max(first, at - PeriodWords.LONGEST), Math.max(first, at))
            .toString()
            .toLowerCase(Locale.ROOT);
    return words.compares(before);
  }

  // --- which of them is the number's

  /** The period right behind the number; null where none is. */
  private @Nullable At behind() {
    return behind(self);
  }

  private @Nullable At behind(int number) {
    for (At at : told) {
      if (at.term() > number) {
        boolean near =
            at.term() - number <= BEHIND
                && terms.clause(at.term()) == terms.clause(number)
                && !at.compared()
                && !hasNumber(number + 1, at.term());
        return near ? at : null;
      }
    }
    return null;
  }

  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (terms.is(i, PositionalTerms.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest period before the number that is no other number's. */
  private @Nullable At before() {
    At found = null;
    for (At at : told) {
      found = at.term() < self && !at.compared() && !isOwned(at) ? at : found;
    }
    return found;
  }

  /** Whether a period stands right behind another number. */
  private boolean isOwned(At at) {
    for (int i = at.term() - 1; i >= Math.max(site.from(), at.term() - BEHIND); i--) {
      if (terms.is(i, PositionalTerms.NUMBER)) {
        return i != self && !isDate(i) && at.equals(behind(i));
      }
    }
    return false;
  }

  private boolean isDate(int term) {
    return told.stream().anyMatch(at -> at.term() == term);
  }

  // --- from a sentence before

  /** The one period of the nearest sentence before that tells any; null where it tells several. */
  private @Nullable Period carried() {
    Period found = null;
    int last = -1;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      int end = mention.span().end();
      if (end <= start && mention.quantity() instanceof CalendarDate date) {
        if (start - end > CARRIED || (last >= 0 && isParted(end, last))) {
          break;
        }
        Period period = Period.of(date);
        if (isOfComparison(i) || period == null || (found != null && found.conflicts(period))) {
          return null;
        }
        found = period.or(found);
        last = mention.span().start();
      }
    }
    return found == null || (!isAgain() && hasRelative(last)) ? null : found;
  }

  /** "At the same date": that of the sentence before. */
  private boolean isAgain() {
    return words.again().stream().anyMatch(word -> PeriodWords.find(sentence, word, 0) >= 0);
  }

  /** Whether a date, or the number before it, is what another number is compared with. */
  private boolean isOfComparison(int mention) {
    Span date = mentions.get(mention).span();
    Span before = mention > 0 ? mentions.get(mention - 1).span() : date;
    boolean near = date.start() - before.end() <= PeriodWords.LONGEST;
    return isComparedFrom(0, date.start()) || (near && isComparedFrom(0, before.start()));
  }

  private boolean isParted(int from, int to) {
    String between = terms.text().subSequence(from, to).toString();
    return between.contains(". ") || between.indexOf('\n') >= 0 || between.indexOf('。') >= 0;
  }

  private boolean hasRelative(int from) {
    String between = terms.text().subSequence(from, start).toString().toLowerCase(Locale.ROOT);
    return words.back().keySet().stream().anyMatch(word -> PeriodWords.find(between, word, 0) >= 0);
  }
}
