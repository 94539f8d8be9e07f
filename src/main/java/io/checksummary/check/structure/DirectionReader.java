package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds on which side of something the words right beside a number put it: "15% more" and "15%
 * less", "40 minutes early" and "40 minutes late".
 *
 * <p>A caveat: only the words that touch the number count, so that "more" elsewhere in a sentence
 * says nothing.
 */
public final class DirectionReader {

  /**
   * A side of an axis, both by the names that all languages share.
   *
   * @param axis {@code amount}, {@code speed}, …
   * @param side {@code up} or {@code down} on the axis of amounts
   */
  public record Direction(String axis, String side) {

    /** Whether no number can be on both. */
    public boolean opposes(Direction other) {
      return axis.equals(other.axis) && !side.equals(other.side);
    }
  }

  private static final Map<String, BesideTable<Direction>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private DirectionReader() {}

  /** What the words beside a number say; empty where they say nothing. */
  public static List<Direction> of(NumberSite site) {
    return BY_LANGUAGE.computeIfAbsent(site.terms().language(), DirectionReader::load).beside(site);
  }

  private static BesideTable<Direction> load(String language) {
    BesideTable<Direction> table = new BesideTable<>();
    for (List<String> row :
        TableFile.optional(DirectionReader.class, language + "/directions.txt").rows()) {
      Direction direction = new Direction(row.get(0), row.get(1));
      if (row.get(2).equals("after")) {
        table.addAfter(row.get(3), direction);
      } else {
        table.addBefore(row.get(3), direction);
      }
    }
    return table;
  }
}
