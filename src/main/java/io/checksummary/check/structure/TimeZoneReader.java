package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the time zone that is named right beside a time of the day: "8 p.m. Eastern time". */
public final class TimeZoneReader {

  private static final Map<String, BesideTable<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private TimeZoneReader() {}

  /** The zone by the name that all languages share; null where none is named. */
  public static @Nullable String of(NumberSite site) {
    List<String> zones =
        BY_LANGUAGE.computeIfAbsent(site.terms().language(), TimeZoneReader::load).beside(site);
    return zones.isEmpty() ? null : zones.getFirst();
  }

  private static BesideTable<String> load(String language) {
    BesideTable<String> table = new BesideTable<>();
    for (List<String> row :
        TableFile.optional(TimeZoneReader.class, language + "/time-zones.txt").rows()) {
      table.addAfter(row.get(1), row.get(0));
      table.addBefore(row.get(1), row.get(0));
    }
    return table;
  }
}
