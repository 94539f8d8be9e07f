package io.checksummary.check.derivation;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.Stemmer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a language that are counted, and what they are: "brothers" are persons, "lorries"
 * vehicles. A noun that the table has under two classes has none.
 */
final class NounCategories {

  private static final Stemmer STEMMER = Stemmer.of("en");

  static final String PERSON = "person";

  static final NounCategories ENGLISH = new NounCategories("en");

  private final Map<String, String> classes = new HashMap<>();
  private final Plurals plurals = Plurals.english();
  private final Set<String> stops;

  private NounCategories(String language) {
    stops = TableFile.of(NounCategories.class, language + "/stops.txt").words();
    Set<String> ambiguous = new HashSet<>();
    for (var row : TableFile.of(NounCategories.class, language + "/nouns.txt").rows()) {
      for (String noun : TableFile.parts(row.get(1))) {
        String other = classes.put(noun, row.getFirst());
        if (other != null && !other.equals(row.getFirst())) {
          ambiguous.add(noun);
        }
      }
    }
    classes.keySet().removeAll(ambiguous);
  }

  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** The class of a noun in singular or plural, in lower case; null where the table has none. */
  @Nullable String classOf(String noun) {
    String known = classes.get(noun);
    return known != null ? known : classes.get(singular(noun));
  }

  boolean isPerson(String noun) {
    return PERSON.equals(classOf(noun));
  }

  /** Whether a word may be a plural: "cars", "men"; "bus" is none, "is" neither. */
  boolean isPlural(String word) {
    return plurals.isPlural(word) && !isStop(word);
  }

  /** The singular of a plural, the word itself where it is none. */
  String singular(String word) {
    return plurals.singular(word);
  }

  /** A form that endings do not change: "retailer" and "retailers" are both "retai". */
  static String stem(String word) {
    return STEMMER.stem(ENGLISH.singular(word));
  }
}
