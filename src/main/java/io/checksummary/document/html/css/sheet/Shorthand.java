package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssAngle;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import io.checksummary.text.Checkpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Properties that stand for several others: {@code margin: 0 auto}, {@code font: 16px/1.5 serif}. A
 * caveat: lines are taken to run from left to right and from top to bottom.
 */
public final class Shorthand {

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  private static final Set<String> FILLS = Set.of("none", "forwards", "backwards", "both");

  private static final Set<String> EVERYWHERE =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  /** What is written where one word alone names a font of the system. */
  private static final Set<String> SYSTEM_FONTS =
      Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

  /** Words of a background that are neither colours nor lengths nor pictures. */
  private static final Pattern OF_BACKGROUND =
      Pattern.compile(
          "none|auto|cover|contain|top|bottom|left|right|center|repeat|repeat-x|repeat-y|no-repeat"
              + "|space|round|scroll|fixed|local|(?:border|padding|content)-box|border-area|text"
              + "|[,/]");

  private final Map<String, String> out = new LinkedHashMap<>();

  /**
   * What a declaration says of plain properties.
   *
   * @param value without variables
   * @return the properties and their values in order; none where a browser takes one of the values
   *     for none
   */
  public static Map<String, String> expanded(String property, String value) {
    Shorthand one = new Shorthand();
    one.expand(property, value);
    boolean valid =
        one.out.entrySet().stream()
            .allMatch(part -> PropertyValues.isValid(part.getKey(), part.getValue()));
    return valid ? one.out : Map.of();
  }

  private void expand(String property, String value) {
    switch (property) {
      case "all" -> all(value);
      case "margin", "padding" -> sides(property + "-", value);
      case "inset" -> sides("", value);
      case "margin-inline", "padding-inline", "inset-inline" ->
          pair(prefix(property), value, "left", "right");
      case "margin-block", "padding-block", "inset-block" ->
          pair(prefix(property), value, "top", "bottom");
      case "overflow" -> pair("overflow-", value, "x", "y");
      case "overflow-inline" -> out.put("overflow-x", value);
      case "overflow-block" -> out.put("overflow-y", value);
      case "background" -> background(value);
      case "mask" -> mask(value);
      case "font" -> font(value);
      case "container" -> container(value);
      case "animation" -> animation(value);
      case "-webkit-text-stroke" -> stroke(value);
      case "grid", "grid-template" -> out.put("grid-template-rows", rows(value));
      case "text-wrap-mode", "text-wrap" -> out.put("white-space", value);
      default -> out.put(physical(property), value);
    }
  }

  private void all(String value) {
    if (EVERYWHERE.contains(value)) {
      for (String property : PropertyNames.used()) {
        if (!property.equals("all") && !property.equals("direction")) {
          out.put(property, value);
        }
      }
    }
  }

  private static String prefix(String property) {
    return property.startsWith("inset") ? "" : property.substring(0, property.indexOf('-') + 1);
  }

  private void sides(String prefix, String value) {
    List<String> parts = CssText.words(value);
    if (parts.isEmpty() || parts.size() > 4) {
      return;
    }
    String right = parts.size() > 1 ? parts.get(1) : parts.getFirst();
    String bottom = parts.size() > 2 ? parts.get(2) : parts.getFirst();
    String left = parts.size() > 3 ? parts.get(3) : right;
    set(prefix, List.of(parts.getFirst(), right, bottom, left));
  }

  private void set(String prefix, List<String> values) {
    for (int i = 0; i < SIDES.size(); i++) {
      out.put(prefix + SIDES.get(i), values.get(i));
    }
  }

  private void pair(String prefix, String value, String first, String second) {
    List<String> parts = CssText.words(value);
    if (parts.size() == 1 || parts.size() == 2) {
      out.put(prefix + first, parts.getFirst());
      out.put(prefix + second, parts.getLast());
    }
  }

  private void background(String value) {
    if (EVERYWHERE.contains(value)) {
      List.of("background-color", "background-image", "background-clip")
          .forEach(property -> out.put(property, value));
      return;
    }
    String colour = "initial";
    String image = "none";
    String clip = "border-box";
    for (String word : CssText.words(spaced(value))) {
      if (CssColour.of(word) != null || word.equals("currentcolor")) {
        colour = word;
      } else if (word.contains("(") && !word.startsWith("var(")) {
        image = PropertyValues.isValid("background-color", word) ? image : word;
        colour = PropertyValues.isValid("background-color", word) ? word : colour;
      } else if (word.equals("text")) {
        clip = word;
      } else if (!OF_BACKGROUND.matcher(word).matches() && CssLength.pixels(word, 1, 1).isEmpty()) {
        return;
      }
    }
    out.put("background-color", colour);
    out.put("background-image", image);
    out.put("background-clip", clip);
  }

