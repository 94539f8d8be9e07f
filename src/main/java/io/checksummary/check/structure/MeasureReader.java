package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.quantity.Amount;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number measures, where the words that belong to it say so in a way that excludes
 * others: sales or profit, the average or the peak, the dead or the injured.
 *
 * <p>Example: in "Sales rose to €18 million, profit to €3 million" €18 million measures {@code
 * revenue}, and €3 million {@code profit}. The names of the measures are the same in all languages,
 * so that a summary can be held against a source in another one.
 *
 * <p>A caveat: a word belongs to the nearest like number, a number of its own clause before any
 * other.
 */
public final class MeasureReader {

  /**
   * What a number measures, among things that exclude each other.
   *
   * @param axis the group of such things: {@code finance}
   * @param name one of them; a dot leads to a special kind: {@code profit.operating}
   */
  public record Measure(String axis, String name) {

    /** Whether both may be said of one number: other axes, or one the kind of the other. */
    public boolean allows(Measure other) {
      return !axis.equals(other.axis) || isKindOf(other) || other.isKindOf(this);
    }

    private boolean isKindOf(Measure other) {
      return name.equals(other.name) || name.startsWith(other.name + ".");
    }
  }

  /** Words, in lower case, and what they mean; {@code open} where more letters may follow. */
  private record Entry(String words, boolean open, Measure measure) {}

  private static final Map<String, Map<Character, List<Entry>>> BY_LANGUAGE =
      new ConcurrentHashMap<>();

  private static final Map<String, Set<Amount.Kind>> KINDS =
      TableFile.of(MeasureReader.class, "measure-groups.txt").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      TableFile.parts(row.get(1)).stream()
                          .map(part -> Amount.Kind.valueOf(part.toUpperCase(Locale.ROOT)))
                          .collect(Collectors.toUnmodifiableSet())));

  private MeasureReader() {}

  /**
   * @param rival whether a term is a number that words may belong to as well
   */
  public static Set<Measure> of(NumberSite site, Amount.Kind kind, IntPredicate rival) {
    Map<Character, List<Entry>> table =
        BY_LANGUAGE.computeIfAbsent(site.terms().language(), MeasureReader::load);
    if (table.isEmpty() || site.from() >= site.to()) {
      return Set.of();
    }
    PositionalTerms terms = site.terms();
    int first = Math.max(site.from(), site.self() - TermDistance.WINDOW);
    int last = Math.min(site.to(), site.self() + TermDistance.WINDOW);
    Set<Measure> found = new HashSet<>();
    int past = 0;
    for (int i = first; i < last; i++) {
      if (terms.start(i) >= past && !terms.is(i, PositionalTerms.NUMBER)) {
        Entry entry = at(table, terms, i);
        if (entry != null) {
          past = terms.start(i) + entry.words().length();
          if (KINDS.getOrDefault(entry.measure().axis(), Set.of()).contains(kind)
              && OwnWords.isNearest(terms, i, site, rival)) {
            found.add(entry.measure());
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Entry at(
      Map<Character, List<Entry>> table, PositionalTerms terms, int term) {
    CharSequence text = terms.text();
    int start = terms.start(term);
    List<Entry> entries = table.get(Character.toLowerCase(text.charAt(start)));
    if (entries == null) {
      return null;
    }
    int end = Math.min(text.length(), start + 40);
    String words = WholeWords.lower(text, start, end);
    for (Entry entry : entries) {
      if (entry.open()
          ? words.startsWith(entry.words())
          : WholeWords.startsWith(words, entry.words())) {
        return entry;
      }
    }
    return null;
  }

  private static Map<Character, List<Entry>> load(String language) {
    Map<Character, List<Entry>> table = new HashMap<>();
    for (List<String> row :
        TableFile.optional(MeasureReader.class, language + "/measures.txt").rows()) {
      Measure measure = new Measure(row.get(0), row.get(1));
      for (String part : TableFile.parts(row.get(2))) {
        boolean open = part.endsWith("*");
        String words = open ? part.substring(0, part.length() - 1) : part;
        table
            .computeIfAbsent(words.charAt(0), c -> new ArrayList<>())
            .add(new Entry(words, open, measure));
      }
    }
    table.values().forEach(list -> list.sort(Comparator.comparingInt(e -> -e.words().length())));
    return table;
  }
}
