package io.checksummary.text;

/** A stand-in. */
public final class Tokens {
  private Tokens() {}

  public static int estimate(CharSequence text) {
    return text.length() / 4 + 1;
  }
}
