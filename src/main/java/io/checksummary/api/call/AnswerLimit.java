package io.checksummary.api.call;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import java.util.function.Supplier;

/**
 * Holds back an answer that is larger than what passes it on would take: its caller should learn so
 * from the function, and not from a gateway that knows no reason.
 */
public final class AnswerLimit {

  /** No bound at all. */
  public static final long NONE = Long.MAX_VALUE;

  private final long most;
  private final AnswerSize overHttp;

  /**
   * @param most in bytes, or {@link #NONE}
   * @param overHttp how an answer to an HTTP request is counted
   */
  public AnswerLimit(long most, AnswerSize overHttp) {
    this.most = most;
    this.overHttp = overHttp;
  }

  /**
   * Gives an answer to an HTTP request back that is small enough.
   *
   * @throws ProblemException {@code too-large}, if it is not
   */
  public String overHttp(String answer, ProblemFactory problems) {
    return require(answer, overHttp, problems);
  }

  /**
   * The same for an answer that is yet to be written; it is not where there is no bound.
   *
   * @throws ProblemException {@code too-large}, if it is not small enough
   */
  public void requireOverHttp(Supplier<String> answer, ProblemFactory problems) {
    if (most != NONE) {
      overHttp(answer.get(), problems);
    }
  }

  /** The same for an answer that nothing is wrapped around. */
  public String bare(String answer, ProblemFactory problems) {
    return require(answer, AnswerSize.PLAIN, problems);
  }

  private String require(String answer, AnswerSize size, ProblemFactory problems) {
    if (most == NONE) {
      return answer;
    }
    long bytes = size.of(answer);
    if (bytes > most) {
      throw problems.tooLarge(
          "The answer is larger than "
              + most
              + " bytes, the most that can be given. Send a part of the text, or do without the"
              + " source in the answer.",
          most,
          bytes);
    }
    return answer;
  }
}
