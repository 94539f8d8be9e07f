package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.text.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads declarations: {@code color: red; display: none !important}. What a browser does not take
 * for one is left out, and shorthands are written out unless they hold variables.
 */
public final class Declarations {

  private static final Pattern NAME = Pattern.compile("-{0,2}[a-z_][a-z0-9_-]*|--.*");

  private static final Pattern IMPORTANT =
      Pattern.compile("!\\s*important\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  private Declarations() {}

  /** Those of a text that holds no rules, as an attribute does. */
  public static List<Declaration> parse(String text) {
    List<Declaration> declarations = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      if (i == text.length() || text.charAt(i) == ';') {
        add(declarations, text.substring(start, i));
        start = ++i;
      } else if (text.charAt(i) == '{') {
        i = Math.min(text.length(), CssText.closing(text, i) + 1);
      } else {
        i = CssText.next(text, i);
      }
    }
    return List.copyOf(declarations);
  }

  private static void add(List<Declaration> declarations, String written) {
    Checkpoint.pass();
    int colon = written.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = name(written.substring(0, colon));
    String raw = CssText.withoutComments(written.substring(colon + 1), ' ').strip();
    Matcher mark = IMPORTANT.matcher(raw);
    boolean important = raw.indexOf('!') >= 0 && mark.find();
    String value = important ? raw.substring(0, mark.start()).strip() : raw;
    boolean variable = name.startsWith("--");
    if (!NAME.matcher(name).matches() || (!variable && (value.isEmpty() || isBroken(value)))) {
      return;
    }
    String property = variable ? name : PropertyNames.plain(name);
    String plain = variable ? value : plain(value);
    if (variable || (PropertyNames.isUsed(property) && plain.contains("var("))) {
      declarations.add(new Declaration(property, plain, important));
    } else if (PropertyNames.isUsed(property) && PropertyValues.isValid(property, plain)) {
      Shorthand.expanded(property, plain)
          .forEach((one, its) -> declarations.add(new Declaration(one, its, important)));
    }
  }

  /** A value as {@link Declaration#value} has it. */
  public static String plain(String value) {
    return small(SPACE.matcher(value.strip()).replaceAll(" "));
  }

  private static String name(String written) {
    String name = CssText.unescape(CssText.withoutComments(written, ' ').strip());
    return name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT);
  }

  /** Whether signs stand in it that no value holds outside of strings. */
  private static boolean isBroken(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); ) {
      char c = value.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth < 0 || c == '{' || c == '}' || c == '!') {
        return true;
      }
      i = c == '(' || c == '[' ? i + 1 : CssText.next(value, i);
    }
    return false;
  }

  /** In lower case, but for strings, addresses and names of variables; escapes are resolved. */
  private static String small(String value) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < value.length(); ) {
      int end = i;
      char c = value.charAt(i);
      if (c == '"' || c == '\'' || value.regionMatches(true, i, "url(", 0, 4)) {
        end = CssText.next(value, i);
        small.append(value, i, end);
      } else if (value.startsWith("--", i)) {
        while (end < value.length() && isOfName(value.charAt(end))) {
          end++;
        }
        small.append(CssText.unescape(value.substring(i, end)));
      } else if (c == '\\') {
        end = afterEscape(value, i);
        small.append(CssText.unescape(value.substring(i, end)).toLowerCase(Locale.ROOT));
      } else {
        end++;
        small.append(Character.toLowerCase(c));
      }
      i = end;
    }
    return small.toString();
  }

  private static int afterEscape(String value, int at) {
    int end = at + 1;
    while (end < value.length() && end < at + 7 && Character.digit(value.charAt(end), 16) >= 0) {
      end++;
    }
    boolean blank = end > at + 1 && end < value.length() && value.charAt(end) == ' ';
    return Math.min(value.length(), end == at + 1 ? at + 2 : end + (blank ? 1 : 0));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\\' || c > 127;
  }
}
