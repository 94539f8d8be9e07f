package io.checksummary.entry.terminal;

/** Something that was named cannot be read. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1;

  private final int exit;

  /**
   * @param message one sentence for a person, with what to try
   * @param exit the code of {@link Exit} to end with
   */
  InputException(String message, int exit) {
    super(message);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }
}
