package io.checksummary.later;

/**
 * A way in which a platform has work done after the answer. Found by CDI; one of them is chosen.
 */
public interface LaterFactory {

  /** Its name in the setting {@code checksummary.later}: {@code lambda} for one. */
  String way();

  /** What hands work over so; asks nobody yet. */
  Later later();
}
