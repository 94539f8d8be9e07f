package io.checksummary.entry.storage.event;

import java.util.Locale;

/** Why an event is no work. All of them are answered as done, so that none comes again. */
public enum IgnoredReason {
  /** An object was removed, or archived in favour of a newer version. */
  DELETED,
  /** An object, or a copy of it, is being brought back from an archive. */
  RESTORED,
  /** An object was begun, and is written to until another event says that it is whole. */
  NOT_COMPLETED,
  /** The store tries whether we can be reached. */
  TEST,
  /** A directory, or the empty object that stands for one: its key ends with a slash. */
  FOLDER,
  /** An object of no bytes: nothing to summarise. */
  EMPTY,
  /** Something else about an object: its tags, its storage class, its name. */
  OTHER_EVENT,
  /** An event of something that is no store. */
  OTHER_SERVICE;

  /** In metrics and logs: {@code not-completed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
