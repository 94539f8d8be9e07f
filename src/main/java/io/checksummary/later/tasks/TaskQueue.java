package io.checksummary.later.tasks;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * A queue of Cloud Tasks, and how it calls the function.
 *
 * @param name {@code projects/PROJECT/locations/REGION/queues/QUEUE}
 * @param address the function's own, without a slash at its end; what its tokens are for, too
 * @param account the service account that tasks are signed as
 * @param api where tasks are created: Google's own address, or a stand-in's
 * @param metadata where tokens are had: the metadata server of Google's machines, or a stand-in's
 */
record TaskQueue(String name, URI address, String account, URI api, URI metadata) {

  /** Where tasks go at the function's address. */
  static final String PATH = "/later";

  private static final Pattern NAME =
      Pattern.compile("projects/[^/\\s]+/locations/[^/\\s]+/queues/[^/\\s]+");

  /**
   * @throws IllegalArgumentException if the name is no queue's, or the address is none
   */
  TaskQueue {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "checksummary.cloud-tasks.queue is no full name of a queue; expected"
              + " projects/PROJECT/locations/REGION/queues/QUEUE");
    }
    if (address.getHost() == null || address.toString().endsWith("/")) {
      throw new IllegalArgumentException(
          "checksummary.cloud-tasks.address is no address of the function; expected https://HOST");
    }
  }
}
