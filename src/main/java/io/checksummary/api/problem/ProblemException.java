package io.checksummary.api.problem;

/** No answer, and why: the way a {@link Problem} travels to whichever entry renders it. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // A problem is an answer, not a fault: nobody reads its stack.
    super(problem.type(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
