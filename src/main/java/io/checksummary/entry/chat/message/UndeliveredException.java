package io.checksummary.entry.chat.message;

/** A platform does not take an answer, or does not give a document. */
public final class UndeliveredException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param detail what happened, for whoever runs the program: a status, a platform's error code;
   *     holds nothing of a message and no secret
   */
  public UndeliveredException(String detail) {
    super(detail);
  }

  public UndeliveredException(String detail, Throwable cause) {
    super(detail, cause);
  }
}
