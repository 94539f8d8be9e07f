package io.checksummary.entry.terminal.command;

/** How the program ends, for whoever called it. */
public final class ExitCode {

  /** There is an answer, and every number passed. */
  public static final int PASSED = 0;

  /** There is an answer, and a number did not pass. */
  public static final int NUMBERS_FAIL = 1;

  /** The command makes no sense as it was written. */
  public static final int USAGE = 2;

  /** The command makes sense, and still there is no answer. */
  public static final int COULD_NOT_RUN = 3;

  private ExitCode() {}
}
