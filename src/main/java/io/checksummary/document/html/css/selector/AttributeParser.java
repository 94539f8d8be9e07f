package io.checksummary.document.html.css.selector;

import io.checksummary.document.html.css.token.CssText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the square brackets of a selector: {@code class^="x" i}. */
final class AttributeParser {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?:\\*?\\|)?((?:[\\w-]|[^\\x00-\\x7f]|\\\\.){1,200})\\s*"
              + "(?:([~|^$*]?)=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"?|'((?:[^'\\\\]|\\\\.)*+)'?"
              + "|((?:[\\w-]|[^\\x00-\\x7f]|\\\\.)++))\\s*([iIsS]?)\\s*)?\\]?");

  private AttributeParser() {}

  static Selector.Attribute parse(String written) {
    String plain = written.replace(CssText.COMMENT, ' ');
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      throw new SelectorParser.UnknownSelectorException();
    }
    String name = CssText.unescape(form.group(1)).toLowerCase(Locale.ROOT);
    String operator = form.group(2);
    if (operator == null) {
      return new Selector.Attribute(name, ' ', "", null);
    }
    return new Selector.Attribute(
        name, operator.isEmpty() ? '=' : operator.charAt(0), value(form), isLoose(form.group(6)));
  }

  private static String value(Matcher form) {
    for (int group = 3; group <= 5; group++) {
      if (form.group(group) != null) {
        return CssText.unescape(form.group(group));
      }
    }
    return "";
  }

  private static @Nullable Boolean isLoose(String flag) {
    return flag.isEmpty() ? null : (Boolean) flag.equalsIgnoreCase("i");
  }
}
