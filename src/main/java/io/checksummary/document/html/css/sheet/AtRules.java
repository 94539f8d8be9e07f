package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.sheet.FlatRule.Scope;
import io.checksummary.document.html.css.sheet.FlatRule.Setting;
import io.checksummary.document.html.css.token.CssText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the at-rules of a sheet make of the rules inside of them, and of those behind. */
final class AtRules {

  /** A sheet that the address itself holds; those in other files are not read. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?is)@import\\s*(?:url\\(\\s*)?(?:\"(data:[^\"]*)\"|'(data:[^']*)'|(data:[^\"')\\s]+))"
              + "\\s*\\)?(.*)");

  private static final Pattern LAYERED =
      Pattern.compile("(?is)\\s*layer(?:\\(([^)]*)\\))?(?=\\s|$)(.*)");

  private static final Pattern TESTED =
      Pattern.compile("(?is)\\s*supports\\((.*?)\\)(?=\\s|$)(.*)");

  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private final SheetScanner scanner;
  private final StyleSheets out;
  private boolean foreign;
  private boolean begun;

  AtRules(SheetScanner scanner, StyleSheets out) {
    this.scanner = scanner;
    this.out = out;
  }

  /** Whether the rules are about elements that are none of HTML. */
  boolean isForeign() {
    return foreign;
  }

  /** Tells that a rule has been read, behind which nothing is imported. */
  void begin() {
    begun = true;
  }

  boolean hasBegun() {
    return begun;
  }

  /** Reads an at-rule without a block. */
  void statement(String written, Setting setting, int depth) {
    String plain = CssText.withoutComments(written, ' ').strip();
    switch (name(plain)) {
      case "@import" -> imported(plain, setting, depth);
      case "@layer" -> {
        for (String path : CssText.parts(plain.substring("@layer".length()))) {
          setting.layer().inside(path.strip());
        }
      }
      case "@namespace" -> {
        String rest = plain.substring("@namespace".length()).strip();
        boolean byDefault = rest.matches("(?is)(?:url\\(|[\"']).*");
        foreign = (byDefault && !begun) ? !rest.contains(HTML) : foreign;
      }
      default -> {}
    }
  }

  private static String name(String prelude) {
    int end = 1;
    while (end < prelude.length()
        && (Character.isLetter(prelude.charAt(end)) || prelude.charAt(end) == '-')) {
      end++;
    }
    return prelude.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void imported(String written, Setting setting, int depth) {
    Matcher form = IMPORT.matcher(written);
    if (begun || !form.matches()) {
      return;
    }
    String rest = form.group(4);
    Setting inside = setting;
    Matcher layered = LAYERED.matcher(rest);
    if (layered.matches()) {
      inside = layer(setting, layered.group(1) == null ? "" : layered.group(1));
      rest = layered.group(2);
    }
    Matcher tested = TESTED.matcher(rest);
    if (tested.matches()) {
      if (!SupportsCondition.holds("(" + tested.group(1) + ")")) {
        return;
      }
      rest = tested.group(2);
    }
    if (MediaCondition.holds(rest)) {
      String one = form.group(1) != null ? form.group(1) : form.group(2);
      scanner.sheet(DataAddress.sheet(one != null ? one : form.group(3)), inside, depth + 1);
      begun = false;
    }
  }

  private static Setting layer(Setting setting, String path) {
    Layer layer =
        path.isBlank() ? setting.layer().anonymous() : setting.layer().inside(path.strip());
    return new Setting(layer, setting.scopes(), setting.containers());
  }

  /**
   * Reads an at-rule with a block.
   *
   * @param parent the selectors of the rule around; null where none is
   */
  void block(String prelude, String body, @Nullable String parent, Setting setting, int depth) {
    String name = name(prelude);
    String rest = prelude.substring(name.length()).strip();
    switch (name) {
      case "@media" -> into(MediaCondition.holds(rest), body, parent, setting, depth);
      case "@supports" -> into(SupportsCondition.holds(rest), body, parent, setting, depth);
      case "@layer" -> into(true, body, parent, layer(setting, rest), depth);
      case "@container" -> into(true, body, parent, contained(setting, rest), depth);
      case "@scope" -> into(true, body, parent, scoped(setting, rest), depth);
      case "@keyframes", "@-webkit-keyframes" -> out.add(animation(rest), Keyframes.of(body));
      case "@property" -> register(rest, body);
      default -> {}
    }
  }

  /** In lower case, as values are. */
  private static String animation(String name) {
    return CssText.unescape(name).replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
  }

  private void into(
      boolean holds, String body, @Nullable String parent, Setting setting, int depth) {
    if (!holds) {
      return;
    }
    if (parent == null) {
      scanner.sheet(body, setting, depth + 1);
    } else {
      scanner.block(body, parent, setting, depth + 1);
    }
  }

  private static Setting contained(Setting setting, String condition) {
    List<ContainerCondition> containers = new ArrayList<>(setting.containers());
    containers.add(ContainerCondition.of(condition));
    return new Setting(setting.layer(), setting.scopes(), List.copyOf(containers));
  }

  private static Setting scoped(Setting setting, String written) {
    int to = written.toLowerCase(Locale.ROOT).lastIndexOf(" to ");
    String roots = to < 0 ? written : written.substring(0, to);
    String limits = to < 0 ? "" : written.substring(to + " to ".length());
    List<Scope> scopes = new ArrayList<>(setting.scopes());
    scopes.add(new Scope(inBrackets(roots), inBrackets(limits)));
    return new Setting(setting.layer(), List.copyOf(scopes), setting.containers());
  }

  private static String inBrackets(String written) {
    String text = written.strip();
    return text.startsWith("(") && text.endsWith(")")
        ? text.substring(1, text.length() - 1).strip()
        : "";
  }

  private void register(String name, String body) {
    String initial = "";
    boolean inherits = true;
    for (String part : body.split(";", -1)) {
      String[] sides = part.split(":", 2);
      String key = sides[0].strip().toLowerCase(Locale.ROOT);
      if (sides.length == 2 && key.equals("initial-value")) {
        initial = sides[1].strip();
      }
      if (sides.length == 2 && key.equals("inherits")) {
        inherits = !sides[1].strip().equalsIgnoreCase("false");
      }
    }
    out.add(name, new StyleSheets.Registered(initial, inherits));
  }
}
