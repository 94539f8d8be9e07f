package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds words in a number's sentence that name a period without a date, such as "full year" and
 * "first half", from {@code periods.txt}.
 */
public final class PeriodNames {

  /** So many characters of a sentence on either side of a number are looked at. */
  private static final int REACH = 200;

  /**
   * @param name by the name that all languages share
   * @param start where its words begin in the text
   */
  public record Place(String name, int start) {}

  private record Entry(String name, String words) {}

  private static final Map<String, List<Entry>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private PeriodNames() {}

  /** Those in the sentence of a number. */
  public static List<Place> around(NumberSite site) {
    PositionalTerms terms = site.terms();
    if (site.from() >= terms.count() || site.from() >= site.to()) {
      return List.of();
    }
    int from = Math.max(terms.start(site.from()), site.number().start() - REACH);
    int to = Math.min(terms.end(site.to() - 1), site.number().end() + REACH);
    String text = WholeWords.lower(terms.text(), from, to);
    List<Place> places = new ArrayList<>();
    for (Entry entry : BY_LANGUAGE.computeIfAbsent(terms.language(), PeriodNames::load)) {
      for (int at = text.indexOf(entry.words());
          at >= 0;
          at = text.indexOf(entry.words(), at + 1)) {
        places.add(new Place(entry.name(), from + at));
      }
    }
    return places;
  }

  private static List<Entry> load(String language) {
    List<Entry> entries = new ArrayList<>();
    TableFile.optional(PeriodNames.class, language + "/periods.txt")
        .rows()
        .forEach(row ->
            TableFile.parts(row.get(1))
                .forEach(words -> entries.add(new Entry(row.get(0), words))));
    return List.copyOf(entries);
  }
}
