package io.checksummary.store.gcs;

/** A version as Google Cloud Storage counts them. */
final class Generation {

  /** One that no object ever has; 0 would stand for no object. */
  private static final long NEVER = 1;

  private Generation() {}

  static long of(String version) {
    try {
      long generation = Long.parseLong(version);
      return generation > 0 ? generation : NEVER;
    } catch (NumberFormatException ofAnotherStore) {
      return NEVER;
    }
  }
}
