package io.checksummary.api.source;

import io.checksummary.text.language.LanguageDetector;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which language a text of a request is in. */
public final class LanguageResolver {

  static final String ENGLISH = "en";

  private static final String UNKNOWN = "und";

  private static final Pattern WORDS = Pattern.compile("\\p{L}+");

  /** Fewer words than these may be of several languages: "no news", "a 1". */
  private static final int TELLING = 5;

  /** So many words without a frequent one of a language that we know are of another. */
  private static final int FOREIGN = 30;

  private LanguageResolver() {}

  /**
   * The language that the request names, else the one that the words tell.
   *
   * @param given BCP 47; null or {@code und} where the request names none
   * @param otherwise what holds where the words are too few to tell
   */
  public static String of(@Nullable String given, String text, String otherwise) {
    if (given != null && !given.equals(UNKNOWN)) {
      return given;
    }
    String guessed = LanguageDetector.guess(text);
    boolean tells =
        guessed.equals(UNKNOWN)
            ? hasWords(text, FOREIGN)
            : hasWords(text, TELLING) || hasForeignLetter(text);
    return tells ? guessed : otherwise;
  }

  /**
   * The language of a summary: the one that the request names, else its source's, unless the words
   * clearly are of another.
   *
   * @param given BCP 47; null or {@code und} where the request names none
   * @param source the source's language, BCP 47
   */
  public static String ofSummary(@Nullable String given, String text, String source) {
    String told = of(given, text, source);
    boolean named = given != null && !given.equals(UNKNOWN);
    boolean unknown = told.equals(UNKNOWN) || source.equals(UNKNOWN);
    return named || unknown ? told : LanguageDetector.guess(text, source);
  }

  private static boolean hasWords(String text, int least) {
    return WORDS.matcher(text).results().limit(least).count() == least;
  }

  private static boolean hasForeignLetter(String text) {
    return text.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
  }
}
