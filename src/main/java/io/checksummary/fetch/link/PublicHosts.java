package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.checksummary.fetch.address.HostLookups;
import io.checksummary.fetch.address.PublicAddresses;
import io.checksummary.fetch.address.WebAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Finds where a host is. A host with one address that is not public is not public: which one of
 * them a connection takes is the choice of whoever owns the name.
 */
public final class PublicHosts {

  private final HostLookups lookups;
  private final PublicAddresses publicAddresses = new PublicAddresses();

  public PublicHosts(HostLookups lookups) {
    this.lookups = lookups;
  }

  /**
   * All addresses, each of which is public. They are asked for anew each time, and to be connected
   * to as they are: the name may have others in a moment.
   *
   * @throws FetchException {@code NOT_PUBLIC}, {@code NOT_FOUND}, {@code TOO_SLOW} or {@code
   *     STOPPED}
   */
  List<InetAddress> addresses(WebAddress address, Instant end) throws FetchException {
    InetAddress literal = address.literal();
    List<InetAddress> all = literal == null ? resolved(address.host(), end) : List.of(literal);
    if (all.isEmpty()) {
      throw new FetchException(Reason.NOT_FOUND);
    }
    if (!all.stream().allMatch(publicAddresses::contain)) {
      throw new FetchException(Reason.NOT_PUBLIC);
    }
    return all;
  }

  private List<InetAddress> resolved(String host, Instant end) throws FetchException {
    try {
      return lookups.addresses(host, end);
    } catch (TimeoutException late) {
      throw new FetchException(Reason.TOO_SLOW, late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.STOPPED, stopped);
    } catch (UnknownHostException unknown) {
      throw new FetchException(Reason.NOT_FOUND, unknown);
    }
  }
}
