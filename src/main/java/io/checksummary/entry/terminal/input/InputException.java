package io.checksummary.entry.terminal.input;

import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.report.sheet.HarmlessText;

/** Something that was named cannot be read. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1;

  private final int exit;

  /**
   * @param message one sentence for a person, with what to try; made {@linkplain HarmlessText
   *     harmless}
   * @param exit the code of {@link ExitCode} to end with
   */
  public InputException(String message, int exit) {
    super(HarmlessText.of(message));
    this.exit = exit;
  }

  public int exit() {
    return exit;
  }
}
