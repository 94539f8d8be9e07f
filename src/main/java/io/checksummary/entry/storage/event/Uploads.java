package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Ignored;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import io.checksummary.store.ObjectAddress;

/** What all senders' events have in common once they are read. */
final class Uploads {

  /** Characters: ETags have up to 40, generations 19. */
  static final int LONGEST_VERSION = 128;

  /** Characters: the longest that S3 gives. */
  static final int LONGEST_VERSION_ID = 1_024;

  /** Characters. */
  static final int LONGEST_EVENT_NAME = 128;

  private Uploads() {}

  /** The upload, unless nothing was uploaded that could be summarised. */
  static StorageEvent unlessNothing(Upload upload) {
    if (upload.address().key().endsWith("/")) {
      return ignored(IgnoredReason.FOLDER);
    }
    return upload.size() == 0 ? ignored(IgnoredReason.EMPTY) : upload;
  }

  static Ignored ignored(IgnoredReason reason) {
    return new Ignored(reason, null, null);
  }

  /** Reads the address of an object. */
  @FunctionalInterface
  interface AddressReader {
    ObjectAddress read() throws UnreadableEventException;
  }

  /** That an object was removed; which one, where the event says so. */
  static Ignored removed(AddressReader address) {
    try {
      return new Ignored(IgnoredReason.DELETED, address.read(), null);
    } catch (UnreadableEventException unnamed) {
      return ignored(IgnoredReason.DELETED);
    }
  }
}
