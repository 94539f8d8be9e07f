package io.checksummary.fuzz;

/** One thing that reads, and what must hold whatever it is given. */
public interface Target {

  /**
   * Makes an input, feeds it and looks at what came out. The same chance gives the same input.
   *
   * @throws AssertionError if something does not hold; any other exception is a finding too
   */
  void feed(Chance chance);
}
