package io.checksummary.mutation;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Lets PIT list the tests that a mutant is for without running them, as its finder does: tables are
 * read once, and would be before the mutant is there.
 *
 * <p>A caveat: where parameters come from a method, that method runs all the same.
 */
public final class UnrunWhileListed implements TestInstancePreConstructCallback {

  private static final boolean MUTANTS =
      System.getProperty("sun.java.command", "").startsWith("org.pitest.mutationtest.");

  private static final String FINDER = "org.pitest.junit5.JUnit5TestUnitFinder";

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext test, ExtensionContext extension) {
    Assumptions.assumeFalse(MUTANTS && isListing(), "only listed");
  }

  private static boolean isListing() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(FINDER)));
  }
}
