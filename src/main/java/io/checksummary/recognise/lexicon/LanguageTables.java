package io.checksummary.recognise.lexicon;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.resource.TextResource;
import java.util.List;

/**
 * The folder of a language's tables.
 *
 * <p>Example: {@code new LanguageTables("en").rows("months.txt")} are the months of English. A
 * table that the folder lacks has no rows.
 *
 * @param language the folder's name, a BCP 47 primary tag
 */
public record LanguageTables(String language) {

  /** The rows of a table, each a list of cells. */
  public List<List<String>> rows(String table) {
    return TableFile.optional(LanguageTables.class, language + "/" + table).rows();
  }

  /** Whether the folder holds number words, or what numbers count. */
  public boolean canBeRead() {
    return has("numerals.txt") || has("counters.txt");
  }

  private boolean has(String table) {
    return TextResource.exists(LanguageTables.class, language + "/" + table);
  }
}
