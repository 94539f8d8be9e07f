package io.checksummary.document.html.css.token;

import io.checksummary.text.Checkpoint;

/**
 * How much work the styles of one page may cause. A page that needs more is not read: a selector
 * chooses among all elements, so that few bytes can ask for any amount of work.
 */
public final class StyleBudget {

  /** Steps of matching; of 88 real pages none takes a fifth of it. */
  private static final long STEPS = 5_000_000;

  private long left = STEPS;

  /**
   * @throws StyleTooComplexException if nothing is left
   */
  public void spend(int steps) {
    Checkpoint.pass();
    left -= steps;
    if (left < 0) {
      throw new StyleTooComplexException();
    }
  }
}
