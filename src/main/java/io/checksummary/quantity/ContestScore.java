package io.checksummary.quantity;

/**
 * The result of a game or a vote, as written: "3-1", "6–4", "won 21 to 17".
 *
 * @param first the number written first, at least 0
 * @param second the number written second, at least 0
 */
public record ContestScore(int first, int second) implements Quantity {

  @Override
  public String kindCode() {
    return "score";
  }

  /** {@code 3-1}. */
  public String value() {
    return first + "-" + second;
  }
}
