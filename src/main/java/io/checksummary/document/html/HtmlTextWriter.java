package io.checksummary.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes down what a page shows as plain text: paragraphs parted by blank lines, headings and items
 * with Markdown's signs, rows with bars between their cells.
 *
 * <p>Example: {@code <h2>Sales</h2><p>Up<br>9%</p>} becomes {@code "## Sales\n\nUp\n9%\n"}.
 */
final class HtmlTextWriter implements ArticlePage.Writer {

  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private int cells;
  private int preformatted;
  private boolean space;
  private String mark = "";

  String text() {
    return text.isEmpty() ? "" : text + "\n";
  }

  @Override
  public void text(TextNode node) {
    String words = node.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean line = c == '\n' && preformatted > 0 && cells == 0;
      if (line) {
        breaks = Math.max(1, breaks);
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        space = true;
      } else {
        add(c);
      }
    }
  }

  private void add(char c) {
    if (text.isEmpty() || breaks > 0) {
      text.append("\n".repeat(text.isEmpty() ? 0 : breaks)).append(mark);
      mark = "";
    } else if (space) {
      text.append(' ');
    }
    breaks = 0;
    space = false;
    text.append(c);
  }

  @Override
  public void part(ArticlePage.Part part, Element element, boolean ends) {
    switch (part) {
      case INLINE -> {}
      case PARAGRAPH -> paragraph(element, ends);
      case HEADLINE -> {
        breakLine(2);
        mark = ends || cells > 0 ? "" : "# ";
      }
      case HEADING -> {
        breakLine(2);
        mark = ends || cells > 0 ? "" : "#".repeat(element.normalName().charAt(1) - '0') + " ";
      }
      case ITEM -> {
        breakLine(1);
        mark = ends || cells > 0 ? "" : "- ";
      }
      case LINE_BREAK -> breakLine(1);
      case ROW -> breakLine(1);
      case CELL -> cell(element, ends);
    }
  }

  private void paragraph(Element element, boolean ends) {
    preformatted += element.normalName().equals("pre") ? ends ? -1 : 1 : 0;
    breakLine(2);
  }

  /** Within a cell everything stands on one line. */
  private void breakLine(int lines) {
    space = true;
    if (cells == 0) {
      breaks = Math.max(breaks, lines);
    }
  }

  private void cell(Element element, boolean ends) {
    cells += ends ? -1 : 1;
    if (!ends && element.previousElementSibling() != null) {
      if (breaks > 0) {
        add('|');
      } else {
        text.append(" |");
      }
    }
    space = true;
  }
}
