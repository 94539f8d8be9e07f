package io.checksummary.entry.function;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.config.ChecksummaryConfig;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;

/**
 * Holds back an answer that is larger than what passes it on would take: its caller should learn so
 * from the function, and not from a gateway that knows no reason.
 */
@Singleton
class AnswerLimit {

  private static final AnswerSize BARE = new AnswerSize.Plain();

  private final long most;
  private final AnswerSize overHttp;

  AnswerLimit(ChecksummaryConfig config, AnswerSize overHttp) {
    this.most = config.limits().answer().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    this.overHttp = overHttp;
  }

  /**
   * Gives an answer to an HTTP request back that is small enough.
   *
   * @throws ProblemException {@code too-large}, if it is not
   */
  String overHttp(String answer, ProblemFactory problems) {
    return require(answer, overHttp, problems);
  }

  /** The same for an answer that nothing is wrapped around. */
  String bare(String answer, ProblemFactory problems) {
    return require(answer, BARE, problems);
  }

  private String require(String answer, AnswerSize size, ProblemFactory problems) {
    if (most == Long.MAX_VALUE) {
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
