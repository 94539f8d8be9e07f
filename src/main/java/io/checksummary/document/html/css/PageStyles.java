package io.checksummary.document.html.css;

import io.checksummary.document.html.css.token.StyleBudget;
import io.checksummary.document.html.css.value.CssColour;
import io.checksummary.document.html.css.value.CssLength;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of a page its styles show. Elements are entered from the outermost one inwards, and left in
 * turn.
 *
 * <p>Example: in {@code <style>.x{display:none}</style><p class="x">} the paragraph and all it
 * holds is hidden. Of an element whose text alone is hidden, by its colour, its size, its place or
 * its visibility, what it holds may be shown again.
 */
public final class PageStyles {

  /** Smaller than this in pixels nobody reads. */
  private static final double SMALLEST_TEXT = 3;

  private static final double FARTHEST_INDENT = -400;

  /** Letters that stand nearer than this part of their size stand on each other. */
  private static final double TIGHTEST = 0.3;

  /** The colour of a page that asks for the browser's dark ones. */
  private static final CssColour DARK = new CssColour(18, 18, 18, 1);

  private static final double MEDIUM = 16;
  private static final double BLOCK = 1264;
  private static final double LINE = 20;
  private static final int LETTERS = 150;

  /** So many signs of values are read again for each element by the work of a step. */
  private static final int LETTERS_OF_STEP = 4;

  private static final Set<String> ROOTS = Set.of("html", "body");

  /**
   * What an element makes of those inside.
   *
   * @param opacity of it and all around it, from 0 to 1
   * @param font the size of its text in pixels
   * @param letters what shines through clear letters
   * @param text whether its own text is seen
   */
  private record Shown(
      Map<String, String> style,
      Ground ground,
      GroupEffects effects,
      double opacity,
      double font,
      Placement placement,
      @Nullable Ground letters,
      boolean text) {}

  private final StyleCascade cascade;
  private final ShadowTrees trees;
  private final StyleBudget budget;
  private final Deque<Shown> shown = new ArrayDeque<>();

  private PageStyles(ShadowTrees trees, StyleBudget budget) {
    this.trees = trees;
    this.budget = budget;
    this.cascade = new StyleCascade(trees, budget);
    shown.push(
        new Shown(
            Map.of(),
            Ground.of(CssColour.WHITE),
            GroupEffects.NONE,
            1,
            MEDIUM,
            Placement.PAGE,
            null,
            true));
  }

  /**
   * Reads the sheets of a page. Shadow trees are put in place of what their hosts hold.
   *
   * @throws io.checksummary.document.html.css.token.StyleTooComplexException if the styles cause
   *     too much work; so may {@link #enter}
   */
  public static PageStyles of(Document page) {
    StyleBudget budget = new StyleBudget();
    return new PageStyles(ShadowTrees.of(page, budget), budget);
  }

  /**
   * Enters an element.
   *
   * @return whether it may show something; where not, it is not entered and must not be left
   */
  public boolean enter(Element element) {
    Map<String, String> style = cascade.enter(element).values();
    Shown around = shown.element();
    budget.spend((letters(style) + around.effects().letters()) / LETTERS_OF_STEP);
    double font = FontSize.of(style, around.font());
    boolean inLine = BrowserDefaults.isInLine(element, style, around.style());
    boolean boxless = style.getOrDefault("display", "").equals("contents");
    double opacity = around.opacity() * (boxless ? 1 : Opacity.of(style) * filtered(style));
    if (Concealment.removes(style)
        || BrowserDefaults.isFolded(element)
        || (!boxless && isHidden(element, style, font, inLine, opacity, around))) {
      cascade.leave();
      return false;
    }
    shown.push(shown(element, style, font, inLine, opacity, around));
    return true;
  }

  private static int letters(Map<String, String> style) {
    return style.values().stream().mapToInt(String::length).sum();
  }

  private static double filtered(Map<String, String> style) {
    return GroupEffect.opacity(style.getOrDefault("filter", "none"));
  }

  private boolean isHidden(
      Element element,
      Map<String, String> style,
      double font,
      boolean inLine,
      double opacity,
      Shown around) {
    return opacity < CssColour.FAINTEST
        || Concealment.hides(style)
        || GroupEffect.of(style, around.ground()).hides(font)
        || new BoxPlacer(style, font, inLine).isTransformedAway()
        || (!inLine && isContentHidden(element, style))
        || isClipped(element, style, font);
  }

  private static boolean isContentHidden(Element element, Map<String, String> style) {
    return style.getOrDefault("content-visibility", "").equals("hidden")
        || BrowserDefaults.isUntilFound(element);
  }

  private boolean isClipped(Element element, Map<String, String> style, double font) {
    if (!style.containsKey("clip-path") && !style.containsKey("clip")) {
      return false;
    }
    int letters = element.text().length();
    budget.spend(letters);
    double lines = 1 + letters / (double) LETTERS + element.select("p, br").size();
    double height =
        CssLength.pixels(style.getOrDefault("height", ""), font, 0).orElse(LINE * (int) lines);
    double width = CssLength.pixels(style.getOrDefault("width", ""), font, BLOCK).orElse(BLOCK);
    return ClipPath.hides(style, font, width, height);
  }

  private Shown shown(
      Element element,
      Map<String, String> style,
      double font,
      boolean inLine,
      double opacity,
      Shown around) {
    boolean root = ROOTS.contains(element.normalName());
    Ground behind =
        element.normalName().equals("html") && Ink.isDark(style)
            ? Ground.of(DARK)
            : around.ground();
    Ink ink = Ink.of(style, trees.isComplete(), around.letters(), behind);
    Ground ground = ground(style, ink, behind);
    GroupEffects effects =
        GroupEffect.isIn(style)
            ? around.effects().inside(GroupEffect.of(style, behind))
            : around.effects();
    boolean cut = !inLine && !root && BoxCut.cuts(style, around.style(), font);
    boolean opaque = !root && Ground.isIn(style);
    Placement place = new BoxPlacer(style, font, inLine).place(around.placement(), cut, opaque);
    boolean bounded = root && style.getOrDefault("overflow-x", "").matches("hidden|clip");
    Placement placement = bounded ? place.withoutScrolling() : place;
    boolean text =
        placement.flow().isSeen()
            && isLegible(style, font)
            && !BrowserDefaults.isClosed(element)
            && ink.isSeen(style, effects, ground, opacity);
    return new Shown(style, ground, effects, opacity, font, placement, ink.letters(), text);
  }

  private static Ground ground(Map<String, String> style, Ink ink, Ground behind) {
    CssColour colour = ink.colour();
    boolean ofLetters = style.getOrDefault("background-clip", "").contains("text");
    return ofLetters ? behind : Ground.of(style, colour == null ? CssColour.BLACK : colour, behind);
  }

  private static boolean isLegible(Map<String, String> style, double font) {
    double spacing =
        CssLength.pixels(style.getOrDefault("letter-spacing", "0"), font, font).orElse(0);
    double indent = CssLength.pixels(style.getOrDefault("text-indent", "0"), font, BLOCK).orElse(0);
    return font >= SMALLEST_TEXT
        && !style.getOrDefault("visibility", "").matches("hidden|collapse")
        && indent > FARTHEST_INDENT
        && spacing > -font * TIGHTEST
        && style.getOrDefault("-webkit-text-security", "none").equals("none");
  }

  public void leave() {
    cascade.leave();
    shown.pop();
  }

  /** Whether text that stands in the element entered last is seen. */
  public boolean showsText() {
    return shown.element().text();
  }
}
