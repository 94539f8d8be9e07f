package io.checksummary.recognise;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.han.HanLexicon;
import io.checksummary.recognise.han.HanReader;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.mention.MentionReader;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.resource.TextResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds every mention of a number in a text of one language, in one pass. Safe for use by many
 * threads.
 *
 * <p>Example: "Norland earned $412 million in 2016, up 12%" holds {@code money.sign-scale}, {@code
 * date.year} and {@code percent.sign}. A mention's span covers sign, unit and scale; hedges
 * ("about") and denominators ("a share") stand outside it.
 *
 * <p>Any text at all is fine: time and memory grow in proportion to its length.
 */
public final class Recogniser {

  /** How a language writes: with words between blanks, or in ideographs that nothing parts. */
  private static final Map<String, String> WRITING = tabled();

  private static final List<String> LANGUAGES = List.copyOf(WRITING.keySet());
  private static final Map<String, Recogniser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final MentionReader reader;

  private Recogniser(MentionReader reader) {
    this.reader = reader;
  }

  /**
   * The recogniser of a language, made when it is first asked for.
   *
   * @param language BCP 47; region and script do not count: {@code de-AT} is read as {@code de}
   * @throws IllegalArgumentException if the language is none of {@link #languages}
   */
  public static Recogniser of(String language) {
    String primary = LanguageDetector.primary(language);
    if (!LANGUAGES.contains(primary)) {
      throw new IllegalArgumentException(
          "no tables for the language \"" + language + "\"; there are some for " + LANGUAGES);
    }
    return BY_LANGUAGE.computeIfAbsent(primary, tag -> new Recogniser(reader(tag)));
  }

  private static MentionReader reader(String tag) {
    return "ideographs".equals(WRITING.get(tag))
        ? new HanReader(HanLexicon.load(tag))
        : new SpacedTextReader(Lexicon.load(tag));
  }

  /** The languages that can be read, as BCP 47 primary tags. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /** Whether a language can be read: {@code en-GB} as {@code en}; {@code und} never. */
  public static boolean reads(String language) {
    return LANGUAGES.contains(LanguageDetector.primary(language));
  }

  /** The recogniser of English. */
  public static Recogniser english() {
    return of("en");
  }

  /** A folder of tables counts once it holds number words, or what numbers count. */
  private static Map<String, String> tabled() {
    Map<String, String> writing = new LinkedHashMap<>();
    for (List<String> row : TableFile.of(Recogniser.class, "languages.txt").rows()) {
      String tag = row.getFirst();
      if (TextResource.exists(Lexicon.class, tag + "/numerals.txt")
          || TextResource.exists(Lexicon.class, tag + "/counters.txt")) {
        writing.put(tag, row.get(1));
      }
    }
    return writing;
  }

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  public List<Mention> mentions(String text) {
    return reader.mentions(text);
  }
}
