package io.checksummary.text.language;

import io.checksummary.text.resource.TableFile;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

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

  /** How far another language has to be ahead of the presumed one, which then is not meant. */
  private static final int AHEAD = 2;

  /** Fewer letters of a script that two languages write say nothing against the presumed one. */
  private static final int ENOUGH_LETTERS = 40;

  /** Enough for a text of names and figures, if no other language comes near. */
  private static final int CLEAR = 150;

  /** What a word of running text is worth at least, on average. */
  private static final int LEAST = 4;

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
    int[] scores = new int[LanguageShares.LANGUAGES.size()];
    int words = scores(sample, scores);
    int other = of(guessed, scores);
    int own = of(primary(presumed), scores);
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
    int[] scores = new int[LanguageShares.LANGUAGES.size()];
    int words = scores(sample, scores);
    return best(scores, words);
  }

  /** Adds up what each language has of the sample's words; gives how many words there are. */
  private static int scores(String sample, int[] scores) {
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

  private static void score(String sample, int from, int to, int[] scores) {
    boolean initial = to - from == 1 && Character.isUpperCase(sample.charAt(from));
    if (initial || to - from > LONGEST_WORD) {
      return;
    }
    String word = sample.substring(from, to).toLowerCase(Locale.ROOT);
    LanguageShares.addWord(word, scores);
    // A word that begins with a capital is a name as often as not, and says little.
    if (!Character.isUpperCase(sample.charAt(from))) {
      LanguageShares.addTrigrams("_" + word + "_", scores);
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        LanguageShares.addLetter(word.substring(i, i + 1), scores);
      }
    }
  }

  /** Whoever has as much and stands first in the order of tags goes before. */
  private static String best(int[] scores, int words) {
    int best = 0;
    int second = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    int first = scores[best];
    boolean clear = first >= CLEAR && first >= second * 2;
    return first > 0 && (clear || first >= words * LEAST)
        ? LanguageShares.LANGUAGES.get(best)
        : UNKNOWN;
  }

  private static int of(String language, int[] scores) {
    int place = LanguageShares.LANGUAGES.indexOf(language);
    return place < 0 ? 0 : scores[place];
  }
}
