package io.checksummary.document.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Which elements of a page its styles hide: by display, visibility, opacity, size, colour, clipping
 * or a place off the screen.
 *
 * <p>Inline styles and the page's own rules are read, those of other files are not. A caveat: a
 * rule that hides counts even where another would show the element again.
 */
final class HiddenStyles {

  private static final int MOST_RULES = 300;
  private static final int LONGEST_SHEET = 500_000;
  private static final int LONGEST_SELECTOR = 300;

  /** Smaller than this in pixels nobody reads. */
  private static final double SMALLEST_PIXELS = 3;

  /** So far to the left or above, in pixels, nothing is on the screen. */
  private static final double OFF_SCREEN = -400;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,5000})\\}");
  private static final Pattern LENGTH =
      Pattern.compile("(-?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9}))(px|pt|em|rem|ex|ch|%|vw|vh)?");

  private static final Pattern MOVED_AWAY =
      Pattern.compile(
          "scale[xy]?\\( ?0?\\.?0* ?[,)]|(?:translate[xy]?|translate3d)\\([^)]{0,40}-\\d{4,}|"
              + "-\\d{4,}(?:px|%|em|rem|vw)");

  private static final Pattern CLIPPED =
      Pattern.compile(
          "rect\\((?: ?,? ?[01](?:px|em)? ?){4}\\)|inset\\( ?(?:50|[6-9]\\d|100)%"
              + "|circle\\( ?0|ellipse\\( ?0|polygon\\( ?0(?:px|%)? 0(?:px|%)?[ ,]*(?:0(?:px|%)? ?,?"
              + " ?)*\\)");

  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  private HiddenStyles() {}

  static HiddenStyles of(Document page) {
    HiddenStyles styles = new HiddenStyles();
    StringBuilder sheet = new StringBuilder();
    for (Element style : page.getElementsByTag("style")) {
      if (sheet.length() < LONGEST_SHEET) {
        sheet.append(style.data()).append('\n');
      }
    }
    styles.read(page, sheet);
    return styles;
  }

  private void read(Document page, StringBuilder sheet) {
    String rules = COMMENT.matcher(sheet).replaceAll(" ");
    Matcher rule = RULE.matcher(rules);
    for (int n = 0; n < MOST_RULES && rule.find(); ) {
      String selector = rule.group(1).strip();
      if (selector.length() <= LONGEST_SELECTOR && hides(declarations(rule.group(2)), "ffffff")) {
        n++;
        hide(page, selector);
      }
    }
  }

  private void hide(Document page, String selector) {
    try {
      hidden.addAll(page.select(selector));
    } catch (SelectorParseException | IllegalArgumentException notOurs) {
      // Selectors that jsoup does not know choose by state or by what is written anew.
    }
  }

  /**
   * Whether a reader does not see an element.
   *
   * @param background the colour behind it, six hexadecimal digits
   */
  boolean hide(Element element, String background) {
    String style = element.attr("style");
    return hidden.contains(element)
        || (!style.isEmpty() && hides(declarations(style), background))
        || (element.normalName().equals("font")
            && (element.attr("size").equals("0")
                || CssColour.isSimilar(CssColour.of(element.attr("color").strip()), background)));
  }

  /** The colour behind what an element holds. */
  static String background(Element element, String around) {
    Map<String, String> style = declarations(element.attr("style"));
    String own = CssColour.of(style.getOrDefault("background-color", ""));
    if (own.isEmpty()) {
      own = CssColour.of(style.getOrDefault("background", "").split(" ", 2)[0]);
    }
    if (own.isEmpty()) {
      own = CssColour.of(element.attr("bgcolor").strip());
    }
    return own.length() == 6 ? own : around;
  }

  private static Map<String, String> declarations(String style) {
    Map<String, String> read = new HashMap<>();
    if (style.isEmpty() || style.length() > 5_000) {
      return read;
    }
    String plain = COMMENT.matcher(style).replaceAll(" ").toLowerCase(Locale.ROOT);
    for (String declaration : plain.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        read.put(
            declaration.substring(0, colon).strip(),
            declaration
                .substring(colon + 1)
                .replace("!important", " ")
                .strip()
                .replaceAll("\\s+", " "));
      }
    }
    return read;
  }

  private static boolean hides(Map<String, String> style, String background) {
    if (style.isEmpty()) {
      return false;
    }
    return style.getOrDefault("display", "").equals("none")
        || style.getOrDefault("visibility", "").matches("hidden|collapse")
        || style.getOrDefault("content-visibility", "").equals("hidden")
        || isFaint(style.getOrDefault("opacity", ""))
        || style.getOrDefault("filter", "").matches(".*opacity\\( ?0?\\.?0*%? ?\\).*")
        || isTiny(style)
        || isEmptyBox(style)
        || isOffScreen(style)
        || CLIPPED.matcher(style.getOrDefault("clip", "")).find()
        || CLIPPED.matcher(style.getOrDefault("clip-path", "")).find()
        || style.getOrDefault("unicode-bidi", "").endsWith("override")
        || pixels(style.getOrDefault("letter-spacing", "0"), 16) < -5
        || isColourOfBackground(style, background);
  }

  private static boolean isFaint(String opacity) {
    Matcher length = LENGTH.matcher(opacity);
    return length.matches()
        && Double.parseDouble(length.group(1)) < ("%".equals(length.group(2)) ? 10 : 0.1);
  }

  private static boolean isTiny(Map<String, String> style) {
    String size = style.getOrDefault("font-size", "");
    String font = style.getOrDefault("font", "");
    Matcher first = LENGTH.matcher(font);
    return (!size.isEmpty() && pixels(size, 16) < SMALLEST_PIXELS)
        || (first.lookingAt() && pixels(first.group(), 16) < SMALLEST_PIXELS);
  }

  /** A box of no size that shows nothing of what runs over. */
  private static boolean isEmptyBox(Map<String, String> style) {
    boolean cut = style.getOrDefault("overflow", "").matches("hidden|clip");
    boolean flat =
        isFlat(style, "height")
            || isFlat(style, "width")
            || isFlat(style, "max-height")
            || isFlat(style, "max-width");
    return cut && flat;
  }

  private static boolean isFlat(Map<String, String> style, String side) {
    String size = style.getOrDefault(side, "");
    return !size.isEmpty() && pixels(size, 16) <= 1;
  }

  private static boolean isOffScreen(Map<String, String> style) {
    boolean placed = style.getOrDefault("position", "").matches("absolute|fixed|relative");
    boolean moved =
        placed
            && (isFar(style, "left")
                || isFar(style, "top")
                || isFar(style, "right")
                || isFar(style, "bottom"));
    return moved
        || isFar(style, "text-indent")
        || isFar(style, "margin-left")
        || isFar(style, "margin-top")
        || MOVED_AWAY.matcher(style.getOrDefault("transform", "")).find()
        || MOVED_AWAY.matcher(style.getOrDefault("translate", "")).find()
        || style.getOrDefault("scale", "").matches("0|0?\\.0+");
  }

  private static boolean isFar(Map<String, String> style, String side) {
    return pixels(style.getOrDefault(side, "0"), 16) <= OFF_SCREEN;
  }

  /** A length in pixels; what is none is as large as the text around it. */
  private static double pixels(String length, double base) {
    Matcher read = LENGTH.matcher(length);
    if (!read.matches()) {
      return base;
    }
    double value = Double.parseDouble(read.group(1));
    return switch (read.group(2) == null ? "px" : read.group(2)) {
      case "em", "rem", "ex", "ch", "vw", "vh" -> value * base;
      case "%" -> value * base / 100;
      case "pt" -> value * 4 / 3;
      default -> value;
    };
  }

  private static boolean isColourOfBackground(Map<String, String> style, String background) {
    String colour = CssColour.of(style.getOrDefault("color", ""));
    String own = CssColour.of(style.getOrDefault("background-color", ""));
    String shorthand = CssColour.of(style.getOrDefault("background", "").split(" ", 2)[0]);
    String behind = own.length() == 6 ? own : shorthand.length() == 6 ? shorthand : background;
    return colour.equals("none")
        || style.getOrDefault("-webkit-text-fill-color", "").equals("transparent")
        || CssColour.isSimilar(colour, behind);
  }
}
