package io.checksummary.check.derivation.listing;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.FunctionWords;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The words of one language by what they do where something is counted or time is told.
 *
 * <p>Example: in English "and" joins the last two members of a list, "including" leaves one open. A
 * caveat: words are told by themselves, so "like" opens a list that it does not begin.
 */
public final class DerivationWords {

  /** What a word does; the tables say what each is for. */
  public enum Role {
    AND,
    OPEN,
    OPEN_AFTER,
    COUNT_LEAD,
    OTHER,
    REPEAT,
    PASSED,
    PLACE,
    TITLE,
    FIRM,
    AGED,
    BOTH,
    DETERMINER,
    ARTICLE,
    PARTICLE,
    NOT_NAME,
    HURT,
    ORIGIN,
    ANYBODY,
    MALE,
    FEMALE,
    STOP,
    ELAPSED,
    RUNNING,
    YEARLY,
    HALF,
    SELF,
    INDEX,
    RANK,
    ELLIPTIC,
    SURNAME,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX;

    private static Role of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private static final List<Role> GROUPS =
      List.of(Role.TWO, Role.THREE, Role.FOUR, Role.FIVE, Role.SIX);
  private static final Map<String, Role> UNITS =
      Map.of("day", Role.DAY, "week", Role.WEEK, "month", Role.MONTH, "year", Role.YEAR);
  private static final int SMALLEST_GROUP = 2;
  private static final String ENGLISH_TAG = "en";
  private static final Map<String, DerivationWords> KNOWN = new ConcurrentHashMap<>();

  public static final DerivationWords ENGLISH = of(ENGLISH_TAG);

  private final String language;
  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private DerivationWords(String language) {
    this.language = language;
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    String table = language + "/derivation-words.txt";
    for (List<String> row : TableFile.optional(DerivationWords.class, table).rows()) {
      in(Role.of(row.getFirst())).addAll(TableFile.words(row.get(1)));
    }
    if (!language.equals(ENGLISH_TAG)) {
      in(Role.STOP).addAll(FunctionWords.grammar(language));
    }
  }

  /** Those of a language, by its primary tag; none where it has no table. */
  public static DerivationWords of(String language) {
    return KNOWN.computeIfAbsent(language, DerivationWords::new);
  }

  private Set<String> in(Role role) {
    return words.computeIfAbsent(role, r -> new HashSet<>());
  }

  public String language() {
    return language;
  }

  public NounCategories nouns() {
    return NounCategories.of(language);
  }

  /** Whether a word, in lower case, does something. */
  public boolean is(Role role, String word) {
    return in(role).contains(word);
  }

  public boolean isStop(String word) {
    return is(Role.STOP, word);
  }

  public boolean areAll(Role role, Set<String> some) {
    return in(role).containsAll(some);
  }

  public boolean areSome(Role role, Predicate<String> test) {
    return in(role).stream().anyMatch(test);
  }

  /** Whether a word names a unit of time: "Tag" is {@code day}. */
  public boolean isUnit(String unit, String word) {
    return UNITS.containsKey(unit) && is(UNITS.getOrDefault(unit, Role.DAY), word);
  }

  /** How many people a word names: 3 for "trio"; 0 where it names no such number. */
  public int groupOf(String word) {
    for (int i = 0; i < GROUPS.size(); i++) {
      if (is(GROUPS.get(i), word)) {
        return i + SMALLEST_GROUP;
      }
    }
    return 0;
  }
}
