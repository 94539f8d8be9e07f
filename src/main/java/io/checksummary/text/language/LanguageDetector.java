package io.checksummary.text.language;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its most frequent words.
 *
 * <p>Good for a sentence or more; a name or a heading may be too short to tell. Closely related
 * languages that no table has words of are taken for their neighbours.
 */
public final class LanguageDetector {

  /** The languages that there are tables of, in the order of {@code languages.txt}. */
  public static final Set<String> TABLED =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              TableFile.everywhere(LanguageDetector.class, "languages.txt").lines()));

  private static final String UNKNOWN = "und";

  /** How many characters are looked at; more do not change the answer. */
  private static final int SAMPLE = 20_000;

  private static final int LONGEST_WORD = 20;

  /** A hit's worth, shared by the languages that have the word; those of our tables get more. */
  private static final int HIT = 60;

  /** One letter that only a few languages have is worth a third of a word of one language. */
  private static final int TELLTALE = 20;

  /**
   * A run of three letters that only one language has often is worth a sixth of a word; a word of
   * seven letters has seven of them.
   */
  private static final int TRIGRAM = 10;

  /** How far another language has to be ahead of the presumed one, which then is not meant. */
  private static final int AHEAD = 2;

  /** Fewer letters of a script that two languages write say nothing against the presumed one. */
  private static final int ENOUGH_LETTERS = 40;

  /** Enough for a text of names and figures, if no other language comes near. */
  private static final int CLEAR = 150;

  /** What a word of running text is worth at least, on average. */
  private static final int LEAST = 4;

  private static final Map<String, List<String>> LANGUAGES_OF_WORD = new HashMap<>();
  private static final Map<Character, List<String>> LANGUAGES_OF_LETTER = new HashMap<>();
  private static final Map<String, List<String>> LANGUAGES_OF_TRIGRAM = new HashMap<>();

  static {
    TableFile.everywhere(LanguageDetector.class, "function-words.txt")
        .pairs()
        .forEach((language, words) -> {
          for (String word : words.split(" ", -1)) {
            LANGUAGES_OF_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
          }
        });
    TableFile.everywhere(LanguageDetector.class, "letter-trigrams.txt")
        .pairs()
        .forEach((language, trigrams) -> {
          for (String trigram : trigrams.split(" ", -1)) {
            LANGUAGES_OF_TRIGRAM.computeIfAbsent(trigram, t -> new ArrayList<>()).add(language);
          }
        });
    TableFile.everywhere(LanguageDetector.class, "telltale-letters.txt")
        .pairs()
        .forEach((language, letters) -> {
          for (int i = 0; i < letters.length(); i++) {
            LANGUAGES_OF_LETTER
                .computeIfAbsent(letters.charAt(i), c -> new ArrayList<>())
                .add(language);
          }
        });
  }

  private LanguageDetector() {}

  /**
   * The BCP 47 primary tag of a text's language: {@code en}, {@code ja}; {@code und} where nothing
   * tells.
   */
  public static String guess(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String byScript = LanguageScripts.language(sample);
    return byScript.isEmpty() ? byWords(sample) : byScript;
  }

  /**
   * The language of a text that is presumed to be in one: that one, unless the text clearly is in
   * another. A few words of several languages, names and numbers say nothing against it.
   *
   * @param presumed BCP 47; {@code und} where nothing is presumed
   * @return {@code presumed} as given, or the primary tag of another language
   */
  public static String guess(String text, String presumed) {
    String own = primary(presumed);
    String guessed = guess(text);
    if (guessed.equals(own) || guessed.equals(UNKNOWN) || own.equals(UNKNOWN)) {
      return guessed.equals(UNKNOWN) || guessed.equals(own) ? presumed : guessed;
    }
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    boolean script = !LanguageScripts.language(sample).isEmpty();
    return script
        ? byOtherScript(sample, presumed, guessed)
        : byOtherWords(sample, presumed, guessed);
  }

  /** Han alone is no proof against a language that writes it together with other scripts. */
  private static String byOtherScript(String sample, String presumed, String guessed) {
    boolean shared = LanguageScripts.share(primary(presumed), guessed);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    return shared && letters < ENOUGH_LETTERS ? presumed : guessed;
  }

  private static String byOtherWords(String sample, String presumed, String guessed) {
    Map<String, Integer> scores = new HashMap<>();
    int words = scores(sample, scores);
    int other = scores.getOrDefault(guessed, 0);
    int own = scores.getOrDefault(primary(presumed), 0);
    boolean clear = other >= CLEAR && other >= own * AHEAD && other >= words * LEAST * AHEAD;
    return clear ? guessed : presumed;
  }

  /**
   * The language without its script or region: {@code en} of {@code en-GB} and of {@code EN_us}.
   */
  public static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static String byWords(String sample) {
    Map<String, Integer> scores = new HashMap<>();
    int words = scores(sample, scores);
    return best(scores, words);
  }

  /** Adds up what each language has of the sample's words; gives how many words there are. */
  private static int scores(String sample, Map<String, Integer> scores) {
    int words = 0;
    int from = 0;
    for (int i = 0; i <= sample.length(); i++) {
      if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
        if (i > from) {
          words++;
          score(sample, from, i, scores);
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static void score(String sample, int from, int to, Map<String, Integer> scores) {
    boolean initial = to - from == 1 && Character.isUpperCase(sample.charAt(from));
    if (initial || to - from > LONGEST_WORD) {
      return;
    }
    String word = sample.substring(from, to).toLowerCase(Locale.ROOT);
    share(LANGUAGES_OF_WORD.get(word), HIT, scores);
    scoreTrigrams(sample, from, word, scores);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        share(LANGUAGES_OF_LETTER.get(word.charAt(i)), TELLTALE, scores);
      }
    }
  }

  /** A word that begins with a capital is a name as often as not, and says little. */
  private static void scoreTrigrams(
      String sample, int from, String word, Map<String, Integer> scores) {
    if (Character.isUpperCase(sample.charAt(from))) {
      return;
    }
    String edged = "_" + word + "_";
    for (int i = 0; i + 3 <= edged.length(); i++) {
      share(LANGUAGES_OF_TRIGRAM.get(edged.substring(i, i + 3)), TRIGRAM, scores);
    }
  }

  private static void share(
      @Nullable List<String> languages, int worth, Map<String, Integer> scores) {
    if (languages == null) {
      return;
    }
    for (String language : languages) {
      int share = worth / languages.size();
      scores.merge(language, TABLED.contains(language) ? share : share * 3 / 4, Integer::sum);
    }
  }

  private static String best(Map<String, Integer> scores, int words) {
    List<Map.Entry<String, Integer>> ranks =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranks.isEmpty()) {
      return UNKNOWN;
    }
    int first = ranks.get(0).getValue();
    int second = ranks.size() > 1 ? ranks.get(1).getValue() : 0;
    boolean clear = first >= CLEAR && first >= second * 2;
    return clear || first >= words * LEAST ? ranks.get(0).getKey() : UNKNOWN;
  }
}
