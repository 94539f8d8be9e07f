package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.text.Span;
import io.checksummary.text.word.Stemmer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things that a source names together, so that they can be counted.
 *
 * @param count how many
 * @param open whether there may be more: "including Anna Berg and Tom Reed"
 * @param roles the words of its language
 * @param heads nouns beside the list that say what they are, in the singular
 * @param kind what the list itself says of its members
 * @param items where they stand
 * @param sentence the index of the sentence that holds them
 */
public record EnumeratedGroup(
    int count,
    boolean open,
    DerivationWords roles,
    Set<String> heads,
    Kind kind,
    List<EnumerationMember> items,
    int sentence) {

  /** What the members are, as far as the list tells. */
  public enum Kind {
    PEOPLE,
    /** Names without a sign of whose: people, places or firms. */
    NAMES,
    THINGS,
    /** Numbered items, whatever they are. */
    NUMBERED
  }

  private static final String MALE = "male";
  private static final String FEMALE = "female";

  /**
   * Whether people may go by a noun: a guard and a teacher are two people, not two teachers; a man
   * and a woman are no two men; who is told by name or age alone may be anybody.
   */
  public boolean mayBeCalled(CountedNoun counted) {
    String noun = Objects.requireNonNull(counted.head());
    DerivationWords its = DerivationWords.of(counted.nouns().language());
    boolean told = !heads.isEmpty() && !roles.areAll(Role.ANYBODY, heads);
    boolean fits =
        !told || its.is(Role.ANYBODY, noun) || heads.equals(Set.of(noun)) || its != roles;
    String gender = gender(its, noun);
    return fits
        && (gender == null
            || heads.stream()
                .map(head -> gender(roles, head))
                .allMatch(g -> g == null || g.equals(gender)));
  }

  private static @Nullable String gender(DerivationWords roles, String noun) {
    if (roles.is(Role.MALE, noun)) {
      return MALE;
    }
    return roles.is(Role.FEMALE, noun) ? FEMALE : null;
  }

  /**
   * Whether a noun beside the list says what is counted; in another language, or where counters
   * stand for nouns, one of its class.
   */
  public boolean isHeadedBy(CountedNoun counted) {
    String kind = counted.headClass();
    boolean byWord = counted.nouns() == roles.nouns() && !Stemmer.of(roles.language()).pairs();
    return byWord
        ? heads.contains(Objects.requireNonNull(counted.head()))
        : kind != null && heads.stream().anyMatch(head -> kind.equals(roles.nouns().classOf(head)));
  }

  /** Whether one of the names says what it names: "Norland Airways" for airlines. */
  public boolean names(String noun, String text) {
    String stem = roles.nouns().stem(noun);
    return items.stream()
        .anyMatch(
            item -> SentenceTopics.words(item.span().of(text), roles.language()).contains(stem));
  }

  /** Where the members stand. */
  public List<Span> places() {
    return items.stream().map(EnumerationMember::span).toList();
  }

  /** Whether the members add up to the count, more than one to some member. */
  public boolean isSum() {
    boolean single = items.stream().allMatch(item -> item.count() == 1);
    return !single && items.stream().mapToInt(EnumerationMember::count).sum() == count;
  }
}
