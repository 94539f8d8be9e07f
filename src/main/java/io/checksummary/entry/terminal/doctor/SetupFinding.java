package io.checksummary.entry.terminal.doctor;

/**
 * One thing that was looked at.
 *
 * @param subject a variable, or what a platform was asked
 * @param sentence what is to be said of it; holds no secret
 */
record SetupFinding(Mark mark, String subject, String sentence) {

  /** How it fares. */
  enum Mark {
    GOOD,
    MISSING,
    WRONG,
    /** Nobody could say. */
    UNKNOWN
  }

  boolean isWrong() {
    return mark == Mark.WRONG;
  }

  boolean isGood() {
    return mark == Mark.GOOD;
  }
}
