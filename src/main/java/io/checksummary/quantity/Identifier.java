package io.checksummary.quantity;

/**
 * A name with a number in it, which counts nothing: A320, F-16, COVID-19, Article 5, Radio 1.
 *
 * @param value as written
 */
public record Identifier(String value) implements Quantity {

  @Override
  public String kindCode() {
    return "identifier";
  }
}
