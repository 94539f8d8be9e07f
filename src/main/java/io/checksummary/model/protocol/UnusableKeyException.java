package io.checksummary.model.protocol;

/** A key that no request can carry, since it holds a character that HTTP does not allow. */
public final class UnusableKeyException extends IllegalStateException {
  public UnusableKeyException() {
    super("the key holds a character that no HTTP header may hold");
  }
}
