package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one sentence lists: names or people joined by "and", ages after a plural, words such
 * as "the trio".
 *
 * <p>Example: "A gym teacher and two guards" is a group of three people. A caveat: a remark between
 * commas may be taken for a member ("Reed, Labour, and Berg"), so such a list counts wrong.
 */
public final class EnumerationReader {

  private static final int FEWEST = 2;
  private static final int BACK = 8;
  private static final int MOST_WORDS = 400;

  private final List<Token> words;
  private final DerivationWords roles;
  private final NounCategories nouns;
  private final EnumerationMemberReader reader;
  private final int sentence;
  private final List<EnumeratedGroup> groups = new ArrayList<>();

  private EnumerationReader(
      List<Token> words, DerivationWords roles, Map<Integer, Mention> numbers, int sentence) {
    this.words = words;
    this.roles = roles;
    this.nouns = roles.nouns();
    this.reader = new EnumerationMemberReader(words, roles, numbers);
    this.sentence = sentence;
  }

  /**
   * @param roles of the text's language
   * @param numbers the mentions of the text by where they start
   * @param index the sentence's
   */
  public static List<EnumeratedGroup> of(
      String text, Span sentence, DerivationWords roles, Map<Integer, Mention> numbers, int index) {
    List<Token> words = ProseTokens.first(MOST_WORDS, text, sentence.start(), sentence.end());
    EnumerationReader found = new EnumerationReader(words, roles, numbers, index);
    found.read();
    return found.groups;
  }

  private void read() {
    int i = 0;
    while (i < words.size()) {
      groupWord(i);
      aged(i);
      i = Math.max(i + 1, list(i));
    }
  }

  // --- "the trio"

  private void groupWord(int i) {
    int count = roles.groupOf(words.get(i).lower());
    if (count > 0 && i > 0 && roles.is(Role.DETERMINER, words.get(i - 1).lower())) {
      EnumerationMember item =
          new EnumerationMember(i, i + 1, count, words.get(i).lower(), true, words.get(i).span());
      groups.add(
          new EnumeratedGroup(
              count, false, roles, Set.of(), EnumeratedGroup.Kind.PEOPLE, List.of(item), sentence));
    }
  }

  // --- "the men, aged 41 and 42"

  private void aged(int i) {
    if (!roles.is(Role.AGED, words.get(i).lower())) {
      return;
    }
    List<EnumerationMember> ages = new ArrayList<>();
    int at = i + 1;
    while (reader.isAge(at)) {
      ages.add(
          new EnumerationMember(at, at + 1, 1, NounCategories.PERSON, true, words.get(at).span()));
      at = past(at + 1);
    }
    String head = pluralBefore(i);
    if (ages.size() >= FEWEST && head != null) {
      groups.add(
          new EnumeratedGroup(
              ages.size(),
              false,
              roles,
              Set.of(head),
              EnumeratedGroup.Kind.PEOPLE,
              ages,
              sentence));
    }
  }

  private int past(int at) {
    int i = at < words.size() && words.get(at).is(",") ? at + 1 : at;
    i = i < words.size() && roles.is(Role.AND, words.get(i).lower()) ? i + 1 : i;
    return i == at ? words.size() : i;
  }

  private @Nullable String pluralBefore(int i) {
    for (int at = i - 1; at >= Math.max(0, i - BACK); at--) {
      String word = words.get(at).lower();
      if (nouns.isPlural(word) && nouns.isPerson(word)) {
        return nouns.singular(word);
      }
    }
    return null;
  }

  // --- "Anna Berg, Tom Reed and Li Wei"

