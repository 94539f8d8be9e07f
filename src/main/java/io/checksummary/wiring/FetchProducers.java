package io.checksummary.wiring;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.fetch.LinkReader;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.address.HostLookups;
import io.checksummary.fetch.address.HostResolver;
import io.checksummary.fetch.http.UserAgent;
import io.checksummary.fetch.http.WebExchange;
import io.checksummary.fetch.link.PublicHosts;
import io.checksummary.fetch.link.PublicLinkReader;
import io.checksummary.fetch.link.UnreadLinks;
import io.checksummary.fetch.platform.TrustedHostsClient;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What goes out into the world: to links, where they are read, and to the hosts of platforms. */
final class FetchProducers {

  /** At a time: twice the links that are read at a time by default, for some are given up. */
  private static final int MOST_LOOKUPS = 16;

  @Produces
  @Singleton
  WebExchange exchange(Vertx vertx, InstantSource clock) {
    return new WebExchange(vertx, clock);
  }

  @Produces
  @Singleton
  UserAgent userAgent(ChecksummaryConfig config) {
    return new UserAgent(RulesVersion.ofProgram(), config.links().contact().orElse(null));
  }

  @Produces
  @Singleton
  LinkReader links(
      ChecksummaryConfig config, WebExchange exchange, UserAgent userAgent, InstantSource clock) {
    if (!config.links().enabled()) {
      return new UnreadLinks();
    }
    PublicHosts hosts = new PublicHosts(new HostLookups(HostResolver.SYSTEM, MOST_LOOKUPS, clock));
    return new PublicLinkReader(
        hosts, exchange, userAgent.header(), config.links().parallel(), clock);
  }

  @Produces
  @Singleton
  PlatformClients platforms(WebExchange exchange, UserAgent userAgent, InstantSource clock) {
    return hosts ->
        new TrustedHostsClient(hosts, exchange, userAgent.header(), Thread::sleep, clock);
  }
}
