package io.checksummary.text.furniture;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import io.checksummary.text.line.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the pages of a text start, and which of its lines are running heads, footers and page
 * numbers. Form feeds part pages; where there are none, lines such as "Page 3 of 9" do.
 */
public final class PageBreaks {

  private static final int LINES_OF_AN_EDGE = 3;
  private static final int LONGEST_HEAD = 100;

  /** Of the lines that are not blank. */
  private final List<TextLine> lines;

  private final FurnitureWords words;
  private final BitSet furniture = new BitSet();
  private final List<Integer> starts = new ArrayList<>();

  private PageBreaks(List<TextLine> lines, FurnitureWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** Finds the pages of a text from its lines, none of which is blank. */
  public static PageBreaks of(
      List<TextLine> lines, FurnitureWords words, LineContinuation continuation) {
    PageBreaks pages = new PageBreaks(lines, words);
    pages.findStarts();
    pages.findRunningHeads();
    pages.findInterruptingLines(continuation);
    return pages;
  }

  /** Whether the line, by its index, belongs to the page and not to what is written on it. */
  public boolean isFurniture(int line) {
    return furniture.get(line);
  }

  /** The indices of the lines that open the second and each later page. */
  public List<Integer> starts() {
    return starts;
  }

  private void findStarts() {
    for (int i = 0; i < lines.size(); i++) {
      Checkpoint.pass();
      String line = lines.get(i).text();
      furniture.set(
          i,
          PageNumberLine.isCounter(line, words) || PageNumberLine.isCounterWithHead(line, words));
    }
    addFormFeeds();
    if (starts.isEmpty()) {
      addCounters(furniture.stream().boxed().toList());
    }
    if (starts.isEmpty() && furniture.isEmpty()) {
      addBareNumbers();
    }
  }

  private void addFormFeeds() {
    int page = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (; page < lines.get(i).page(); page++) {
        starts.add(i);
      }
    }
  }

  /** Counters stand at the foot of their pages, unless the first page has none or opens with it. */
  private void addCounters(List<Integer> counters) {
    if (counters.isEmpty()) {
      return;
    }
    int first = counters.getFirst();
    boolean heads = first == 0 || PageNumberLine.first(lines.get(first).text()) == 2;
    for (int counter : counters) {
      int start = heads ? counter : counter + 1;
      if (start > 0 && start < lines.size()) {
        starts.add(start);
      }
    }
  }

  private void addBareNumbers() {
    List<Integer> found = PageNumberLine.countingLines(lines);
    found.forEach(furniture::set);
    addCounters(found);
  }

  /** Lines that recur at the tops or at the feet of pages, but for the number of the page. */
  private void findRunningHeads() {
    if (starts.isEmpty()) {
      return;
    }
    Map<String, Integer> pagesWith = new HashMap<>();
    for (int page = 0; page <= starts.size(); page++) {
      for (String key : headKeys(page)) {
        pagesWith.merge(key, 1, Integer::sum);
      }
    }
    int enough = Math.max(2, (starts.size() + 1) / 4);
    for (int page = 0; page <= starts.size(); page++) {
      for (int i : edges(page)) {
        if (pagesWith.getOrDefault(headKey(i, page), 0) >= enough) {
          furniture.set(i);
        }
      }
      markOuterNumbers(top(page));
      markOuterNumbers(foot(page));
    }
  }

  private Set<String> headKeys(int page) {
    Set<String> keys = new TreeSet<>();
    Checkpoint.pass();
    for (int i : edges(page)) {
      keys.add(headKey(i, page));
    }
    keys.remove("");
    return keys;
  }

  /**
   * What a running head has in common with the others; empty for a line that cannot be one. A
   * number at either end counts by its distance from the page's own. The head of a table recurs
   * too, but without one.
   */
  private String headKey(int i, int page) {
    String text = lines.get(i).text();
    List<String> parts =
        text.length() > LONGEST_HEAD
            ? List.of()
            : new ArrayList<>(PageNumberLine.parts(text.toLowerCase(Locale.ROOT)));
    if (parts.stream().allMatch(PageNumberLine::isNumber)) {
      return "";
    }
    String distance = distance(parts, page);
    boolean row = text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
    return row && distance.isEmpty() ? "" : distance + String.join(" ", parts);
  }

  private static String distance(List<String> parts, int page) {
    for (int end : new int[] {parts.size() - 1, 0}) {
      String part = parts.get(end);
      if (PageNumberLine.isNumber(part) && Integer.parseInt(part) <= page + 1000) {
        parts.remove(end);
        return Integer.parseInt(part) - page + " ";
      }
    }
    return "";
  }

  /** A number alone at the very edge of a page, or with nothing but heads outside of it. */
  private void markOuterNumbers(List<Integer> edge) {
    Checkpoint.pass();
    for (int i : edge) {
      if (PageNumberLine.isBare(lines.get(i).text())) {
        furniture.set(i);
      }
      if (!furniture.get(i)) {
        return;
      }
    }
  }

  private List<Integer> edges(int page) {
    List<Integer> edges = new ArrayList<>(top(page));
    edges.addAll(foot(page));
    return edges;
  }

  /** The first lines of a page. */
  private List<Integer> top(int page) {
    List<Integer> top = new ArrayList<>();
    for (int i = from(page); i < to(page) && top.size() < LINES_OF_AN_EDGE; i++) {
      top.add(i);
    }
    return top;
  }

  /** The last lines of a page, the last one first. */
  private List<Integer> foot(int page) {
    List<Integer> foot = new ArrayList<>();
    for (int i = to(page) - 1; i >= from(page) && foot.size() < LINES_OF_AN_EDGE; i--) {
      foot.add(i);
    }
    return foot;
  }

  private int from(int page) {
    return page == 0 ? 0 : starts.get(page - 1);
  }

  private int to(int page) {
    return page == starts.size() ? lines.size() : starts.get(page);
  }

  /** What the rules above did not find, but what cuts a sentence in two all the same. */
  private void findInterruptingLines(LineContinuation continuation) {
    InterruptingLines interrupting = new InterruptingLines(lines, continuation, furniture);
    starts.forEach(interrupting::findAround);
    interrupting.findRecurring(i -> headKey(i, 0));
  }
}
