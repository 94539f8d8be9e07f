package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.fetch.LinkReader;
import java.net.URI;
import java.time.Instant;

/** Reads no link, where a deployment has not asked for it. */
public final class UnreadLinks implements LinkReader {

  @Override
  public FetchedDocument read(URI link, Instant deadline) throws FetchException {
    throw new FetchException(Reason.DISABLED);
  }
}
