package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence tells as a part of another before it.
 *
 * <p>Example: in "The group employs 1,200 people, 300 of them in Italy" the part is 300, and
 * "Italy" tells it; "group", "employ" and "people" tell the whole. The words are those of {@code
 * parts.txt}; a language without a table has no parts.
 *
 * @param from the first term of the part
 * @param telling stems that tell the part and nothing else of the sentence
 * @param rest stems of the sentence's other words
 */
public record PartOfWhole(int from, Set<Long> telling, Set<Long> rest) {

  /** So many terms may stand between the words for a part and its number: "of whom about 300". */
  private static final int BETWEEN = 2;

  /** So many characters on each side of a number are looked at. */
  private static final int REACH = 300;

  /** So many terms of a sentence before a part and behind it are looked at. */
  private static final int MOST_TERMS = 80;

  /** No words of any table are longer. */
  private static final int LONGEST = 30;

  private static final String MARKS = ",;:.()\n—–，、。；：（）";

  private static final Map<String, Map<String, List<String>>> BY_LANGUAGE =
      new ConcurrentHashMap<>();

  public PartOfWhole {
    telling = Set.copyOf(telling);
    rest = Set.copyOf(rest);
  }

  /** What a number is a part by; null where nothing says that it is one. */
  public static @Nullable PartOfWhole of(NumberSite site) {
    int self = site.self();
    if (self >= site.to() || words(site, "before").isEmpty()) {
      return null;
    }
    int from = from(site, self);
    return from < 0 ? null : read(site, from, end(site));
  }

  /** Whether a sentence has words around its number that tell a part, or may do so. */
  public static boolean mayBeTold(NumberSite site) {
    if (site.from() >= site.to()) {
      return false;
    }
    PositionalTerms terms = site.terms();
    int start = Math.max(terms.start(site.from()), site.number().start() - REACH);
    int end = Math.min(terms.end(site.to() - 1), site.number().end() + REACH);
    String text = WholeWords.lower(terms.text(), start, end);
    for (List<String> words : table(site).values()) {
      if (WholeWords.containsAny(text, words)) {
        return true;
      }
    }
    return false;
  }

  private static PartOfWhole read(NumberSite site, int from, int end) {
    PositionalTerms terms = site.terms();
    Set<Long> telling = new HashSet<>();
    Set<Long> rest = new HashSet<>();
    int first = Math.max(site.from(), from - MOST_TERMS);
    int last = Math.min(site.to(), from + MOST_TERMS);
    for (int i = first; i < last; i++) {
      if (terms.isContent(i) && !terms.is(i, PositionalTerms.NUMBER)) {
        (i >= from && i < end ? telling : rest).add(terms.stem(i));
      }
    }
    telling.removeAll(rest);
    return new PartOfWhole(from, telling, rest);
  }

  /** The first term of the part; -1 where no words tell one. */
  private static int from(NumberSite site, int self) {
    PositionalTerms terms = site.terms();
    for (int i = self; i > site.from() && i >= self - BETWEEN; i--) {
      int before = before(site, i);
      if (before >= 0) {
        return before;
      }
      if (terms.is(i - 1, PositionalTerms.NUMBER)) {
        break;
      }
    }
    int end = site.number().end();
    String behind =
        WholeWords.lower(terms.text(), end, Math.min(terms.end(site.to() - 1), end + LONGEST))
            .stripLeading();
    boolean isPart =
        words(site, "after").stream().anyMatch(words -> WholeWords.startsWith(behind, words));
    return isPart ? self : -1;
  }

  /** The first of the words for a part that end before a term; -1 where none do. */
  private static int before(NumberSite site, int term) {
    PositionalTerms terms = site.terms();
    int start = Math.max(terms.start(site.from()), terms.start(term) - LONGEST);
    String text = WholeWords.lower(terms.text(), start, terms.start(term)).stripTrailing();
    String words = WholeWords.firstAtEnd(text, words(site, "before"));
    return words == null ? -1 : terms.from(start + text.length() - words.length());
  }

  /** One past the last term of a number's stretch: it ends at a mark, or before another number. */
  public static int end(NumberSite site) {
    PositionalTerms terms = site.terms();
    int end = site.self() + 1;
    while (end < site.to() && !terms.is(end, PositionalTerms.NUMBER) && !isParted(terms, end)) {
      end++;
    }
    return end;
  }

  private static boolean isParted(PositionalTerms terms, int term) {
    for (int i = terms.end(term - 1); i < terms.start(term); i++) {
      if (MARKS.indexOf(terms.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(NumberSite site, String kind) {
    return table(site).getOrDefault(kind, List.of());
  }

  private static Map<String, List<String>> table(NumberSite site) {
    return BY_LANGUAGE.computeIfAbsent(site.terms().language(), PartOfWhole::load);
  }

  private static Map<String, List<String>> load(String language) {
    return TableFile.optional(PartOfWhole.class, language + "/parts.txt").rows().stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> TableFile.parts(row.get(1))));
  }
}
