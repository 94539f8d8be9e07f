package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.StyleBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of a page, or of a shadow tree in it, say. */
public final class StyleSheets {

  /**
   * A variable that is registered.
   *
   * @param initial its value where none is set
   */
  public record Registered(String initial, boolean inherits) {}

  private final List<FlatRule> rules = new ArrayList<>();
  private final Map<String, Keyframes> keyframes = new HashMap<>();
  private final Map<String, Registered> registered = new HashMap<>();
  private final Layer layers = new Layer();

  private StyleSheets() {}

  /**
   * @param sheets their texts, in order
   * @throws io.checksummary.document.html.css.token.StyleTooComplexException if they cause too much
   *     work
   */
  public static StyleSheets of(List<String> sheets, StyleBudget budget) {
    StyleSheets all = new StyleSheets();
    sheets.forEach(sheet -> new SheetScanner(all, budget).read(sheet));
    all.layers.rankFrom(0);
    return all;
  }

  Layer layers() {
    return layers;
  }

  void add(FlatRule rule) {
    rules.add(rule);
  }

  void add(String animation, Keyframes frames) {
    keyframes.put(animation, frames);
  }

  void add(String variable, Registered how) {
    registered.put(variable, how);
  }

  /** All rules in order. */
  public List<FlatRule> rules() {
    return Collections.unmodifiableList(rules);
  }

  /** What animations make of an element, by their names. */
  public Map<String, Keyframes> keyframes() {
    return Collections.unmodifiableMap(keyframes);
  }

  public Map<String, Registered> registered() {
    return Collections.unmodifiableMap(registered);
  }
}
