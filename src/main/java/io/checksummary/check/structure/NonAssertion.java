package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether words beside a number take back what is said of it: "denied that 40 people had died", "if
 * sales reach 5 million", "turned down a deal worth £100,000".
 *
 * <p>Only words of its own sentence count, from {@code non-assertions.txt}, and only those before
 * the number, but in languages that put the verb last. A semicolon or a colon ends what they say.
 */
public final class NonAssertion {

  /** So many characters on each side of a number are looked at. */
  private static final int REACH = 90;

  /** Fewer words than this are a heading, not a statement. */
  private static final int FEWEST = 2;

  private static final ClauseMarks NONE = new ClauseMarks("");
  private static final ClauseMarks ENDS = new ClauseMarks(";:；：—");
  private static final ClauseMarks MARKS = new ClauseMarks(";:；：—,()，、（）");

  /** What the words of a row say; {@code TOLD} ones where a summary has them only. */
  private enum Kind {
    QUESTION,
    DENIAL,
    REFUSAL,
    BEHIND,
    ANSWER,
    CONDITION,
    CONDITION_BEHIND,
    TOLD
  }

  private static final Map<String, Map<Kind, List<String>>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final NumberSite site;
  private final PositionalTerms terms;
  private final Map<Kind, List<String>> words;

  private NonAssertion(NumberSite site) {
    this.site = site;
    this.terms = site.terms();
    this.words = BY_LANGUAGE.computeIfAbsent(terms.language(), NonAssertion::load);
  }

  private boolean isEmpty() {
    return site.from() >= terms.count() || site.from() >= site.to();
  }

  /** Whether a source asks or denies it, or says that it was turned down. */
  public static boolean before(NumberSite site) {
    NonAssertion number = new NonAssertion(site);
    if (number.isEmpty()) {
      return false;
    }
    String before = number.before(ENDS);
    String behind = number.behind(ENDS);
    boolean taken =
        number.has(Kind.QUESTION, before)
            || number.has(Kind.DENIAL, before)
            || number.has(Kind.REFUSAL, before)
            || number.has(Kind.BEHIND, behind);
    return taken && !number.has(Kind.ANSWER, behind);
  }

  /** Whether such words stand anywhere in the number's sentence up to a while behind it. */
  public static boolean around(NumberSite site) {
    NonAssertion number = new NonAssertion(site);
    if (number.isEmpty()) {
      return false;
    }
    String text = number.before(NONE) + " " + number.behind(NONE);
    return number.words.keySet().stream()
        .filter(kind -> kind != Kind.ANSWER)
        .anyMatch(kind -> number.has(kind, text));
  }

  /**
   * Whether a number stands in a condition, and other words all stand in the same one: those of
   * "rates rise to 5%" in "if rates rise to 5%, borrowers will struggle".
   *
   * @param told stems, two at least
   */
  public static boolean isConditionOf(NumberSite site, Set<Long> told) {
    NonAssertion number = new NonAssertion(site);
    if (number.isEmpty() || told.size() < FEWEST) {
      return false;
    }
    String before = number.before(MARKS);
    String behind = number.behind(MARKS);
    boolean open = number.has(Kind.CONDITION, before) || number.has(Kind.CONDITION_BEHIND, behind);
    return open
        && number
            .stems(site.number().start() - before.length(), site.number().end() + behind.length())
            .containsAll(told);
  }

  private Set<Long> stems(int from, int to) {
    Set<Long> stems = new HashSet<>();
    for (int i = terms.from(from); i < terms.count() && terms.end(i) <= to; i++) {
      stems.add(terms.stem(i));
    }
    return stems;
  }

  private boolean has(Kind kind, String text) {
    return WholeWords.containsAny(text, words.getOrDefault(kind, List.of()));
  }

  /** What stands before the number in its sentence, from the last of some marks on. */
  private String before(ClauseMarks marks) {
    int end = site.number().start();
    int from = Math.max(terms.start(site.from()), end - REACH);
    return marks.behind(WholeWords.lower(terms.text(), from, end));
  }

  /** What stands behind it, up to the first of some marks. */
  private String behind(ClauseMarks marks) {
    int from = site.number().end();
    int to = Math.min(from + REACH, Math.max(from, terms.end(site.to() - 1)));
    return marks.before(WholeWords.lower(terms.text(), from, to));
  }

  private static Map<Kind, List<String>> load(String language) {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (List<String> row :
        TableFile.optional(NonAssertion.class, language + "/non-assertions.txt").rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(TableFile.parts(row.get(1)));
    }
    return words;
  }
}
