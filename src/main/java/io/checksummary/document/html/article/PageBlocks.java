package io.checksummary.document.html.article;

import io.checksummary.text.character.Characters;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The shown text of a page as blocks, in order, and which of them each element holds. */
public final class PageBlocks {

  /** How the text of an element stands on the page. */
  public enum Line {
    /** Within a line. */
    INSIDE,
    /** On lines of its own. */
    OWN,
    /** As a row of a table that holds data. */
    ROW
  }

  /**
   * What an element holds.
   *
   * @param from its first block
   * @param to one past its last
   * @param length of its text, as {@link PageBlock#length()} counts
   */
  record Extent(int from, int to, int length) {

    int count() {
      return to - from;
    }
  }

  private record Open(Element element, Line line) {}

  private static final Extent NOTHING = new Extent(0, 0, 0);

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final IdentityHashMap<Element, Extent> extents = new IdentityHashMap<>();
  private final List<Open> lines = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private @Nullable PageBlock open;
  private int length;

  /** An element begins. */
  public void begin(Element element, Line line) {
    if (isLink(element)) {
      links.add(element);
    }
    if (isApart(element, line)) {
      open = null;
      lines.add(new Open(element, line));
    }
    elements.add(element);
    extents.put(element, new Extent(blocks.size() - (open == null ? 0 : 1), 0, length));
  }

  /** The element that began last and has not ended yet ends. */
  public void end(Element element, Line line) {
    if (isLink(element)) {
      links.removeLast();
    }
    if (isApart(element, line)) {
      open = null;
      lines.removeLast();
    }
    Extent begun = extent(element);
    extents.put(element, new Extent(begun.from(), blocks.size(), length - begun.length()));
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** What only shows when a pointer rests on a word is no part of the word's sentence. */
  private static boolean isApart(Element element, Line line) {
    return line != Line.INSIDE || ElementFilter.isHover(element);
  }

  /** Text that is shown, within the elements that have begun and not ended. */
  public void text(TextNode node) {
    PageBlock block = open;
    if (block == null) {
      if (lines.isEmpty() || isBlank(node)) {
        return;
      }
      block = new PageBlock(lines.getLast().element(), lines.getLast().line() == Line.ROW);
      blocks.add(block);
      open = block;
    }
    length += block.add(node, links.isEmpty() ? null : links.getLast());
  }

  private static boolean isBlank(TextNode node) {
    return node.getWholeText().chars().allMatch(c -> Characters.isSpace((char) c));
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  /** All elements that are shown, each before those that it holds. */
  List<Element> elements() {
    return elements;
  }

  Extent extent(Element element) {
    return extents.getOrDefault(element, NOTHING);
  }
}
