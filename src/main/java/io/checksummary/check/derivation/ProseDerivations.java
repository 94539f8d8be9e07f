package io.checksummary.check.derivation;

import static io.checksummary.quantity.Amount.Kind.MULTIPLE;
import static io.checksummary.quantity.Amount.Kind.NUMBER;

import io.checksummary.check.derivation.listing.CountedNoun;
import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.EnumeratedGroup;
import io.checksummary.check.derivation.listing.EnumerationReader;
import io.checksummary.check.derivation.listing.HanListReader;
import io.checksummary.check.derivation.listing.ListMarkers;
import io.checksummary.check.derivation.listing.SentenceTopics;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import io.checksummary.text.word.Stemmer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source's prose gives without naming it. Reads the source when somebody first asks; safe
 * for use by many threads.
 *
 * <p>A count takes a licence: the counted noun fits what is listed, the list is closed, and the
 * words around say that both tell of one thing. Not every small number is some list's length.
 */
public final class ProseDerivations {

  private static final int MOST = 20;
  private static final int RELATED = 1;
  private static final int RELATED_AROUND = 2;

  private final SourceText source;
  private final List<Mention> mentions;
  private final SentenceTopics sentences;
  private final ElapsedTime elapsed;
  private final YearFromContext dates;
  private final DocumentHalfMentions halves;
  private final ListedInClaim listed;
  private final RoundTheClock always;
  private final CountedYear counted;
  private final OtherOfTwo other;
  private @Nullable List<EnumeratedGroup> groups;

  /**
   * @param mentions every number of the source's reading view, in order
   * @param publishedAt the day "last year" is told from; null where it is not known
   */
  public ProseDerivations(
      SourceText source, List<Mention> mentions, @Nullable LocalDate publishedAt) {
    Integer year = publishedAt == null ? null : publishedAt.getYear();
    this.source = source;
    this.mentions = List.copyOf(mentions);
    this.sentences = new SentenceTopics(source);
    this.elapsed = new ElapsedTime(source.text(), this.mentions, sentences, year);
    this.dates = new YearFromContext(this.mentions, year);
    this.listed = new ListedInClaim(source.text());
    this.counted = new CountedYear(source.text(), this.mentions, sentences);
    this.other = new OtherOfTwo(source.text(), sentences);
    this.always = new RoundTheClock(source.text());
    this.halves = new DocumentHalfMentions(sentences);
  }

  /**
   * How the source gives a number that it does not name; empty where it does not.
   *
   * @param claim the text that holds the number
   * @param language of that text, as a primary tag
   */
  public Optional<Derivation> derive(String claim, Mention number, String language) {
    DerivationWords roles = DerivationWords.of(language);
    ClaimTopic topic = ClaimTopic.of(claim, number, roles, sentences);
    CountedNoun counted = CountedNoun.byCardinal(claim, number.span(), roles);
    return count(number, topic, counted)
        .or(() -> named(claim, number, roles))
        .or(() -> elapsed.of(number, topic, counted))
        .or(() -> dates.of(number))
        .or(() -> always.of(number))
        .or(() -> this.counted.of(number, topic))
        .or(() -> other.of(claim, number, topic))
        .or(() -> halves.of(claim, number));
  }

  /**
   * How the source lists as many as a number counts.
   *
   * <p>Example: "Two men were arrested" of "A 30-year-old man and his brother were arrested".
   */
  private Optional<Derivation> count(Mention number, ClaimTopic topic, CountedNoun counted) {
    if (!(number.quantity() instanceof Amount amount) || !isSmallCount(amount)) {
      return Optional.empty();
    }
    int count = amount.value().numerator().intValue();
    return groups().stream()
        .filter(group -> group.count() == count && !group.open())
        .filter(group -> isNamed(group, counted))
        .map(group -> ranked(group, topic))
        .filter(Ranked::isRelated)
        .min(Comparator.comparingInt(ranked -> -ranked.shared()))
        .map(ranked -> derivation(ranked.group()));
  }

  /** How the source has each of those that the claim names beside the number. */
  private Optional<Derivation> named(String claim, Mention number, DerivationWords roles) {
    return number.quantity() instanceof Amount amount && mayCount(amount)
        ? listed.of(claim, number.span(), amount.value().numerator().intValue(), roles)
        : Optional.empty();
  }

  /** "Twice, in 2005 and 2014" counts, too. */
  private static boolean mayCount(Amount amount) {
    return isSmallCount(amount)
        || (amount.kind() == MULTIPLE && amount.bound() == null && isSmall(amount));
  }

  private static Derivation derivation(EnumeratedGroup group) {
    return group.isSum() ? Derivation.sum(group.places()) : Derivation.count(group.places());
  }

  /** A group, and how many words its sentence and those around share with the claim's. */
  private record Ranked(EnumeratedGroup group, int own, int around) {
    boolean isRelated() {
      return own >= RELATED || around >= RELATED_AROUND;
    }

    int shared() {
      return 2 * own + around;
    }
  }

  private static boolean isSmallCount(Amount amount) {
    return amount.kind() == NUMBER
        && amount.to() == null
        && amount.per() == null
        && (amount.bound() == null || amount.bound() == Bound.AT_LEAST)
        && isSmall(amount);
  }

  private static boolean isSmall(Amount amount) {
    return amount.value().isWhole()
        && amount.value().compareTo(Rational.ONE) > 0
        && amount.value().compareTo(Rational.of(MOST)) <= 0;
  }

  // --- the licence

  private boolean isNamed(EnumeratedGroup group, CountedNoun counted) {
    String head = counted.head();
    if (head == null) {
      return false;
    }
    boolean person = counted.isPerson();
    return switch (group.kind()) {
      case PEOPLE -> person && group.mayBeCalled(counted);
      case NAMES -> group.isHeadedBy(counted) || (!person && group.names(head, source.text()));
      case THINGS -> group.isHeadedBy(counted);
      case NUMBERED -> !person;
    };
  }

  private Ranked ranked(EnumeratedGroup group, ClaimTopic topic) {
    Set<String> own = topic.wordsOf(sentences, group.sentence());
    Set<String> around = new HashSet<>(topic.wordsOf(sentences, group.sentence() - 1));
    around.addAll(topic.wordsOf(sentences, group.sentence() + 1));
    around.removeAll(own);
    return new Ranked(group, topic.shared(own), topic.shared(around));
  }

  // --- the lists

  /** Read twice where two threads ask at once: both come to the same. */
  private List<EnumeratedGroup> groups() {
    List<EnumeratedGroup> known = groups;
    if (known == null) {
      known = read();
      groups = known;
    }
    return known;
  }

  private List<EnumeratedGroup> read() {
    Map<Integer, Mention> numbers = new HashMap<>();
    mentions.forEach(mention -> numbers.putIfAbsent(mention.span().start(), mention));
    List<EnumeratedGroup> found = new ArrayList<>();
    DerivationWords roles = sentences.roles();
    for (int i = 0; i < sentences.count(); i++) {
      Span sentence = sentences.get(i);
      found.addAll(
          Stemmer.of(roles.language()).pairs()
              ? HanListReader.of(source.text(), sentence, roles, i)
              : EnumerationReader.of(source.text(), sentence, roles, numbers, i));
    }
    List<Span> spans = mentions.stream().map(Mention::span).toList();
    found.addAll(ListMarkers.of(source.text(), spans, sentences));
    return List.copyOf(found);
  }
}
