package io.checksummary.api.problem;

/** No answer, and why: the way a {@link Problem} travels to whichever entry renders it. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final boolean ofSettings;

  public ProblemException(Problem problem) {
    this(problem, false);
  }

  private ProblemException(Problem problem, boolean ofSettings) {
    // A problem is an answer, not a fault: nobody reads its stack.
    super(problem.type(), null, false, false);
    this.problem = problem;
    this.ofSettings = ofSettings;
  }

  /** The same, due to how this function is set up: a wrong key of a model, no credit. */
  ProblemException dueToSettings() {
    return new ProblemException(problem, true);
  }

  /**
   * Whether the request has no part in it: it may go well once the function is set up otherwise,
   * though who sends it can do nothing about that.
   */
  public boolean isDueToSettings() {
    return ofSettings;
  }

  public Problem problem() {
    return problem;
  }
}
