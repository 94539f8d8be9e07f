package io.checksummary.entry.chat.message;

/** A request that is proven, but nothing that its platform is known to send. */
public final class UnreadableMessageException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param detail what was expected; holds nothing of the message
   */
  public UnreadableMessageException(String detail) {
    super(detail);
  }
}
