package io.checksummary.check.derivation;

import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things that a source names together, so that they can be counted.
 *
 * @param count how many
 * @param open whether there may be more: "including Anna Berg and Tom Reed"
 * @param heads nouns beside the list that say what they are, in the singular
 * @param kind what the list itself says of its members
 * @param items where they stand
 * @param sentence the index of the sentence that holds them
 */
record EnumeratedGroup(
    int count,
    boolean open,
    Set<String> heads,
    Kind kind,
    List<EnumerationMember> items,
    int sentence) {

  /** What the members are, as far as the list tells. */
  enum Kind {
    PEOPLE,
    /** Names without a sign of whose: people, places or firms. */
    NAMES,
    THINGS,
    /** Numbered items, whatever they are. */
    NUMBERED
  }

  private static final Set<String> ANYBODY =
      TableFile.of(EnumeratedGroup.class, "en/anybody.txt").words();
  private static final Map<String, String> GENDERS = genders();

  private static Map<String, String> genders() {
    Map<String, String> genders = new HashMap<>();
    for (var row : TableFile.of(EnumeratedGroup.class, "en/genders.txt").rows()) {
      for (String noun : TableFile.words(row.get(1))) {
        genders.put(noun, row.getFirst());
      }
    }
    return Map.copyOf(genders);
  }

  /**
   * Whether people may go by a noun: a guard and a teacher are two people, not two teachers; a man
   * and a woman are no two men; who is told by name or age alone may be anybody.
   */
  boolean mayBeCalled(String noun) {
    boolean told = !heads.isEmpty() && !ANYBODY.containsAll(heads);
    boolean fits = !told || ANYBODY.contains(noun) || heads.equals(Set.of(noun));
    String gender = GENDERS.get(noun);
    return fits
        && (gender == null
            || heads.stream().map(GENDERS::get).allMatch(g -> g == null || g.equals(gender)));
  }

  /** Whether one of the names says what it names: "Norland Airways" for airlines. */
  boolean names(String noun, String text) {
    String stem = NounCategories.stem(noun);
    return items.stream()
        .anyMatch(item -> SentenceTopics.words(item.span().of(text)).contains(stem));
  }

  Derivation derivation() {
    List<Span> places = items.stream().map(EnumerationMember::span).toList();
    boolean single = items.stream().allMatch(item -> item.count() == 1);
    boolean whole = items.stream().mapToInt(EnumerationMember::count).sum() != count;
    return single || whole ? Derivation.count(places) : Derivation.sum(places);
  }
}
