package io.checksummary.later;

import java.util.regex.Pattern;

/**
 * Work to be done after the answer: data only, since another process may do it.
 *
 * <p>Example: {@code new LaterWork("chat", requestId, "{\"channel\":\"C024BE91L\"}")}. It should be
 * small, names of things rather than the things: the smallest of the platforms' queues takes
 * {@value #SMALLEST_QUEUE} bytes.
 *
 * @param kind which {@link LaterWorker} does it
 * @param requestId of the request that it comes of: logs name it
 * @param json what is to be done, as its worker reads it
 */
public record LaterWork(String kind, String requestId, String json) {

  /**
   * In bytes: a message of Azure's Queue Storage may have 64 KiB, of which Base64 leaves three
   * quarters.
   */
  public static final int SMALLEST_QUEUE = 48 * 1024;

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,31}");

  /**
   * @throws IllegalArgumentException if the kind is no name, of lower case letters and hyphens
   */
  public LaterWork {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("a kind is a name in lower case, as in chat: " + kind);
    }
  }
}
