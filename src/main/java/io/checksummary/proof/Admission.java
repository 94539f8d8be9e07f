package io.checksummary.proof;

/** Whether a request comes from a sender that may send. */
public enum Admission {
  ADMITTED,
  /** It says nothing of its sender, or something wrong: 401, and no word about what was wrong. */
  REFUSED,
  /** Keys to read its token with cannot be had now: 503, so that its sender comes again. */
  KEYS_UNAVAILABLE;

  public static Admission of(boolean proven) {
    return proven ? ADMITTED : REFUSED;
  }
}
