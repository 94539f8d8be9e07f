package io.checksummary.document.html.css.sheet;

/**
 * What a rule says of one property.
 *
 * @param property its name, in lower case but for variables
 * @param value white space as one blank, without comments, in lower case but for strings, addresses
 *     and names of variables
 */
public record Declaration(String property, String value, boolean important) {

  /** Whether it sets a variable. */
  public boolean isVariable() {
    return property.startsWith("--");
  }
}
