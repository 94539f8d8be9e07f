package io.checksummary.recognise.han.lexicon;

import io.checksummary.recognise.lexicon.LanguageTables;
import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a language of ideographs writes numbers, from its {@code format.txt}; what the file leaves
 * out is as in Japanese.
 *
 * <p>Example: 三千五 is 3,500 where the last digit stands for the next place, else 3,005.
 *
 * @param shorthand whether a last digit stands for the place below the one before it
 * @param minusBeforeWords whether a minus sign may stand before a number in words
 * @param bareMinutes whether a number after an hour is its minutes, with no word that says so
 * @param fullYearsAreDates whether a full year before a word for a length of time is a date still
 * @param unitNames the languages whose names of units its texts hold too
 */
public record HanFormat(
    boolean shorthand,
    boolean minusBeforeWords,
    boolean bareMinutes,
    boolean fullYearsAreDates,
    List<String> unitNames) {

  public HanFormat {
    unitNames = List.copyOf(unitNames);
  }

  static HanFormat of(LanguageTables tables) {
    Map<String, String> cells = new HashMap<>();
    tables.rows("format.txt").forEach(row -> cells.put(row.get(0), row.get(1)));
    return new HanFormat(
        cells.getOrDefault("last-digit", "unit").equals("next-place"),
        cells.getOrDefault("minus", "digits").equals("words"),
        cells.getOrDefault("minutes", "named").equals("bare"),
        cells.getOrDefault("full-years", "spans").equals("dates"),
        TableFile.parts(cells.getOrDefault("unit-names", "")));
  }
}
