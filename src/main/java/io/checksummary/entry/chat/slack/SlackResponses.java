package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.fetch.TrustedHosts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses that Slack gives to answer at, by its page "Handling user interaction". */
final class SlackResponses {

  /** How often one may be answered at. */
  static final int MOST = 5;

  /** For how long, less a minute for the way. */
  private static final Duration OPEN = Duration.ofMinutes(29);

  private final TrustedHosts hosts;
  private final InstantSource clock;

  SlackResponses(TrustedHosts hosts, InstantSource clock) {
    this.hosts = hosts;
    this.clock = clock;
  }

  /** Adds the address to the parts where it is one of Slack's, with the moment when it closes. */
  void add(@Nullable String address, Map<String, String> parts) {
    String response = MessageLink.at(hosts, address);
    if (response != null) {
      parts.put(SlackParts.RESPONSE, response);
      long until = clock.instant().plus(OPEN).getEpochSecond();
      parts.put(ReplyAddress.UNTIL, String.valueOf(until));
    }
  }
}
