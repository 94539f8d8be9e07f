package io.checksummary.document.html.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of a page its styles show. Elements are entered from the outermost one inwards, and left in
 * turn.
 *
 * <p>Example: in {@code <style>.x{display:none}</style><p class="x">} the paragraph and all it
 * holds is hidden. Of an element whose text alone is hidden, by its colour, its size or its
 * visibility, what it holds may be shown again.
 */
public final class PageStyles {

  /** Smaller than this in pixels nobody reads. */
  private static final double SMALLEST_TEXT = 3;

  /** Letters that stand nearer than this, in pixels, stand on each other. */
  private static final double TIGHTEST = -5;

  private static final double MEDIUM = 16;

  /** Style sheets beyond this many characters are none of an article's page. */
  private static final int LONGEST_SHEETS = 4_000_000;

  /**
   * What an element makes of those inside.
   *
   * @param ground the colour behind it; null where it is a picture
   * @param opacity of it and all around it, from 0 to 1
   * @param font the size of its text in pixels
   * @param text whether its own text is seen
   */
  private record Shown(@Nullable CssColour ground, double opacity, double font, boolean text) {}

  private final StyleCascade cascade;
  private final Deque<Shown> shown = new ArrayDeque<>();

  private PageStyles(StyleCascade cascade) {
    this.cascade = cascade;
    shown.push(new Shown(CssColour.WHITE, 1, MEDIUM, true));
  }

  /**
   * @throws StyleTooComplexException if the styles cause too much work; so may {@link #enter}
   */
  public static PageStyles of(Document page) {
    List<String> sheets = new ArrayList<>();
    int length = 0;
    for (Element element : page.select("style, link")) {
      String sheet = element.normalName().equals("style") ? element.data() : linked(element);
      length += sheet.length();
      if (length > LONGEST_SHEETS) {
        throw new StyleTooComplexException();
      }
      if (!sheet.isEmpty() && StyleCascade.isForScreen(element.attr("media"))) {
        sheets.add(sheet);
      }
    }
    return new PageStyles(new StyleCascade(sheets));
  }

  /** The sheet that the address of a link holds itself; empty where it is in another file. */
  private static String linked(Element link) {
    return link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")
        ? DataAddress.sheet(link.attr("href"))
        : "";
  }

  /**
   * Enters an element.
   *
   * @return whether it may show something; where not, it is not entered and must not be left
   */
  public boolean enter(Element element) {
    Map<String, String> style = cascade.enter(element);
    Shown around = shown.element();
    double font = fontSize(element, style, around.font());
    double opacity = around.opacity() * Concealment.opacity(style);
    if (opacity < Concealment.FAINTEST || Concealment.hides(style, font)) {
      cascade.leave();
      return false;
    }
    CssColour ground = ground(element, style, around.ground());
    shown.push(new Shown(ground, opacity, font, isTextShown(element, style, font, ground)));
    return true;
  }

  public void leave() {
    cascade.leave();
    shown.pop();
  }

  /** Whether text that stands in the element entered last is seen. */
  public boolean showsText() {
    return shown.element().text();
  }

  private static double fontSize(Element element, Map<String, String> style, double around) {
    if (element.normalName().equals("font") && element.attr("size").equals("0")) {
      return 0;
    }
    String own = style.getOrDefault("font-size", "");
    String size = own.isEmpty() ? sizeOf(style.getOrDefault("font", "")) : own;
    return CssLength.pixels(size, around, around).orElse(around);
  }

  /** The size in the shorthand {@code font}: the first part that is a length. */
  private static String sizeOf(String font) {
    for (String part : font.split("[ /]", 8)) {
      if (!part.isEmpty() && CssLength.pixels(part, 1, 1).isPresent() && !part.matches("[1-9]00")) {
        return part;
      }
    }
    return "";
  }

  private static boolean isTextShown(
      Element element, Map<String, String> style, double font, @Nullable CssColour ground) {
    return font >= SMALLEST_TEXT
        && !style.getOrDefault("visibility", "").matches("hidden|collapse")
        && CssLength.pixels(style.getOrDefault("text-indent", "0"), font, 0).orElse(0)
            > Concealment.OFF_SCREEN
        && CssLength.pixels(style.getOrDefault("letter-spacing", "0"), font, font).orElse(0)
            > TIGHTEST
        && isSeen(textColour(element, style), ground)
        && isSeen(style.getOrDefault("-webkit-text-fill-color", ""), ground);
  }

  private static String textColour(Element element, Map<String, String> style) {
    if (element.normalName().equals("font") && element.hasAttr("color")) {
      style.putIfAbsent("color", element.attr("color").toLowerCase(Locale.ROOT));
    }
    if (element.normalName().equals("body") && element.hasAttr("text")) {
      style.putIfAbsent("color", element.attr("text").toLowerCase(Locale.ROOT));
    }
    return style.getOrDefault("color", "");
  }

  private static boolean isSeen(String written, @Nullable CssColour ground) {
    CssColour colour = CssColour.of(written);
    return colour == null
        || (!colour.isClear() && (ground == null || !colour.over(ground).isSimilar(ground)));
  }

  private static @Nullable CssColour ground(
      Element element, Map<String, String> style, @Nullable CssColour around) {
    String background = style.getOrDefault("background", "");
    if (background.contains("url(")
        || background.contains("gradient(")
        || style.getOrDefault("background-image", "none").contains("(")) {
      return null;
    }
    String written = style.getOrDefault("background-color", background);
    CssColour own = CssColour.of(written.isEmpty() ? element.attr("bgcolor") : written);
    return own == null || own.isClear() ? around : around == null ? own : own.over(around);
  }
}
