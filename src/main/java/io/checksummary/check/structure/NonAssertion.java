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

  private static final Map<String, List<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private NonAssertion() {}

  public static boolean before(NumberSite site) {
    return isIn(site, site.number().start());
  }

  /** Whether such words stand anywhere in the number's sentence up to a while behind it. */
  public static boolean around(NumberSite site) {
    return isIn(site, site.number().end() + REACH);
  }

  private static boolean isIn(NumberSite site, int end) {
    PositionalTerms terms = site.terms();
    if (site.from() >= terms.count() || site.from() >= site.to()) {
      return false;
    }
    int from = Math.max(terms.start(site.from()), site.number().start() - REACH);
    int to = Math.min(end, Math.max(site.number().end(), terms.end(site.to() - 1)));
    String words = " " + BesideTable.lower(terms.text(), from, to);
    return words(terms.language()).stream().anyMatch(part -> contains(words, part));
  }

  private static boolean contains(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (BesideTable.endsWith(text.substring(0, at + words.length()), words)
          && BesideTable.startsWith(text.substring(at), words)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, NonAssertion::load);
  }

  private static List<String> load(String language) {
    List<String> words = new ArrayList<>();
    TableFile.optional(NonAssertion.class, language + "/non-assertions.txt")
        .rows()
        .forEach(row -> words.addAll(TableFile.parts(row.get(1))));
    return List.copyOf(words);
  }
}
