package io.checksummary.bucket;

import io.checksummary.api.problem.Problem;
import io.checksummary.store.ObjectAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a document. All but {@link GivenBack} are the end of it. */
public sealed interface DocumentOutcome {

  /**
   * It was summarised.
   *
   * @param at where the result lies
   * @param passed whether every number of it passed, and all of the document was read
   */
  record Summarised(ObjectAddress at, boolean passed) implements DocumentOutcome {}

  /**
   * It had been before: nobody was asked.
   *
   * @param at where the result lies, or the problem
   */
  record Known(ObjectAddress at, Ending ending) implements DocumentOutcome {}

  /** How a document ended before. */
  enum Ending {
    PASSED,
    /** It was summarised, and not all of its numbers passed. */
    NUMBERS_FAIL,
    REFUSED
  }

  /** Nothing is to be done. */
  record Ignored(SkipReason reason) implements DocumentOutcome {}

  /**
   * It cannot be summarised, however often one tries.
   *
   * @param at where it is said why
   */
  record Refused(ObjectAddress at, Problem problem) implements DocumentOutcome {}

  /**
   * It is to come again: another works on it, or what it takes is not to be had now.
   *
   * @param reason in a sentence, without a word of the document
   * @param problem null where another has it, or the store is at fault
   * @param after how long to wait
   */
  record GivenBack(String reason, @Nullable Problem problem, Duration after)
      implements DocumentOutcome {}
}
