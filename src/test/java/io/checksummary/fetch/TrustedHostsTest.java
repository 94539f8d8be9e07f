package io.checksummary.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedHostsTest {

  private static final TrustedHosts HOSTS =
      TrustedHosts.of("Slack.com", ".slack.com")
          .with(List.of(URI.create("http://Chat.lan:8065/team"), URI.create("https://chat.lan")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://slack.com/api/chat.postMessage",
        "HTTPS://SLACK.com:443/",
        "https://hooks.slack.com/services/T0/B0/x?a=b",
        "https://files.eu.slack.com/",
        "http://chat.lan:8065/api/v4/posts",
        "http://CHAT.LAN:8065",
        "https://chat.lan/",
        "https://chat.lan:443/",
      })
  void thePlatformsOwnAreTrusted(String address) {
    assertThat(HOSTS.include(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://slack.com/",
        "http://hooks.slack.com/",
        "https://slack.com:8443/",
        "https://notslack.com/",
        "https://slack.com.example.org/",
        "https://slack.com.",
        "https://.slack.com/",
        "https://slack.co/",
        "https://user@slack.com/",
        "https://slack.com@example.org/",
        "https://example.org/slack.com",
        "https://example.org/?.slack.com",
        "https://example.org#.slack.com",
        "https://127.0.0.1/",
        "http://chat.lan/",
        "http://chat.lan:8066/",
        "https://chat.lan:8065/",
        "http://a.chat.lan:8065/",
        "ftp://slack.com/",
        "mailto:someone@slack.com",
        "//slack.com/",
        "/api",
        "",
      })
  void nobodyElseIs(String address) {
    assertThat(HOSTS.include(URI.create(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat.lan", "ftp://chat.lan", "http://user@chat.lan", "http:///a"})
  void anOriginIsAnAddressOfAServer(String origin) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrustedHosts.of().with(List.of(URI.create(origin))));
  }

  @Test
  void aSuffixIsMoreThanADot() {
    assertThatIllegalArgumentException().isThrownBy(() -> TrustedHosts.of("."));
  }
}
