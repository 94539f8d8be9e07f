package io.checksummary.document.html.css.sheet;

import java.util.List;

/**
 * A rule without others inside.
 *
 * @param selectors as written, those around it put in
 */
public record FlatRule(String selectors, List<Declaration> declarations, Setting setting) {

  /**
   * What stands around a rule.
   *
   * @param scopes all of which an element must be in
   * @param containers all of which must hold around it
   */
  public record Setting(Layer layer, List<Scope> scopes, List<ContainerCondition> containers) {}

  /**
   * A part of the page.
   *
   * @param roots selectors of where it begins; empty for the whole page
   * @param limits selectors of where it ends; empty for nowhere
   */
  public record Scope(String roots, String limits) {}
}
