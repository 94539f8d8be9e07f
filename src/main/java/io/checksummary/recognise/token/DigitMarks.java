package io.checksummary.recognise.token;

/**
 * The marks that a language puts into numbers in digits.
 *
 * <p>Example: German has a comma before decimals, and a point that groups: "1.234" is a whole
 * number. Spaces and apostrophes group in every language.
 *
 * @param decimal the decimal mark, a point or a comma
 * @param grouped whether the other mark before three digits groups them: "1.234" is no decimal
 */
public record DigitMarks(char decimal, boolean grouped) {

  /**
   * @throws IllegalArgumentException if the decimal mark is neither a point nor a comma
   */
  public DigitMarks {
    if (decimal != '.' && decimal != ',') {
      throw new IllegalArgumentException("a decimal mark is a point or a comma, not " + decimal);
    }
  }

  /** The mark of the two, point and comma, that is not the decimal mark. */
  public char group() {
    return decimal == ',' ? '.' : ',';
  }
}
