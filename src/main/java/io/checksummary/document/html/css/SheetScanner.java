package io.checksummary.document.html.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a style sheet apart into flat rules, by the block structure of CSS Syntax Level 3: strings,
 * comments, escapes and brackets are respected, and a block that is not closed ends with the sheet.
 * Rules inside rules are written out with the selector around them, and those inside at-rules that
 * hold on a screen are taken as if they stood alone.
 *
 * <p>Example: {@code body{color:red;.x{display:none}}} gives {@code body{color:red;}} and {@code
 * :is(body) .x{display:none}}. A caveat: all conditions but those on the medium are taken to hold.
 */
final class SheetScanner {

  /**
   * A rule without others inside.
   *
   * @param selectors as written, before the block
   * @param declarations as written, inside it
   */
  record FlatRule(String selectors, String declarations) {}

  /** Rules inside each other beyond this are none of a page. */
  private static final int DEEPEST = 16;

  /** Longer selectors arise only where rules inside rules multiply them. */
  private static final int LONGEST_NESTED = 20_000;

  /** A sheet that the address itself holds; those in other files are not read. */
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s{0,9}(?:url\\(\\s{0,9})?[\"']?(data:[^\"')\\s]+)");

  private final StyleBudget budget;
  private final List<FlatRule> rules = new ArrayList<>();

  private SheetScanner(StyleBudget budget) {
    this.budget = budget;
  }

  static List<FlatRule> rules(String sheet, StyleBudget budget) {
    SheetScanner scanner = new SheetScanner(budget);
    scanner.block(sheet, "", 0);
    return scanner.rules;
  }

  /** Reads what stands in a block: declarations, rules and at-rules. */
  private void block(String text, String parent, int depth) {
    budget.spend(text.length());
    StringBuilder declarations = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ';') {
        statement(text.substring(start, i), declarations, parent, depth);
        start = ++i;
      } else if (c == '{') {
        int end = closing(text, i);
        String body = text.substring(i + 1, Math.min(end, text.length()));
        rule(text.substring(start, i), body, parent, depth);
        start = i = Math.min(text.length(), end + 1);
      } else if (c == '}') {
        start = ++i;
      } else {
        i = next(text, i);
      }
    }
    if (!parent.isEmpty()) {
      statement(text.substring(start), declarations, parent, depth);
      rules.add(new FlatRule(parent, declarations.toString()));
    }
  }

  private void statement(String text, StringBuilder declarations, String parent, int depth) {
    if (!parent.isEmpty() && text.indexOf('@') < 0) {
      declarations.append(text).append(';');
    }
    if (parent.isEmpty() && depth < DEEPEST) {
      Matcher imported = IMPORT.matcher(text);
      if (imported.find()) {
        block(DataAddress.sheet(imported.group(1)), "", depth + 1);
      }
    }
  }

  private void rule(String written, String body, String parent, int depth) {
    String prelude = withoutComments(written).strip();
    if (depth > DEEPEST) {
      throw new StyleTooComplexException();
    }
    if (prelude.startsWith("@")) {
      if (holds(prelude.toLowerCase(Locale.ROOT))) {
        block(body, parent, depth + 1);
      }
    } else if (!prelude.isEmpty()) {
      block(body, parent.isEmpty() ? plain(prelude) : nested(parent, prelude), depth + 1);
    }
  }

  /** Comments of HTML are no part of a selector. */
  private static String plain(String prelude) {
    return prelude.replace("<!--", " ").replace("-->", " ").strip();
  }

  private static String nested(String parent, String prelude) {
    String around = ":is(" + parent + ")";
    StringBuilder selectors = new StringBuilder();
    for (String selector : parts(prelude)) {
      String own = selector.strip();
      String whole = own.indexOf('&') >= 0 ? own.replace("&", around) : around + " " + own;
      selectors.append(selectors.isEmpty() ? "" : ",").append(whole);
      if (selectors.length() > LONGEST_NESTED) {
        throw new StyleTooComplexException();
      }
    }
    return selectors.toString();
  }

  /** Whether what stands in the block of an at-rule is of use on a screen. */
  private static boolean holds(String prelude) {
    if (prelude.startsWith("@media")) {
      return MediaCondition.holds(prelude.substring("@media".length()));
    }
    return prelude.startsWith("@supports")
        || prelude.startsWith("@layer")
        || prelude.startsWith("@container")
        || prelude.startsWith("@scope");
  }

  /** The parts between commas that stand in no bracket. */
  static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < list.length(); ) {
      if (list.charAt(i) == ',') {
        parts.add(list.substring(start, i));
        start = ++i;
      } else {
        i = next(list, i);
      }
    }
    parts.add(list.substring(start));
    return parts;
  }

  /** The place of the bracket that closes a block; the length where none does. */
  private static int closing(String text, int open) {
    int depth = 1;
    for (int i = open + 1; i < text.length(); ) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      i = c == '{' || c == '}' ? i + 1 : next(text, i);
    }
    return text.length();
  }

  /** The place behind a sign, a string, a comment, an escape, or a pair of brackets. */
  private static int next(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\' -> Math.min(text.length(), at + 2);
      case '"', '\'' -> afterString(text, at);
      case '/' -> text.startsWith("/*", at) ? afterComment(text, at) : at + 1;
      case '(', '[' -> afterBracket(text, at);
      default -> at + 1;
    };
  }

  private static int afterBracket(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); ) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      i = c == '(' || c == '[' ? i + 1 : next(text, i);
    }
    return text.length();
  }

  private static int afterString(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at) || c == '\n') {
        return i + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return text.length();
  }

  private static int afterComment(String text, int at) {
    int end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length() : end + 2;
  }

  /** The same with a blank for each comment. */
  static String withoutComments(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = text.charAt(i) == '(' || text.charAt(i) == '[' ? i + 1 : next(text, i);
      plain.append(text.startsWith("/*", i) ? " " : text.substring(i, end));
      i = end;
    }
    return plain.toString();
  }
}
