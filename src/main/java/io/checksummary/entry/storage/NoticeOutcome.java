package io.checksummary.entry.storage;

import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.entry.storage.event.StorageEvent;
import org.jspecify.annotations.Nullable;

/**
 * What came of one event of a notice.
 *
 * @param givenBack why it is to come again; null where it is over and done with
 */
record NoticeOutcome(StorageEvent event, @Nullable GivenBack givenBack) {

  boolean isDone() {
    return givenBack == null;
  }
}
