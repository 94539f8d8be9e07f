package io.checksummary.check.derivation;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.check.derivation.listing.ProseTokens;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year that the source counts from another: 2003 of "extinct in 1998. Five years later", 1969 of
 * "finished in 1977, eight years after the accident".
 *
 * <p>The years passed must stand near the other year, with a word behind that says so. A caveat:
 * which of the two came first is not read, so both are taken.
 */
final class CountedYear {

  private static final int YEAR_DIGITS = 4;
  private static final Rational LONGEST = Rational.of(150);

  /** So many numbers at most lie between the two. */
  private static final int NEAR = 3;

  private static final int SHARED = 1;
  private static final int MOST = 200;

  /** A year, the years passed from it, and where they are among the numbers. */
  private record Counted(int year, int passed, Mention from, Mention length) {}

  private final SentenceTopics sentences;
  private final List<Counted> counted = new ArrayList<>();

  CountedYear(String text, List<Mention> mentions, SentenceTopics sentences) {
    this.sentences = sentences;
    for (int i = 0; i < mentions.size() && counted.size() < MOST; i++) {
      Checkpoint.pass();
      Integer years = years(mentions.get(i));
      Mention from = years == null || !isPassed(text, mentions.get(i)) ? null : before(mentions, i);
      if (years != null && from != null) {
        counted.add(
            new Counted(ElapsedTime.year(from).orElseThrow(), years, from, mentions.get(i)));
      }
    }
  }

  Optional<Derivation> of(Mention number, ClaimTopic topic) {
    Optional<Integer> year = ElapsedTime.year(number);
    if (year.isEmpty()
        || !(number.quantity() instanceof CalendarDate date)
        || date.edtf().length() > YEAR_DIGITS) {
      return Optional.empty();
    }
    return counted.stream()
        .filter(one -> Math.abs(year.get() - one.year()) == one.passed())
        .filter(one -> isAbout(one, topic))
        .findFirst()
        .map(one -> derivation(one, year.get() > one.year()));
  }

  private boolean isAbout(Counted one, ClaimTopic topic) {
    int at = sentences.indexAt(one.length().span().start());
    return topic.shared(sentences, at) >= SHARED;
  }

  private static Derivation derivation(Counted one, boolean later) {
    return new Derivation(
        List.of(one.from().span(), one.length().span()), later ? "a + b" : "a - b");
  }

  private static @Nullable Integer years(Mention mention) {
    if (!(mention.quantity() instanceof Amount amount)
        || amount.kind() != Kind.DURATION
        || amount.unit() == null
        || amount.to() != null
        || amount.bound() != null) {
      return null;
    }
    return Units.convert(amount.value(), amount.unit(), "year")
        .filter(years -> years.isWhole() && years.signum() > 0 && years.compareTo(LONGEST) <= 0)
        .map(years -> years.numerator().intValue())
        .orElse(null);
  }

  /** "Five years later", "eight years after"; where no spaces part the words, none. */
  private boolean isPassed(String text, Mention length) {
    int end = length.span().end();
    List<Token> ahead = ProseTokens.first(1, text, end, Math.min(text.length(), end + MOST));
    return !ahead.isEmpty() && sentences.roles().is(Role.PASSED, ahead.getFirst().lower());
  }

  /** The year before it, in its sentence or the one before. */
  private @Nullable Mention before(List<Mention> mentions, int at) {
    int sentence = sentences.indexAt(mentions.get(at).span().start());
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (ElapsedTime.year(mentions.get(i)).isPresent()) {
        boolean near = sentences.indexAt(mentions.get(i).span().start()) >= sentence - 1;
        return near ? mentions.get(i) : null;
      }
    }
    return null;
  }
}
