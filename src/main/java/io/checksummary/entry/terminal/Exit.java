package io.checksummary.entry.terminal;

/** How the program ends, for whoever called it. */
final class Exit {

  /** There is an answer, and every number passed. */
  static final int PASSED = 0;

  /** There is an answer, and a number did not pass. */
  static final int NUMBERS_FAIL = 1;

  /** The command makes no sense as it was written. */
  static final int USAGE = 2;

  /** The command makes sense, and still there is no answer. */
  static final int COULD_NOT_RUN = 3;

  private Exit() {}
}
