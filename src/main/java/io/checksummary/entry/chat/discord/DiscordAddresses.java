package io.checksummary.entry.chat.discord;

import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.util.List;

/**
 * Where Discord is.
 *
 * @param api ends with a slash
 * @param apiHosts where that is
 * @param files hosts that attachments are at
 */
public record DiscordAddresses(URI api, TrustedHosts apiHosts, TrustedHosts files) {

  /** Discord itself. */
  public static final DiscordAddresses DISCORD =
      new DiscordAddresses(
          URI.create("https://discord.com/api/v10/"),
          TrustedHosts.of("discord.com"),
          TrustedHosts.of("cdn.discordapp.com", "media.discordapp.net"));

  /** Both at one other place: a double's. */
  public static DiscordAddresses at(URI origin) {
    TrustedHosts hosts = TrustedHosts.of().with(List.of(origin));
    return new DiscordAddresses(origin.resolve("/api/v10/"), hosts, hosts);
  }
}