  /** Where the list that begins at a word ends; the word itself where none does. */
  private int list(int i) {
    EnumerationMember first = reader.at(i);
    if (first == null) {
      return i;
    }
    if (first.isName() && i > 0 && reader.number(i - 1) > 0) {
      return first.to();
    }
    List<EnumerationMember> items = new ArrayList<>(List.of(first));
    int closed = 0;
    boolean aged = false;
    boolean going = true;
    while (going) {
      EnumerationMember last = items.getLast();
      int past = reader.pastRemark(last);
      aged |= hasAge(last.to(), past);
      int next = separated(past);
      EnumerationMember item = next > past ? reader.at(next) : null;
      going = item != null && item.goesWith(items.getFirst());
      if (item != null && going) {
        items.add(item);
        closed = isAnd(next - 1) ? items.size() : closed;
      }
    }
    if (closed >= FEWEST) {
      add(List.copyOf(items.subList(0, closed)), aged);
    }
    return closed >= FEWEST ? items.get(closed - 1).to() : first.to();
  }

  private boolean hasAge(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reader.isAge(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnd(int i) {
    return roles.is(Role.AND, words.get(i).lower());
  }

  /** Past a comma, an "and" or both. */
  private int separated(int at) {
    int i = at < words.size() && words.get(at).is(",") ? at + 1 : at;
    return i < words.size() && isAnd(i) ? i + 1 : i;
  }

  private void add(List<EnumerationMember> items, boolean aged) {
    EnumerationMember first = items.getFirst();
    boolean both = first.from() > 0 && roles.is(Role.BOTH, words.get(first.from() - 1).lower());
    int count = both ? FEWEST : items.stream().mapToInt(EnumerationMember::count).sum();
    groups.add(
        new EnumeratedGroup(
            count, isOpen(items), roles, heads(items), kind(items, aged), items, sentence));
  }

  private boolean isOpen(List<EnumerationMember> items) {
    int from = items.getFirst().from();
    int to = items.getLast().to();
    for (int i = Math.max(0, from - 2); i < from; i++) {
      if (roles.is(Role.OPEN, words.get(i).lower())) {
        return true;
      }
    }
    int next = to < words.size() && words.get(to).is(",") ? to + 1 : to;
    if (next < words.size() && roles.is(Role.OPEN_AFTER, words.get(next).lower())) {
      return true;
    }
    return next + 1 < words.size()
        && roles.is(Role.OPEN, words.get(next).lower())
        && roles.is(Role.OPEN, words.get(next + 1).lower());
  }

  /** "farmers Jackson and Oosthuizen"; with a capital the noun is taken for a part of the name. */
  private Set<String> heads(List<EnumerationMember> items) {
    Set<String> heads = new HashSet<>();
    EnumerationMember first = items.getFirst();
    for (int at = Math.max(0, first.from() - 1); at <= first.from(); at++) {
      String word = words.get(at).lower();
      boolean inName = at == first.from();
      if (nouns.isPlural(word) && (!inName || (first.isName() && nouns.isPerson(word)))) {
        heads.add(nouns.singular(word));
      }
    }
    items.stream()
        .filter(item -> !item.isName())
        .forEach(item -> heads.add(Objects.requireNonNull(item.noun())));
    return heads;
  }

  private EnumeratedGroup.Kind kind(List<EnumerationMember> items, boolean aged) {
    if (items.stream().anyMatch(item -> !item.isName() && !item.isPerson())) {
      return EnumeratedGroup.Kind.THINGS;
    }
    boolean people = items.stream().anyMatch(EnumerationMember::isPerson);
    boolean titled = items.stream().anyMatch(item -> holds(item, Role.TITLE));
    if (aged || people || titled) {
      return EnumeratedGroup.Kind.PEOPLE;
    }
    boolean full = items.stream().allMatch(item -> item.to() - item.from() > 1);
    boolean firm = items.stream().anyMatch(item -> holds(item, Role.FIRM));
    int before = items.getFirst().from() - 1;
    boolean place = before >= 0 && roles.is(Role.PLACE, words.get(before).lower());
    return full && !firm && !place ? EnumeratedGroup.Kind.PEOPLE : EnumeratedGroup.Kind.NAMES;
  }

  private boolean holds(EnumerationMember item, Role role) {
    return words.subList(item.from(), item.to()).stream()
        .anyMatch(word -> roles.is(role, word.lower()));
  }
}
