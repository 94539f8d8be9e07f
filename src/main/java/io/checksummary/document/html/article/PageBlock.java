package io.checksummary.document.html.article;

import io.checksummary.text.character.Characters;
import io.checksummary.text.line.FurnitureWords;
import io.checksummary.text.line.LineContinuation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A stretch of a page's shown text between two line breaks: a paragraph, a heading, a row. */
final class PageBlock {

  /** In {@link #length()}: a shorter one is a label, whatever it ends with. */
  private static final int SHORTEST_SENTENCE = 25;

  /** In {@link #length()}: no label is longer. */
  private static final int SHORTEST_PROSE = 80;

  private final Element element;
  private final boolean row;
  private final List<TextNode> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int length;
  private int linked;
  private final Set<Element> links = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param element the innermost element of a line of its own that holds the text
   * @param row whether it is a row of a table that holds data
   */
  PageBlock(Element element, boolean row) {
    this.element = element;
    this.row = row;
  }

  /**
   * Adds text that follows.
   *
   * @param link the link that the text stands in
   * @return how much {@link #length()} grew
   */
  int add(TextNode node, @Nullable Element link) {
    nodes.add(node);
    int before = length;
    String words = node.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i));
    }
    if (link != null && length > before) {
      linked += length - before;
      links.add(link);
    }
    return length - before;
  }

  private void add(char c) {
    if (!Characters.isSpace(c)) {
      text.append(c);
      length += Characters.isUnspaced(c) ? 2 : 1;
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  Element element() {
    return element;
  }

  List<TextNode> nodes() {
    return nodes;
  }

  /** Its words, a space between them; never empty. */
  String text() {
    int end = text.length();
    return text.substring(0, text.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** {@link #text()} as the tables of page furniture have it. */
  String key() {
    return FurnitureWords.key(text());
  }

  /**
   * Its signs but for white space; those of scripts without spaces between words count twice, since
   * they say twice as much.
   */
  int length() {
    return length;
  }

  /** How much of {@link #length()} is links. */
  int linked() {
    return linked;
  }

  /** How many links it holds, or parts of them. */
  int links() {
    return links.size();
  }

  /** Whether it is hardly more than links. */
  boolean isLink() {
    return linked * 10 >= length * 8;
  }

  boolean isHeading() {
    return is("h1", "h2", "h3", "h4", "h5", "h6");
  }

  boolean isItem() {
    return is("li");
  }

  private boolean is(String... names) {
    return List.of(names).contains(element.normalName());
  }

  boolean isRow() {
    return row;
  }

  /** Whether it ends as sentences do. */
  boolean isFinished() {
    return LineContinuation.isFinished(text());
  }

  /** Whether it is a sentence, or several, and not a label or a list of links. */
  boolean isProse() {
    boolean sentence = length >= SHORTEST_PROSE || (length >= SHORTEST_SENTENCE && isFinished());
    return sentence && linked * 2 < length && !isHeading();
  }
}
