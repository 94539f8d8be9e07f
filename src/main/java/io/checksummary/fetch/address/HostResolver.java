package io.checksummary.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names of hosts. */
@FunctionalInterface
public interface HostResolver {

  /** As this machine looks them up. It takes as long as the machine's settings let it. */
  HostResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * All addresses of a host, in the order in which they are to be tried.
   *
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