  /** With blanks around what parts words without any. */
  private static String spaced(String value) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < value.length(); ) {
      int end = CssText.next(value, i);
      boolean parting = value.charAt(i) == ',' || value.charAt(i) == '/';
      spaced.append(parting ? " " : "").append(value, i, end).append(parting ? " " : "");
      i = end;
    }
    return spaced.toString();
  }

  private void mask(String value) {
    String image = "none";
    String size = "auto";
    String before = "";
    for (String word : CssText.words(spaced(value))) {
      image = word.contains("(") ? word : image;
      size = before.equals("/") ? word : size;
      before = word;
    }
    out.put("mask-image", EVERYWHERE.contains(value) ? value : image);
    out.put("mask-size", EVERYWHERE.contains(value) ? value : size);
  }

  /** The size is the first part that is a length; a family must follow. */
  private void font(String value) {
    if (EVERYWHERE.contains(value) || SYSTEM_FONTS.contains(value)) {
      out.put("font-size", EVERYWHERE.contains(value) ? value : "13.333px");
      return;
    }
    List<String> words = CssText.words(value);
    for (int i = 0; i + 1 < words.size(); i++) {
      Checkpoint.pass();
      String[] sizes = words.get(i).split("/", 2);
      boolean size =
          !words.get(i).matches("[1-9]\\d{0,3}")
              && (CssLength.pixels(sizes[0], 1, 1).isPresent() || isSizeWord(sizes[0]));
      if (size) {
        out.put("font-size", sizes[0]);
        out.put("line-height", sizes.length > 1 ? sizes[1] : "normal");
        return;
      }
    }
  }

  private static boolean isSizeWord(String word) {
    return word.matches("(?:x{1,3}-)?(?:small|large)|medium|smaller|larger");
  }

  private void container(String value) {
    String[] parts = value.split("/", 2);
    out.put("container-name", parts[0].strip());
    out.put("container-type", parts.length > 1 ? parts[1].strip() : "normal");
  }

  /** Only the last of several animations counts here. */
  private void animation(String value) {
    String name = "none";
    String duration = "0s";
    String fill = "none";
    String count = "1";
    String direction = "normal";
    boolean timed = false;
    for (String word : CssText.words(CssText.parts(value).getLast())) {
      if (word.matches("[+.\\d]+m?s")) {
        duration = timed ? duration : word;
        timed = true;
      } else if (FILLS.contains(word)) {
        fill = word;
      } else if (word.equals("infinite") || CssAngle.degrees(word).isPresent()) {
        count = word;
      } else if (word.matches("normal|reverse|alternate|alternate-reverse")) {
        direction = word;
      } else if (!word.matches(
          "linear|ease|ease-in|ease-out|ease-in-out|step-start|step-end|running"
              + "|paused|-.*s|.*\\(.*")) {
        name = word;
      }
    }
    out.put("animation-name", name);
    out.put("animation-duration", duration);
    out.put("animation-fill-mode", fill);
    out.put("animation-iteration-count", count);
    out.put("animation-direction", direction);
  }

  private void stroke(String value) {
    String width = "0";
    String colour = "currentcolor";
    for (String word : CssText.words(value)) {
      if (CssLength.pixels(word, 16, 0).isPresent()) {
        width = word;
      } else {
        colour = word;
      }
    }
    out.put("-webkit-text-stroke-width", width);
    out.put("-webkit-text-stroke-color", colour);
  }

  private static String rows(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash).strip();
  }

  private static String physical(String property) {
    return switch (property) {
      case "inline-size", "max-inline-size", "min-inline-size" ->
          property.replace("inline-size", "width");
      case "block-size", "max-block-size", "min-block-size" ->
          property.replace("block-size", "height");
      default -> {
        String side =
            property.startsWith("inset-") ? property.substring("inset-".length()) : property;
        yield side.replace("inline-start", "left")
            .replace("inline-end", "right")
            .replace("block-start", "top")
            .replace("block-end", "bottom");
      }
    };
  }
}
