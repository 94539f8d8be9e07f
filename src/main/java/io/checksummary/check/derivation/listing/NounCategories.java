package io.checksummary.check.derivation.listing;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.Stemmer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a language that are counted, and what they are: "brothers" are persons, "lorries"
 * vehicles. A noun that the table has under two classes has none.
 */
public final class NounCategories {

  public static final String PERSON = "person";

  private static final String ENGLISH_TAG = "en";
  private static final Map<String, NounCategories> KNOWN = new ConcurrentHashMap<>();

  public static final NounCategories ENGLISH = of(ENGLISH_TAG);

  private final Map<String, String> classes = new HashMap<>();

  /** By each form that a table lists; English has rules for them. */
  private final Map<String, String> singulars = new HashMap<>();

  private final boolean english;
  private final DerivationWords words;
  private final Stemmer stemmer;

  private NounCategories(String language) {
    english = language.equals(ENGLISH_TAG);
    words = DerivationWords.of(language);
    stemmer = Stemmer.of(language);
    Set<String> ambiguous = new HashSet<>();
    for (var row : TableFile.optional(NounCategories.class, language + "/nouns.txt").rows()) {
      for (String forms : TableFile.parts(row.get(1))) {
        List<String> all = TableFile.words(forms);
        all.forEach(form -> singulars.put(form, all.getFirst()));
        all.forEach(form -> addClass(form, row.getFirst(), ambiguous));
      }
    }
    classes.keySet().removeAll(ambiguous);
  }

  private void addClass(String form, String kind, Set<String> ambiguous) {
    String other = classes.put(form, kind);
    if (other != null && !other.equals(kind)) {
      ambiguous.add(form);
    }
  }

  /** Those of a language, by its primary tag; none where it has no table. */
  public static NounCategories of(String language) {
    return KNOWN.computeIfAbsent(language, NounCategories::new);
  }

  public String language() {
    return words.language();
  }

  public boolean isStop(String word) {
    return words.isStop(word);
  }

  /** The class of a noun in singular or plural, in lower case; null where the table has none. */
  public @Nullable String classOf(String noun) {
    String known = classes.get(noun);
    return known != null ? known : classes.get(singular(noun));
  }

  public boolean isPerson(String noun) {
    return PERSON.equals(classOf(noun));
  }

  /**
   * Whether a word may be a plural: "cars", "men"; "bus" is none, "is" neither. Where no rule
   * tells, any noun of the table may be, as German "Fahrer" is.
   */
  public boolean isPlural(String word) {
    boolean plural = english ? Plurals.english().isPlural(word) : singulars.containsKey(word);
    return plural && !isStop(word);
  }

  /** The singular of a plural, the word itself where it is none. */
  public String singular(String word) {
    return english ? Plurals.english().singular(word) : singulars.getOrDefault(word, word);
  }

  /** A form that endings do not change: "retailer" and "retailers" are both "retai". */
  public String stem(String word) {
    return stemmer.stem(singular(word));
  }

  /** The longest noun of the table that a text begins with; null where none does. */
  public @Nullable String longestAtStartOf(String text) {
    String longest = null;
    for (String noun : singulars.keySet()) {
      if (text.startsWith(noun) && (longest == null || noun.length() > longest.length())) {
        longest = noun;
      }
    }
    return longest;
  }
}
