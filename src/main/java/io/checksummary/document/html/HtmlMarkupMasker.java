package io.checksummary.document.html;

import io.checksummary.text.source.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The displayed form of a text that holds HTML, of the same length: markup and hidden text are
 * masked, so that all offsets stay the same. Tags that begin a line leave a line break, and cells
 * leave a bar.
 */
final class HtmlMarkupMasker implements ArticlePage.Writer {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private final String received;
  private final boolean page;
  private final char[] shown;

  /**
   * @param page whether line ends are only white space, as in a page they are
   */
  HtmlMarkupMasker(String received, boolean page) {
    this.received = received;
    this.page = page;
    this.shown = new char[received.length()];
    Arrays.fill(shown, SourceText.MASK);
  }

  String shown() {
    return new String(shown);
  }

  @Override
  public void text(TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked() && range.endPos() <= shown.length) {
      copy(range.startPos(), range.endPos());
    }
  }

  private void copy(int from, int to) {
    Matcher entity = ENTITY.matcher(received).region(from, to);
    int i = from;
    while (i < to) {
      char c = received.charAt(i);
      if (c == '&' && entity.region(i, to).lookingAt()) {
        i = decode(i, entity.end());
      } else {
        shown[i++] = page && (c == '\n' || c == '\r') ? ' ' : c;
      }
    }
  }

  private int decode(int from, int to) {
    String decoded = Parser.unescapeEntities(received.substring(from, to), false);
    if (decoded.length() > to - from) {
      return to;
    }
    Arrays.fill(shown, from, to, SourceText.CONTINUATION);
    for (int i = 0; i < decoded.length(); i++) {
      shown[from + i] = decoded.charAt(i) == '\n' ? ' ' : decoded.charAt(i);
    }
    return to;
  }

  @Override
  public void part(ArticlePage.Part part, Element element, boolean ends) {
    Range tag = ends ? element.endSourceRange() : element.sourceRange();
    if (!tag.isTracked() || tag.endPos() <= tag.startPos() || tag.endPos() > shown.length) {
      return;
    }
    String sign =
        switch (part) {
          case INLINE -> "";
          case PARAGRAPH -> isInCell(element) ? " " : "\n\n";
          case HEADLINE, HEADING -> isInCell(element) ? " " : ends ? "\n\n" : "\n# ";
          case ITEM -> isInCell(element) ? " " : ends ? "\n" : "\n- ";
          case LINE_BREAK -> isInCell(element) ? " " : "\n";
          case ROW -> ends ? "" : "\n";
          case CELL -> ends || element.previousElementSibling() == null ? " " : " | ";
        };
    for (int i = 0; i < sign.length() && tag.startPos() + i < tag.endPos(); i++) {
      shown[tag.startPos() + i] = sign.charAt(i);
    }
  }

  private static boolean isInCell(Element element) {
    Element up = element.parent();
    for (int n = 0; n < 4 && up != null; n++) {
      if (up.normalName().equals("td") || up.normalName().equals("th")) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }
}
