package io.checksummary.recognise.lexicon;

import io.checksummary.recognise.token.DigitMarks;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes: its decimal mark, how its number words go together, what its nouns look
 * like. Read from {@code format.txt}, a key and its value a line; what the file leaves out is as in
 * English.
 *
 * <p>Example: in German the decimal mark is a comma, "1.234" is a whole number, number words are
 * written as one word, nouns have a capital letter.
 *
 * @param marks the marks inside numbers in digits
 * @param numerals how number words make a number
 * @param words how a run of letters is cut into words
 * @param nouns the letter that a common noun begins with
 * @param plurals the endings of nouns in the plural
 * @param andEverywhere whether "and" joins hundreds and thousands with what follows ("mil e cem"),
 *     not tens and units alone
 * @param dayFirst whether "4/5/2024" is the fourth of May
 * @param rankedParts whether parts are named like ranks ("drie vijfde")
 * @param dottedRanks whether a point makes a rank of digits ("3. März")
 * @param rankLast whether only the last word of a rank is an ordinal: "vingt et unième"
 */
public record LanguageFormat(
    DigitMarks marks,
    Numerals numerals,
    Words words,
    Nouns nouns,
    List<String> plurals,
    boolean andEverywhere,
    boolean dayFirst,
    boolean rankLast,
    boolean rankedParts,
    boolean dottedRanks) {

  /** How number words go together. */
  public enum Numerals {
    /** "two hundred and five thousand". */
    LEFT_TO_RIGHT,
    /** "fünfundzwanzig". */
    GERMANIC,
    /** "vingt et un", "treinta y uno". */
    ROMANCE
  }

  /** What a run of letters is. */
  public enum Words {
    /** A run of letters is one word. */
    SPACED,
    /** Number words are written together: "dreihundertfünf". */
    COMPOUND,
    /** Nothing parts the words: such a language is read by ideographs. */
    UNSPACED
  }

  /** The first letter of a common noun. */
  public enum Nouns {
    SMALL,
    CAPITAL,
    ANY
  }

  /** The format that a language's tables give. */
  public static LanguageFormat of(LanguageTables tables) {
    Map<String, String> cells = new HashMap<>();
    tables.rows("format.txt").forEach(row -> cells.put(row.get(0), row.get(1)));
    return new LanguageFormat(
        marks(cells),
        Numerals.valueOf(name(cells, "numerals", "left-to-right")),
        Words.valueOf(name(cells, "words", "spaced")),
        Nouns.valueOf(name(cells, "nouns", "small")),
        TableFile.parts(cells.getOrDefault("plural", "s")),
        cells.getOrDefault("and", "tens").equals("everywhere"),
        cells.getOrDefault("dates", "month-day").equals("day-month"),
        cells.getOrDefault("ranks", "each-word").equals("last-word"),
        cells.getOrDefault("parts", "own-words").equals("ranks"),
        cells.getOrDefault("ranks-in-digits", "suffix").equals("point"));
  }

  private static String name(Map<String, String> cells, String key, String otherwise) {
    return cells.getOrDefault(key, otherwise).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static DigitMarks marks(Map<String, String> cells) {
    return new DigitMarks(
        cells.getOrDefault("decimal", "point").equals("comma") ? ',' : '.',
        !cells.getOrDefault("lone-group", "grouped").equals("decimal"));
  }

  /** Whether the token is written like a common noun. */
  public boolean isNoun(NumberTokens t, int at) {
    return switch (nouns) {
      case SMALL -> t.isSmall(at);
      case CAPITAL -> t.isCapital(at);
      case ANY -> t.isWord(at);
    };
  }

  /** Whether the token ends like a noun in the plural. */
  public boolean isPlural(NumberTokens t, int at) {
    for (String ending : plurals) {
      if (t.endsWith(at, ending)) {
        return true;
      }
    }
    return false;
  }
}
