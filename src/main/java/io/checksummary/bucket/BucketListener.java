package io.checksummary.bucket;

import io.checksummary.store.ObjectAddress;

/** Is told what came of each object, to count and to log it. Called by many threads at once. */
public interface BucketListener {

  /** Looks away. */
  BucketListener NONE =
      new BucketListener() {

        @Override
        public void ended(ObjectAddress address, DocumentOutcome outcome, long nanos) {}

        @Override
        public void faulted(ObjectAddress address, RuntimeException fault) {}
      };

  /**
   * @param nanos that it took, from the first look at it
   */
  void ended(ObjectAddress address, DocumentOutcome outcome, long nanos);

  /** Something threw that should not: a fault of ours. The document is given back. */
  void faulted(ObjectAddress address, RuntimeException fault);
}
