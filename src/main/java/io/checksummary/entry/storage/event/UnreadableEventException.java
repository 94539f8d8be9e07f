package io.checksummary.entry.storage.event;

/**
 * An event is not what its sender is known to send. The message says where, what was expected and
 * what kind of thing was there, never what it said.
 */
public final class UnreadableEventException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableEventException(String message) {
    super(message);
  }

  /**
   * @param path of the member, from names and indices that we know: {@code Records[2].s3.object}
   */
  static UnreadableEventException at(String path, String expected, String got) {
    return new UnreadableEventException(
        "%s: expected %s; got %s.".formatted(path.isEmpty() ? "The event" : path, expected, got));
  }
}
