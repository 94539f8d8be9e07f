package io.checksummary.quantity;

/** How a writer hedges a number. {@link #code} is its name in JSON. */
public enum Bound {
  MORE_THAN("more-than"),
  AT_LEAST("at-least"),
  LESS_THAN("less-than"),
  AT_MOST("at-most"),
  /** Near the number, on either side: "about", "some", "around". */
  ABOUT("about"),
  /** Near the number and below it: "almost", "nearly". */
  ALMOST("almost");

  private final String code;

  Bound(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
