package io.checksummary.check.structure;

import io.checksummary.check.context.NumberSite;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the words of a number's clause tell a plan, a hope or a mere possibility ("hopes to raise
 * £7 million"), or something that is done ("has raised £7 million").
 *
 * <p>A caveat: the clause ends at the next mark or at a word such as "that", and only so many
 * characters of it are looked at.
 */
public final class PlanReader {

  /** So many characters on each side of a number are looked at. */
  private static final int REACH = 80;

  private static final ClauseMarks MARKS = new ClauseMarks(",;:.()\n—–，、。；：（）");

  /** What the words of {@code plans.txt} say, and on which side of the number. */
  private enum Kind {
    PLANNED_BEFORE,
    PLANNED_AFTER,
    DONE_BEFORE,
    DONE_AFTER,
    BORDER,
    GIVEN
  }

  private static final Map<String, Map<Kind, List<String>>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<Kind, List<String>> words;
  private final String before;
  private final String after;

  private PlanReader(NumberSite site) {
    this.words = BY_LANGUAGE.computeIfAbsent(site.terms().language(), PlanReader::load);
    this.before = before(site);
    this.after = after(site);
  }

  /** Whether the number is one of a plan: "aims to plant 400 trees", but not of "the 400 trees". */
  public static boolean isPlanned(NumberSite site) {
    PlanReader clause = new PlanReader(site);
    return clause.tellsPlan() && !clause.ends(Kind.GIVEN);
  }

  /** Whether the number is told as a fact: "has planted 400 trees". */
  public static boolean isDone(NumberSite site) {
    PlanReader clause = new PlanReader(site);
    return (clause.has(Kind.DONE_BEFORE, clause.before)
            || clause.has(Kind.DONE_AFTER, clause.after))
        && !clause.tellsPlan()
        && !clause.has(Kind.PLANNED_BEFORE, clause.after);
  }

  private boolean tellsPlan() {
    return has(Kind.PLANNED_BEFORE, before) || has(Kind.PLANNED_AFTER, after);
  }

  private boolean has(Kind kind, String text) {
    return of(kind).stream().anyMatch(phrase -> WholeWords.contains(text, phrase));
  }

  private boolean ends(Kind kind) {
    String text = before.stripTrailing();
    return of(kind).stream().anyMatch(phrase -> WholeWords.endsWith(text, phrase));
  }

  private List<String> of(Kind kind) {
    return words.getOrDefault(kind, List.of());
  }

  private String before(NumberSite site) {
    if (site.from() >= site.to()) {
      return "";
    }
    int end = site.number().start();
    int from = Math.max(site.terms().start(site.from()), end - REACH);
    String text = WholeWords.lower(site.terms().text(), from, end);
    int start = text.length();
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    for (String border : of(Kind.BORDER)) {
      int at = text.lastIndexOf(" " + border + " ");
      start = Math.max(start, at < 0 ? 0 : at + border.length() + 1);
    }
    return text.substring(start);
  }

  /** A comma right behind a word of plans begins what is planned: "hofft, 900 Karten …". */
  private boolean isEnd(String text, int at) {
    String until = text.substring(0, at);
    return MARKS.isAt(text, at)
        && !(text.charAt(at) == ','
            && of(Kind.PLANNED_BEFORE).stream().anyMatch(word -> WholeWords.endsWith(until, word)));
  }

  private String after(NumberSite site) {
    CharSequence text = site.terms().text();
    int from = site.number().end();
    return MARKS.before(WholeWords.lower(text, from, Math.min(text.length(), from + REACH)));
  }

  private static Map<Kind, List<String>> load(String language) {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (List<String> row : TableFile.optional(PlanReader.class, language + "/plans.txt").rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(TableFile.parts(row.get(1)));
    }
    return words;
  }
}
