package io.checksummary.entry.terminal;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.replay.DigestReplay;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand.ArticleDetails;
import io.checksummary.entry.terminal.input.Input;
import io.checksummary.entry.terminal.input.InputException;
import io.checksummary.report.sheet.HarmlessText;
import java.io.PrintStream;

/**
 * A digest that is checked once more, and held to what it says of itself.
 *
 * @param input where the digest comes from
 * @param err where differences are told
 */
record DigestReview(DigestReplay digest, Input input, PrintStream err) {

  /**
   * @param source where the source comes from
   * @param details what was typed of the source: a digest says these things itself
   * @throws InputException if the digest cannot be checked like this
   */
  void requireItsOwn(Input source, byte[] bytes, String text, ArticleDetails details)
      throws InputException {
    if (!details.isEmpty()) {
      throw new InputException(
          "'"
              + input.name()
              + "' is a digest, which names its source's title, language and day itself; leave those"
              + " options out",
          ExitCode.USAGE);
    }
    if (!digest.isOf(bytes, text)) {
      throw new InputException(
          "'" + input.name() + "' is the digest of another source than '" + source.name() + "'",
          ExitCode.COULD_NOT_RUN);
    }
  }

  /** Says where a digest and its check differ; under the same rules that is no pass. */
  int exit(CheckAnswer answer) {
    boolean same = digest.isConfirmedBy(answer);
    if (!same) {
      tell(
          digest.isOfTheRulesOf(answer)
              ? "does not hold the verdicts that its own rules give: it was changed"
              : "was checked by other rules; the verdicts differ");
    }
    if (digest.failedChunks() > 0) {
      tell("is of a source that was not read to the end");
    }
    boolean passes = digest.failedChunks() == 0 && (same || !digest.isOfTheRulesOf(answer));
    return passes ? ExitCode.PASSED : ExitCode.NUMBERS_FAIL;
  }

  private void tell(String words) {
    err.println(HarmlessText.of("checksummary: '" + input.name() + "' " + words));
  }
}
