package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * With what an element's letters are drawn: a colour, an edge, a shadow, or what shines through
 * them.
 *
 * @param colour of the text; null where other files may say it
 * @param letters what shines through letters that are clear; null for nothing
 */
record Ink(@Nullable CssColour colour, @Nullable Ground letters) {

  /** A shadow that is farther off or less sharp than this, in pixels, does not make letters. */
  private static final double FARTHEST_SHADOW = 10;

  /**
   * @param complete whether all sheets of the page are known: only then are letters without a
   *     colour black
   * @param around what is behind the element
   */
  static Ink of(
      Map<String, String> style, boolean complete, @Nullable Ground around, Ground behind) {
    CssColour text = textColour(style, complete);
    boolean clipped = style.getOrDefault("background-clip", "").contains("text");
    return new Ink(
        text, clipped ? Ground.of(style, text == null ? CssColour.BLACK : text, behind) : around);
  }

  private static @Nullable CssColour textColour(Map<String, String> style, boolean complete) {
    String written = style.getOrDefault("color", "");
    if (!written.isEmpty()) {
      return CssColour.of(written);
    }
    return !complete ? null : isDark(style) ? CssColour.WHITE : CssColour.BLACK;
  }

  /** Whether a page asks for the browser's dark colours whatever its reader likes. */
  static boolean isDark(Map<String, String> style) {
    return style.getOrDefault("color-scheme", "").matches("(?:only )?dark(?: only)?");
  }

  /** Whether letters can be told from what is behind them. */
  boolean isSeen(Map<String, String> style, GroupEffects effects, Ground ground, double opacity) {
    Ground behind = effects.of(ground);
    for (CssColour one : colours(style)) {
      if (behind.shows(effects.of(one).faded(opacity))) {
        return true;
      }
    }
    boolean unknown = isUnknown(style);
    return unknown || (letters != null && isSeenThrough(letters, effects, behind));
  }

  private static boolean isSeenThrough(Ground letters, GroupEffects effects, Ground behind) {
    return letters.colours().isEmpty()
        || letters.colours().stream().anyMatch(one -> behind.shows(effects.of(one)));
  }

  private boolean isUnknown(Map<String, String> style) {
    String fill = style.getOrDefault("-webkit-text-fill-color", "currentcolor");
    return fill.equals("currentcolor") ? colour == null : CssColour.of(fill) == null;
  }

  private List<CssColour> colours(Map<String, String> style) {
    List<CssColour> colours = new ArrayList<>();
    add(colours, style.getOrDefault("-webkit-text-fill-color", "currentcolor"));
    String width = style.getOrDefault("-webkit-text-stroke-width", "0");
    if (CssLength.pixels(width, 16, 0).orElse(0) > 0) {
      add(colours, style.getOrDefault("-webkit-text-stroke-color", "currentcolor"));
    }
    for (String shadow : CssText.parts(style.getOrDefault("text-shadow", "none"))) {
      addShadow(colours, shadow.strip());
    }
    return colours;
  }

  private void addShadow(List<CssColour> colours, String shadow) {
    String colour = "currentcolor";
    for (String word : CssText.words(shadow)) {
      var length = CssLength.pixels(word, 16, 0);
      if (length.isPresent() && Math.abs(length.getAsDouble()) > FARTHEST_SHADOW) {
        return;
      }
      colour = length.isPresent() ? colour : word;
    }
    add(colours, colour);
  }

  private void add(List<CssColour> colours, String written) {
    CssColour one = written.equals("currentcolor") ? colour : CssColour.of(written);
    if (one != null) {
      colours.add(one);
    }
  }
}
