package io.checksummary.fetch;

import java.time.Instant;

/**
 * Speaks to the hosts of one platform, and to nobody else: what it is told of other addresses, by
 * whomever, it does not follow. Safe for use by many threads.
 */
public interface PlatformClient {

  /**
   * Waits for an answer, whatever its status; never on a thread that others wait for. A redirect is
   * an answer like any other. Where the platform asks to come again shortly (429 or 503 with {@code
   * Retry-After}), that is done once, if there is time for it.
   *
   * @param deadline when nobody waits for it any more
   * @throws FetchException if the address is none of the platform's, or no answer came
   */
  PlatformAnswer send(PlatformRequest request, Instant deadline) throws FetchException;
}
