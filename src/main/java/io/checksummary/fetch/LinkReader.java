package io.checksummary.fetch;

import java.net.URI;
import java.time.Instant;

/**
 * Reads the public documents that links lead to. Whoever sends a link chooses where this machine
 * connects to; so it goes to public addresses alone, and where it does not, nothing is sent. Safe
 * for use by many threads.
 */
public interface LinkReader {

  /**
   * Waits for a document; never on a thread that others wait for, such as an event loop's.
   *
   * @param link as it was sent; a fragment is left out
   * @param deadline when nobody waits for it any more; it takes ten seconds at most in any case
   * @throws FetchException if there is no document to be had there
   */
  FetchedDocument read(URI link, Instant deadline) throws FetchException;
}
