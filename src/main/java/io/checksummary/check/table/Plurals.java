package io.checksummary.check.table;

/**
 * English words of labels without a plural's ending: {@code games} and {@code game}, {@code
 * parties} and {@code party} are one word.
 *
 * <p>A caveat: {@code boxes} becomes {@code boxe}, {@code gas} stays; labels need no more than that
 * both sides do the same.
 */
public final class Plurals {

  private static final int SHORTEST = 4;

  private Plurals() {}

  /**
   * @param word in lower case
   */
  public static String singular(String word) {
    int length = word.length();
    if (length > SHORTEST && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural = length >= SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, length - 1) : word;
  }
}
