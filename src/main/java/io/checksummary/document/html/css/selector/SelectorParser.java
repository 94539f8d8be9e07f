package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.selector.Selector.Condition;
import io.checksummary.document.html.css.selector.Selector.Step;
import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.token.StyleTooComplexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads selectors of CSS Selectors Level 4. A browser leaves out a rule of whose selectors it knows
 * one not, except where a list in brackets forgives it.
 */
public final class SelectorParser {

  /** More brackets inside each other than these are none of a page. */
  private static final int DEEPEST = 40;

  private static final int LONGEST = 200;

  private final String text;
  private final int depth;
  private int at;
  private int specificity;
  private String pseudoElement = "";
  private List<Condition> conditions = new ArrayList<>();

  private SelectorParser(String text, int depth) {
    this.text = text;
    this.depth = depth;
  }

  /** What is written is no selector that a browser knows. */
  static final class UnknownSelectorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownSelectorException() {
      super("no selector", null, false, false);
    }
  }

  /**
   * The selectors of a list.
   *
   * @return empty where one of them is unknown
   * @throws StyleTooComplexException if brackets are nested too deeply, or a selector has too many
   *     steps
   */
  public static List<Selector> parse(String list) {
    try {
      return all(CssText.withoutComments(list, CssText.COMMENT), 0);
    } catch (UnknownSelectorException unknown) {
      return List.of();
    }
  }

  static List<Selector> all(String list, int depth) {
    List<Selector> selectors = new ArrayList<>();
    for (String one : CssText.parts(list)) {
      selectors.add(new SelectorParser(one.strip(), depth).selector(false));
    }
    return List.copyOf(selectors);
  }

  /** Those of a list that are known. */
  static List<Selector> known(String list, int depth) {
    return CssText.parts(list).stream().flatMap(one -> ifKnown(one.strip(), depth)).toList();
  }

  private static Stream<Selector> ifKnown(String written, int depth) {
    try {
      return Stream.of(new SelectorParser(written, depth).selector(false));
    } catch (UnknownSelectorException unknown) {
      return Stream.empty();
    }
  }

  /** Those that begin with how an element stands to an anchor. */
  static List<Selector> relative(String list, int depth) {
    List<Selector> selectors = new ArrayList<>();
    for (String one : CssText.parts(list)) {
      selectors.add(new SelectorParser(one.strip(), depth).selector(true));
    }
    return List.copyOf(selectors);
  }

  private Selector selector(boolean relative) {
    if (depth > DEEPEST) {
      throw new StyleTooComplexException();
    }
    List<Step> steps = new ArrayList<>();
    char combinator = ' ';
    if (relative) {
      steps.add(new Step(' ', null, List.of(new Selector.Anchor())));
      combinator = combinator();
    }
    while (true) {
      steps.addFirst(step(combinator));
      int before = at;
      combinator = combinator();
      if (at == text.length()) {
        if (combinator != ' ') {
          throw new UnknownSelectorException();
        }
        return new Selector(List.copyOf(steps), pseudoElement, specificity);
      }
      if (steps.size() > LONGEST) {
        throw new StyleTooComplexException();
      }
      if (at == before || !pseudoElement.isEmpty()) {
        throw new UnknownSelectorException();
      }
    }
  }

  /** A blank where nothing but blanks stands before the next step. */
  private char combinator() {
    char combinator = ' ';
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>' || c == '+' || c == '~') {
        if (combinator != ' ') {
          throw new UnknownSelectorException();
        }
        combinator = c;
      } else if (!Character.isWhitespace(c) && c != CssText.COMMENT) {
        break;
      }
      at++;
    }
    return combinator;
  }

  private Step step(char combinator) {
    conditions = new ArrayList<>();
    int start = at;
    String type = type();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == CssText.COMMENT) {
        at++;
      } else if (c == '#') {
        at++;
        add(new Selector.Identifier(name()), Selector.OF_IDENTIFIER);
      } else if (c == '.') {
        at++;
        add(new Selector.ClassName(name()), Selector.OF_CLASS);
      } else if (c == '[') {
        int end = CssText.next(text, at);
        add(AttributeParser.parse(text.substring(at + 1, end)), Selector.OF_CLASS);
        at = end;
      } else if (c == ':') {
        pseudo();
      } else {
        break;
      }
    }
    if (at == start) {
      throw new UnknownSelectorException();
    }
    return new Step(combinator, type, List.copyOf(conditions));
  }

  private void add(Condition condition, int weight) {
    conditions.add(condition);
    specificity += weight;
  }

  /** The name of an element, behind that of any namespace; null for all. */
  private @Nullable String type() {
    if (text.startsWith("*|", at)) {
      at += 2;
    } else if (text.startsWith("|", at)) {
      at++;
      conditions.add(new Selector.AnyOf(List.of(), false));
    }
    if (at < text.length() && text.charAt(at) == '*') {
      at++;
      return null;
    }
    if (at == text.length() || !isOfName(text.charAt(at))) {
      return null;
    }
    String type = name().toLowerCase(Locale.ROOT);
    specificity += Selector.OF_TYPE;
    return type;
  }

  private String name() {
    int start = at;
    while (at < text.length() && isOfName(text.charAt(at))) {
      at = text.charAt(at) == '\\' ? afterEscape(at) : at + 1;
    }
    if (!isIdentifier(text.substring(start, at))) {
      throw new UnknownSelectorException();
    }
    return CssText.unescape(text.substring(start, at));
  }

  /** Its first sign, behind a hyphen, is no digit. */
  private static boolean isIdentifier(String name) {
    int first = name.startsWith("-") ? 1 : 0;
    return first < name.length() && (name.charAt(first) < '0' || name.charAt(first) > '9');
  }

  /** An escape by number takes a blank behind it along. */
  private int afterEscape(int escape) {
    int end = escape + 1;
    while (end < text.length() && end < escape + 7 && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    boolean numbered = end > escape + 1;
    boolean blank = end < text.length() && Character.isWhitespace(text.charAt(end));
    return Math.min(text.length(), numbered ? end + (blank ? 1 : 0) : escape + 2);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c == '\\'
        || (c > 127 && c != CssText.COMMENT);
  }

  private void pseudo() {
    boolean element = text.startsWith("::", at);
    at += element ? 2 : 1;
    String name = name().toLowerCase(Locale.ROOT);
    String arguments = null;
    if (at < text.length() && text.charAt(at) == '(') {
      int end = CssText.next(text, at);
      arguments = text.substring(at + 1, text.charAt(end - 1) == ')' ? end - 1 : end).strip();
      at = end;
    }
    if (element || PseudoClasses.isElement(name)) {
      pseudoElement(name, arguments);
    } else {
      PseudoClasses.Known known = PseudoClasses.parse(name, arguments, depth + 1);
      add(known.condition(), known.specificity());
    }
  }

  private void pseudoElement(String name, @Nullable String arguments) {
    if (!PseudoClasses.isKnownElement(name) || !pseudoElement.isEmpty()) {
      throw new UnknownSelectorException();
    }
    pseudoElement = name;
    specificity += Selector.OF_TYPE;
    if (name.equals("slotted")) {
      List<Selector> inside = all(arguments == null ? "" : arguments, depth + 1);
      add(new Selector.AnyOf(inside, false), PseudoClasses.highest(inside));
    }
  }
}
