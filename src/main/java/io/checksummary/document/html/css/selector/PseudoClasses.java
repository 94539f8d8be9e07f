package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.selector.Selector.Condition;
import io.checksummary.document.html.css.token.CssText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pseudo-classes and pseudo-elements that browsers know. */
final class PseudoClasses {

  /** What is not so while nobody touches the page. */
  static final Set<String> STATES =
      Set.of(
          "hover active focus focus-visible focus-within visited target target-within fullscreen"
              .concat(" modal popover-open playing paused seeking buffering stalled muted")
              .concat(" volume-locked autofill -webkit-autofill invalid user-invalid user-valid")
              .concat(" placeholder-shown indeterminate out-of-range open picture-in-picture")
              .concat(
                  " past future xr-overlay has-slotted active-view-transition -webkit-full-screen")
              .concat(" target-current default")
              .split(" ", -1));

  /** What the page itself says. */
  private static final Set<String> PLACES =
      Set.of(
          "root scope first-child last-child only-child first-of-type last-of-type only-of-type empty"
              .concat(" link any-link -webkit-any-link enabled disabled checked defined read-only")
              .concat(" read-write required optional valid in-range")
              .split(" ", -1));

  private static final Set<String> COUNTED =
      Set.of("nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type");

  private static final Set<String> OLD_ELEMENTS =
      Set.of("before", "after", "first-line", "first-letter");

  private static final Set<String> ELEMENTS =
      Set.of(
          "before after first-line first-letter marker placeholder selection backdrop cue slotted part"
              .concat(" file-selector-button target-text spelling-error grammar-error highlight")
              .concat(" view-transition details-content scroll-marker scroll-button column")
              .concat(" search-text checkmark picker picker-icon")
              .split(" ", -1));

  /** A condition, and what it adds to a selector's specificity. */
  record Known(Condition condition, int specificity) {}

  private PseudoClasses() {}

  /** Whether one colon is enough for it. */
  static boolean isElement(String name) {
    return OLD_ELEMENTS.contains(name);
  }

  static boolean isKnownElement(String name) {
    return ELEMENTS.contains(name) || name.startsWith("-webkit-");
  }

  /**
   * @param arguments what stands in its brackets; null without any
   * @throws SelectorParser.UnknownSelectorException if browsers do not know it
   */
  static Known parse(String name, @Nullable String arguments, int depth) {
    if (arguments == null) {
      if (name.equals("host")) {
        return new Known(new Selector.Host(List.of()), Selector.OF_CLASS);
      }
      if (!STATES.contains(name) && !PLACES.contains(name)) {
        throw new SelectorParser.UnknownSelectorException();
      }
      return new Known(new Selector.State(name), Selector.OF_CLASS);
    }
    return switch (name) {
      case "is", "-webkit-any", "where", "not" -> choice(name, arguments, depth);
      case "has" -> {
        List<Selector> inside = SelectorParser.relative(arguments, depth);
        yield new Known(new Selector.Has(inside), highest(inside));
      }
      case "host", "host-context" -> {
        List<Selector> inside = SelectorParser.all(arguments, depth);
        yield new Known(new Selector.Host(inside), Selector.OF_CLASS + highest(inside));
      }
      case "lang" -> new Known(new Selector.Language(languages(arguments)), Selector.OF_CLASS);
      case "dir" ->
          new Known(new Selector.Direction(arguments.toLowerCase(Locale.ROOT)), Selector.OF_CLASS);
      case "state" -> new Known(new Selector.State("hover"), Selector.OF_CLASS);
      default -> counted(name, arguments, depth);
    };
  }

  private static Known choice(String name, String arguments, int depth) {
    boolean not = name.equals("not");
    List<Selector> inside =
        not ? SelectorParser.all(arguments, depth) : SelectorParser.known(arguments, depth);
    if (not && inside.stream().anyMatch(one -> !one.pseudoElement().isEmpty())) {
      throw new SelectorParser.UnknownSelectorException();
    }
    return new Known(new Selector.AnyOf(inside, not), name.equals("where") ? 0 : highest(inside));
  }

  private static Known counted(String name, String arguments, int depth) {
    int of = arguments.toLowerCase(Locale.ROOT).indexOf(" of ");
    NthFormula formula = NthFormula.of(of < 0 ? arguments : arguments.substring(0, of));
    boolean child = name.endsWith("child");
    if (!COUNTED.contains(name) || formula == null || (of >= 0 && !child)) {
      throw new SelectorParser.UnknownSelectorException();
    }
    List<Selector> among =
        of < 0 ? List.of() : SelectorParser.all(arguments.substring(of + " of ".length()), depth);
    return new Known(
        new Selector.Counted(name, formula, among), Selector.OF_CLASS + highest(among));
  }

  static int highest(List<Selector> selectors) {
    return selectors.stream().mapToInt(Selector::specificity).max().orElse(0);
  }

  private static Set<String> languages(String arguments) {
    Set<String> languages = new HashSet<>();
    for (String part : CssText.parts(arguments)) {
      languages.add(part.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(languages);
  }
}
