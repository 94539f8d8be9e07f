package io.checksummary.text.word;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nouns without a plural's ending: {@code games} and {@code game}, {@code parties} and {@code
 * party}, {@code men} and {@code man} are one word. From the table {@code plurals.txt}, which holds
 * what no rule makes.
 *
 * <p>A caveat: only the spelling is read, so the verb {@code runs} is {@code run} too. All words
 * are given in lower case.
 */
public final class Plurals {

  private static final Plurals ENGLISH = new Plurals("en");

  private static final int SHORTEST = 3;
  private static final int SHORTEST_IES = 5;

  private final Map<String, String> irregular;

  private Plurals(String language) {
    irregular =
        TableFile.of(Plurals.class, language + "/plurals.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  }

  public static Plurals english() {
    return ENGLISH;
  }

  /** Whether a word may be a plural: "cars", "men"; "bus" is none, "loss" neither. */
  public boolean isPlural(String word) {
    return irregular.containsKey(word) || endsLikePlural(word);
  }

  /** The singular of a plural, the word itself where it is none. */
  public String singular(String word) {
    String known = irregular.get(word);
    if (known != null || !endsLikePlural(word)) {
      return known == null ? word : known;
    }
    if (word.endsWith("ies") && word.length() >= SHORTEST_IES) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - (hasHiss(word) ? 2 : 1));
  }

  private static boolean endsLikePlural(String word) {
    return word.length() >= SHORTEST
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /** "boxes", "churches": the e belongs to the ending. */
  private static boolean hasHiss(String word) {
    return word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("zes");
  }
}
