package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether words before a number take back what is said of it: "denied that 40 people had died", "if
 * sales reach 5 million", "turned down a deal worth £100,000".
 *
 * <p>Only words of its own sentence that stand before the number count, from {@code
 * non-assertions.txt}.
 */
public final class NonAssertion {

  /** So many characters before a number are looked at. */
  private static final int REACH = 90;

  private static final String TOLD = "told";

  /** Words, and whether they say so only where a summary has them. */
  private record Entry(String words, boolean told) {}

  private static final Map<String, List<Entry>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private NonAssertion() {}

  public static boolean before(NumberSite site) {
    return isIn(site, site.number().start(), false);
  }

  /** Whether such words stand anywhere in the number's sentence up to a while behind it. */
  public static boolean around(NumberSite site) {
    return isIn(site, site.number().end() + REACH, true);
  }

  private static boolean isIn(NumberSite site, int end, boolean told) {
    PositionalTerms terms = site.terms();
    if (site.from() >= terms.count() || site.from() >= site.to()) {
      return false;
    }
    int from = Math.max(terms.start(site.from()), site.number().start() - REACH);
    int to = Math.min(end, Math.max(site.number().end(), terms.end(site.to() - 1)));
    String words = " " + BesideTable.lower(terms.text(), from, to);
    return entries(terms.language()).stream()
        .filter(entry -> told || !entry.told())
        .anyMatch(entry -> BesideTable.contains(words, entry.words()));
  }

  private static List<Entry> entries(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, NonAssertion::load);
  }

  private static List<Entry> load(String language) {
    List<Entry> entries = new ArrayList<>();
    TableFile.optional(NonAssertion.class, language + "/non-assertions.txt")
        .rows()
        .forEach(row -> {
          boolean told = row.get(0).equals(TOLD);
          TableFile.parts(row.get(1)).forEach(words -> entries.add(new Entry(words, told)));
        });
    return List.copyOf(entries);
  }
}
