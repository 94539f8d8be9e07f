package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is behind letters, or shines through them.
 *
 * @param colours those that there are; none where it is a picture, which may be anything
 */
record Ground(List<CssColour> colours) {

  static final Ground PICTURE = new Ground(List.of());

  /** Of more colours than these a run of them is a picture. */
  private static final int MOST = 8;

  private static final Pattern STOP =
      Pattern.compile("#[0-9a-f]++|[a-z-]++\\([^()]*+(?:\\([^()]*+\\)[^()]*+){0,16}\\)|[a-z]+");

  static Ground of(CssColour colour) {
    return new Ground(List.of(colour));
  }

  /**
   * What an element puts behind its letters. A picture that cannot be had leaves the colour that is
   * named beside it.
   *
   * @param text the colour of the element's own text
   * @param around what is behind the element
   */
  static Ground of(Map<String, String> style, CssColour text, Ground around) {
    String written = style.getOrDefault("background-color", "");
    CssColour colour = written.equals("currentcolor") ? text : CssColour.of(written);
    Ground plain = colour == null ? around : around.under(List.of(colour));
    String image = style.getOrDefault("background-image", "none");
    if (!image.contains("(")) {
      return plain;
    }
    List<CssColour> run = run(image);
    boolean instead = colour != null && !colour.isClear();
    return !run.isEmpty() ? plain.under(run) : instead ? plain : PICTURE;
  }

  /** Whether an element puts something of its own behind its letters. */
  static boolean isIn(Map<String, String> style) {
    CssColour colour = CssColour.of(style.getOrDefault("background-color", ""));
    return (colour != null && !colour.isClear())
        || style.getOrDefault("background-image", "none").contains("(");
  }

  /** The colours of a run from one to another; none where it is a picture from elsewhere. */
  static List<CssColour> run(String image) {
    if (!image.matches("(?s)(?:repeating-)?(?:linear|radial|conic)-gradient\\(.*")
        || CssText.parts(image).size() > 1) {
      return List.of();
    }
    List<CssColour> colours = new ArrayList<>();
    String inside = image.substring(image.indexOf('(') + 1, image.length() - 1);
    for (String part : CssText.parts(inside)) {
      Matcher stop = STOP.matcher(part.strip());
      if (stop.lookingAt()) {
        CssColour colour = CssColour.of(stop.group());
        if (colour != null) {
          colours.add(colour);
        }
      }
    }
    return colours.size() > MOST ? List.of() : colours;
  }

  private Ground under(List<CssColour> over) {
    List<CssColour> seen = new ArrayList<>();
    for (CssColour one : over) {
      for (CssColour ground : colours) {
        seen.add(one.over(ground));
      }
      if (colours.isEmpty() && !one.isClear()) {
        seen.add(one);
      }
    }
    return seen.isEmpty() || seen.size() > MOST ? PICTURE : new Ground(List.copyOf(seen));
  }

  /** Whether a colour can be told from it anywhere. */
  boolean shows(CssColour ink) {
    return !ink.isClear()
        && (colours.isEmpty()
            || colours.stream().anyMatch(ground -> !ink.over(ground).isSimilar(ground)));
  }
}
