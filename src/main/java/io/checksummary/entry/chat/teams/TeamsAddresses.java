package io.checksummary.entry.chat.teams;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/**
 * Where Teams is, for a bot. Three places: the secret goes to the first alone, the token to the
 * second, and neither to the third.
 *
 * @param login where tokens come from; ends with a slash
 * @param loginHosts where that is
 * @param connectors hosts that answers go to
 * @param files hosts that attachments are at
 */
public record TeamsAddresses(
    URI login, TrustedHosts loginHosts, TrustedHosts connectors, TrustedHosts files) {

  /** Microsoft's own: the public cloud, and those of governments that have the same tokens. */
  public static final TeamsAddresses TEAMS =
      new TeamsAddresses(
          URI.create("https://login.microsoftonline.com/"),
          TrustedHosts.of("login.microsoftonline.com"),
          TrustedHosts.of(
              "smba.trafficmanager.net", ".botframework.com", "smba.infra.gcc.teams.microsoft.com"),
          TrustedHosts.of(".sharepoint.com"));

  /** The same with more connectors, which an operator trusts. */
  public TeamsAddresses with(Collection<URI> more) {
    return new TeamsAddresses(login, loginHosts, connectors.with(more), files);
  }

  /** All three at one other place: a double's. */
  public static TeamsAddresses at(URI origin) {
    TrustedHosts hosts = TrustedHosts.of().with(List.of(origin));
    return new TeamsAddresses(origin.resolve("/"), hosts, hosts, hosts);
  }
}
