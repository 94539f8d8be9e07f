package io.checksummary.recognise;

import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.counted.CountedThingReader;
import io.checksummary.recognise.counted.NounPhraseThings;
import io.checksummary.recognise.counted.UnspacedThings;
import io.checksummary.recognise.han.HanReader;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.lexicon.LanguageFormat;
import io.checksummary.recognise.lexicon.LanguageTables;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.mention.MentionReader;
import io.checksummary.text.language.LanguageDetector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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

  private static final List<String> LANGUAGES =
      LanguageDetector.TABLED.stream().filter(tag -> new LanguageTables(tag).canBeRead()).toList();

  /** In characters. */
  private static final int PIECE = 50_000;

  private static final Map<String, Recogniser> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final MentionReader reader;
  private final CountedThingReader things;

  private Recogniser(MentionReader reader, CountedThingReader things) {
    this.reader = reader;
    this.things = things;
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
    return BY_LANGUAGE.computeIfAbsent(primary, Recogniser::load);
  }

  private static Recogniser load(String tag) {
    return switch (LanguageFormat.of(new LanguageTables(tag)).words()) {
      case SPACED, COMPOUND ->
          new Recogniser(new SpacedTextReader(Lexicon.load(tag)), new NounPhraseThings(tag));
      case UNSPACED -> new Recogniser(new HanReader(HanLexicon.load(tag)), new UnspacedThings(tag));
    };
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

  /** Every mention, in order, without overlap; spans count in {@code text}. */
  public List<Mention> mentions(String text) {
    return reader.mentions(text);
  }

  /**
   * How many mentions a text holds. Takes as long as {@link #mentions}, but next to no memory,
   * since the text is read in pieces; a mention across the end of one may count twice.
   */
  public long count(String text) {
    long count = 0;
    for (int from = 0; from < text.length(); ) {
      int to = pieceEnd(text, from);
      count += mentions(text.substring(from, to)).size();
      from = to;
    }
    return count;
  }

  private static int pieceEnd(String text, int from) {
    int farthest = from + PIECE;
    if (farthest >= text.length()) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', farthest);
    int end = line > from ? line : text.lastIndexOf(' ', farthest);
    return end > from ? end + 1 : farthest;
  }

  /**
   * {@link #mentions}, each with what it {@linkplain Mention#of counts}. Takes longer; what few
   * mentions of a long text count says {@link #counted}.
   */
  public List<Mention> countedMentions(String text) {
    return things.all(text, mentions(text));
  }

  /**
   * What one of the mentions of a text counts or measures: "rushing yards" for the 517 of "517
   * rushing yards". Null where no noun says.
   *
   * @param mentions all of the text, as {@link #mentions} gives them
   */
  public @Nullable CountedThing counted(String text, List<Mention> mentions, int index) {
    return things.at(text, mentions, index);
  }
}
