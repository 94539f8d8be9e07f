package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.selector.SelectorParser;
import io.checksummary.document.html.css.sheet.FlatRule.Setting;
import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.token.StyleBudget;
import io.checksummary.document.html.css.token.StyleTooComplexException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a style sheet apart into flat rules, by the block structure of CSS Syntax Level 3: strings,
 * comments, escapes and brackets are respected, and a block that is not closed ends with the sheet.
 * Rules inside rules are written out with the selector around them, and those inside at-rules that
 * hold on a screen are taken as if they stood alone.
 *
 * <p>Example: {@code body{color:red;.x{display:none}}} gives {@code body{color:red;}} and {@code
 * :is(body) .x{display:none}}.
 */
final class SheetScanner {

  /** Rules inside each other beyond this are none of a page. */
  private static final int DEEPEST = 16;

  /** Longer selectors arise only where rules inside rules multiply them. */
  private static final int LONGEST_NESTED = 20_000;

  private final StyleSheets out;
  private final StyleBudget budget;
  private final AtRules atRules;

  SheetScanner(StyleSheets out, StyleBudget budget) {
    this.out = out;
    this.budget = budget;
    this.atRules = new AtRules(this, out);
  }

  void read(String sheet) {
    sheet(sheet, new Setting(out.layers(), List.of(), List.of()), 0);
  }

  /** Reads rules that stand in no other. */
  void sheet(String text, Setting setting, int depth) {
    enter(text, depth);
    for (int i = 0; i < text.length(); ) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else if (text.startsWith("/*", i)) {
        i = CssText.next(text, i);
      } else if (text.startsWith("<!--", i) || text.startsWith("-->", i)) {
        i += text.charAt(i) == '<' ? 4 : 3;
      } else {
        i = item(text, i, null, setting, depth);
      }
    }
  }

  private void enter(String text, int depth) {
    budget.spend(text.length());
    if (depth > DEEPEST) {
      throw new StyleTooComplexException();
    }
  }

  /** Reads what stands in a rule: declarations, rules and at-rules. */
  void block(String text, String parent, Setting setting, int depth) {
    enter(text, depth);
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int end = afterDeclaration(text, i);
      if (end < 0) {
        declare(text.substring(start, i), parent, setting);
        start = i = item(text, i, parent, setting, depth);
      } else {
        i = end;
      }
    }
    declare(text.substring(start), parent, setting);
  }

  private void declare(String declarations, String parent, Setting setting) {
    List<Declaration> read = Declarations.parse(declarations);
    if (!read.isEmpty()) {
      out.add(new FlatRule(parent, read, setting));
    }
  }

  /** The place behind a declaration that begins here; negative where a rule begins instead. */
  private static int afterDeclaration(String text, int start) {
    int first = afterBlanks(text, start);
    if (first < text.length() && text.charAt(first) == '@') {
      return -1;
    }
    boolean variable = text.startsWith("--", first);
    for (int i = first; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (c == '{' && !variable) {
        return -1;
      }
      i = c == '{' ? CssText.closing(text, i) : CssText.next(text, i);
    }
    return text.length();
  }

  private static int afterBlanks(String text, int start) {
    int at = start;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.startsWith("/*", at))) {
      at = CssText.next(text, at);
    }
    return at;
  }

  /** Reads one rule or at-rule; returns the place behind it. */
  private int item(String text, int start, @Nullable String parent, Setting setting, int depth) {
    int first = afterBlanks(text, start);
    boolean at = first < text.length() && text.charAt(first) == '@';
    for (int i = first; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ';' && at) {
        atRules.statement(text.substring(first, i), setting, depth);
        return i + 1;
      }
      if (c == '{') {
        int end = CssText.closing(text, i);
        String body = text.substring(i + 1, Math.min(end, text.length()));
        rule(text.substring(first, i), body, parent, setting, depth);
        return Math.min(text.length(), end + 1);
      }
      i = CssText.next(text, i);
    }
    if (at) {
      atRules.statement(text.substring(first), setting, depth);
    }
    return text.length();
  }

  private void rule(
      String prelude, String body, @Nullable String parent, Setting setting, int depth) {
    if (prelude.startsWith("@")) {
      atRules.block(CssText.withoutComments(prelude, ' ').strip(), body, parent, setting, depth);
    } else if (!atRules.isForeign()) {
      String own = CssText.withoutComments(prelude, CssText.COMMENT).strip();
      if (!atRules.hasBegun() && !SelectorParser.parse(own).isEmpty()) {
        atRules.begin();
      }
      String scope = setting.scopes().isEmpty() ? "" : setting.scopes().getLast().roots();
      String selectors = parent == null ? alone(own, scope) : nested(parent, own);
      block(body, selectors, setting, depth + 1);
    }
  }

  private String alone(String prelude, String scope) {
    String root = scope.isEmpty() ? ":scope" : ":is(" + scope + ")";
    String plain = scope.isEmpty() ? prelude : replace(prelude, ":scope", root);
    return replace(plain, "&", root);
  }

  /** The same with another text for each sign; paid for by the length that this makes. */
  private String replace(String selectors, String sign, String by) {
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (int at = selectors.indexOf(sign); at >= 0; at = selectors.indexOf(sign, from)) {
      budget.spend(by.length());
      replaced.append(selectors, from, at).append(by);
      from = at + sign.length();
    }
    return replaced.append(selectors.substring(from)).toString();
  }

  private String nested(String parent, String prelude) {
    String around = ":is(" + parent + ")";
    StringBuilder selectors = new StringBuilder();
    for (String selector : CssText.parts(prelude)) {
      String own = selector.strip();
      String whole = own.indexOf('&') >= 0 ? own : "& " + own;
      selectors.append(selectors.isEmpty() ? "" : ",").append(replace(whole, "&", around));
      if (selectors.length() > LONGEST_NESTED) {
        throw new StyleTooComplexException();
      }
    }
    return selectors.toString();
  }
}
