package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssColour;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What browsers make of an element by its name and attributes, before any rule is looked at. */
final class BrowserDefaults {

  private static final Set<String> IN_LINE =
      Set.of(
          "a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd label mark nobr output"
              .concat(
                  " q s samp small span strike strong sub sup time tt u var wbr ruby rt slot data")
              .split(" ", -1));

  /** Names that sheets of many pages hide by, for where these stand in files of their own. */
  private static final Set<String> UNSEEN_CLASSES =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "d-none",
          "hidden",
          "screen-reader-only",
          "is-hidden");

  /** Names that show an element again where the screen is wide enough. */
  private static final Pattern SHOWN_WHERE_WIDE =
      Pattern.compile(
          "(?:sm|md|lg|xl|2xl):(?:block|flex|grid|table|contents|inline(?:-\\w+)?|not-sr-only)"
              + "|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|table|inline(?:-\\w+)?)");

  private BrowserDefaults() {}

  /**
   * @param complete whether all sheets of the page are known: only then is what they do not say so
   */
  static void apply(Element element, ElementStyle style, boolean complete) {
    String name = element.normalName();
    if (isUnseen(element, name) || (!complete && isOutOfReach(element))) {
      style.put("display", "none");
    }
    if (complete && name.equals("a") && element.hasAttr("href")) {
      style.put("color", "linktext");
    }
    if (complete && name.equals("mark")) {
      style.put("color", "marktext");
      style.put("background-color", "mark");
    }
    if (name.equals("font")) {
      attribute(element, "color", style, "color");
    }
    if (name.equals("body")) {
      attribute(element, "text", style, "color");
    }
    attribute(element, "bgcolor", style, "background-color");
    if (element.closest("svg") != null) {
      ofDrawing(element, style);
    }
  }

  /** Attributes that are styles in a drawing, and nothing elsewhere. */
  private static void ofDrawing(Element element, ElementStyle style) {
    for (String property : Set.of("fill", "opacity", "display", "visibility")) {
      if (element.hasAttr(property)) {
        style.put(property, element.attr(property).strip().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isUnseen(Element element, String name) {
    boolean dialog = name.equals("dialog");
    return (element.hasAttr("hidden") && !isUntilFound(element))
        || (element.hasAttr("popover") && !(dialog && element.hasAttr("open")))
        || (dialog && !element.hasAttr("open"))
        || isHiddenByConvention(element);
  }

  /** Menus and windows that are closed are marked so, and hidden by sheets in other files. */
  private static boolean isOutOfReach(Element element) {
    return element.hasAttr("inert") || element.attr("aria-hidden").equalsIgnoreCase("true");
  }

  private static boolean isHiddenByConvention(Element element) {
    Set<String> names = element.classNames();
    return names.stream().anyMatch(UNSEEN_CLASSES::contains)
        && names.stream().noneMatch(name -> SHOWN_WHERE_WIDE.matcher(name).matches());
  }

  /** Whether an element's content waits for a search in the page. */
  static boolean isUntilFound(Element element) {
    return element.attr("hidden").equalsIgnoreCase("until-found");
  }

  private static void attribute(
      Element element, String attribute, ElementStyle style, String property) {
    CssColour colour = CssColour.ofAttribute(element.attr(attribute));
    if (colour != null) {
      style.put(
          property,
          String.format(Locale.ROOT, "#%02x%02x%02x", colour.red(), colour.green(), colour.blue()));
    }
  }

  /** Whether an element has no box of its own in which sizes, clips and turns could count. */
  static boolean isInLine(Element element, Map<String, String> style, Map<String, String> around) {
    String display = style.getOrDefault("display", "");
    boolean placed = style.getOrDefault("position", "").matches("absolute|fixed");
    boolean floats = !style.getOrDefault("float", "none").equals("none");
    boolean item = around.getOrDefault("display", "").matches(".*(?:flex|grid|box)");
    boolean inline = display.isEmpty() ? IN_LINE.contains(element.normalName()) : isInLine(display);
    return display.equals("contents") || (inline && !placed && !floats && !item);
  }

  private static boolean isInLine(String display) {
    return display.equals("inline") || display.equals("inline flow");
  }

  /** Whether nothing of a closed element is shown but its summary. */
  static boolean isFolded(Element element) {
    Element parent = element.parent();
    return parent != null && isClosed(parent) && !element.equals(parent.selectFirst("> summary"));
  }

  /** Whether an element shows no text of its own, since it is closed. */
  static boolean isClosed(Element element) {
    return element.normalName().equals("details") && !element.hasAttr("open");
  }
}
