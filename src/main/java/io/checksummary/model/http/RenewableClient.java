package io.checksummary.model.http;

import java.net.http.HttpClient;
import java.util.function.Supplier;

/**
 * The JDK's HTTP client, which can be left for a new one. Where a server's headers never end, the
 * JDK gives up on them but keeps the socket open, and only the client's end frees it.
 */
public final class RenewableClient {

  private final Supplier<HttpClient> maker;
  private volatile HttpClient current;

  public RenewableClient(Supplier<HttpClient> maker) {
    this.maker = maker;
    this.current = maker.get();
  }

  HttpClient current() {
    return current;
  }

  /**
   * Takes another one from now on; the exchanges that the left one has begun go on to their end.
   */
  synchronized void leave(HttpClient left) {
    if (current.equals(left)) {
      current = maker.get();
      left.shutdown();
    }
  }
}
