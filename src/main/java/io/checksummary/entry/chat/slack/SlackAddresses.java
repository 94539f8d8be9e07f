package io.checksummary.entry.chat.slack;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.util.List;

/**
 * Where Slack is. Three places, since two are told the app's token and the third is not.
 *
 * @param api below which the methods of the Web API are; ends with a slash
 * @param apiHosts where that is
 * @param answers hosts that response addresses are at
 * @param files hosts that files are at
 */
public record SlackAddresses(
    URI api, TrustedHosts apiHosts, TrustedHosts answers, TrustedHosts files) {

  /** Slack itself. */
  public static final SlackAddresses SLACK =
      new SlackAddresses(
          URI.create("https://slack.com/api/"),
          TrustedHosts.of("slack.com"),
          TrustedHosts.of("hooks.slack.com"),
          TrustedHosts.of("files.slack.com"));

  /** All three at one other place: a double's. */
  public static SlackAddresses at(URI origin) {
    TrustedHosts hosts = TrustedHosts.of().with(List.of(origin));
    return new SlackAddresses(origin.resolve("/api/"), hosts, hosts, hosts);
  }
}
