package io.checksummary.fetch;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that may be told what is meant for a platform.
 *
 * <p>Example: {@code TrustedHosts.of("slack.com", ".slack.com")} are Slack's own and all below.
 *
 * @param names whole names, reached over HTTPS at its usual port: {@code slack.com}
 * @param suffixes what such names end with, from a dot on: {@code .slack.com}
 * @param origins what the operator named besides, with scheme and port, and whatever path: {@code
 *     http://chat.lan:8065}
 */
public record TrustedHosts(Set<String> names, Set<String> suffixes, Set<URI> origins) {

  private static final String HTTPS = "https";
  private static final String HTTP = "http";
  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;
  private static final String DOT = ".";

  /**
   * @throws IllegalArgumentException if a suffix does not begin with a dot, or an origin is no
   *     address of a server
   */
  public TrustedHosts {
    names = lowerCase(names.stream());
    suffixes = lowerCase(suffixes.stream());
    origins = Set.copyOf(origins);
    if (!suffixes.stream().allMatch(suffix -> suffix.startsWith(DOT) && suffix.length() > 1)) {
      throw new IllegalArgumentException("a suffix of hosts begins with a dot: .example.com");
    }
    if (!origins.stream().allMatch(TrustedHosts::isOrigin)) {
      throw new IllegalArgumentException("an origin has scheme and host: http://chat.lan:8065");
    }
  }

  /** Names, and suffixes that begin with a dot. */
  public static TrustedHosts of(String... hosts) {
    return new TrustedHosts(
        Stream.of(hosts).filter(host -> !host.startsWith(DOT)).collect(Collectors.toSet()),
        Stream.of(hosts).filter(host -> host.startsWith(DOT)).collect(Collectors.toSet()),
        Set.of());
  }

  /** These, and what an operator named besides. */
  public TrustedHosts with(Collection<URI> more) {
    return new TrustedHosts(
        names,
        suffixes,
        Stream.concat(origins.stream(), more.stream()).collect(Collectors.toSet()));
  }

  /** Whether an address is at one of them. One that names a user is not, whatever its host. */
  public boolean include(URI address) {
    return isOrigin(address)
        && (isOfPlatform(address) || origins.stream().anyMatch(one -> isSame(one, address)));
  }

  private boolean isOfPlatform(URI address) {
    String host = lowerCase(address.getHost());
    return HTTPS.equalsIgnoreCase(address.getScheme())
        && port(address) == HTTPS_PORT
        && (names.contains(host) || suffixes.stream().anyMatch(host::endsWith));
  }

  private static boolean isSame(URI origin, URI address) {
    return origin.getScheme().equalsIgnoreCase(address.getScheme())
        && origin.getHost().equalsIgnoreCase(address.getHost())
        && port(origin) == port(address);
  }

  private static boolean isOrigin(URI address) {
    return isWeb(address.getScheme())
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  private static boolean isWeb(@Nullable String scheme) {
    return HTTPS.equalsIgnoreCase(scheme) || HTTP.equalsIgnoreCase(scheme);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return HTTPS.equalsIgnoreCase(address.getScheme()) ? HTTPS_PORT : HTTP_PORT;
  }

  private static Set<String> lowerCase(Stream<String> hosts) {
    return hosts.map(TrustedHosts::lowerCase).collect(Collectors.toUnmodifiableSet());
  }

  private static String lowerCase(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
