package io.checksummary.fetch.address;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchException.Reason;
import io.netty.util.NetUtil;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web in its one spelling, as far as what it means is beyond doubt: two programs
 * that read it connect to the same host.
 *
 * @param secure whether it is read over TLS
 * @param host a name in lower case, or an IP address, that of IPv6 in brackets
 * @param literal the IP address; null for a name
 * @param port 80 or 443
 * @param target path and query, from the slash on
 */
public record WebAddress(
    boolean secure, String host, @Nullable InetAddress literal, int port, String target) {

  /** Characters: no server of note takes more, and what is asked of it grows with them. */
  static final int LONGEST = 4_096;

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  /** What no authority of a host has (RFC 3986, 3.2), or has more than once. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]@:%]+)(?::(?<port>[0-9]{0,5}))?");

  /** At least two labels: what has one is a name of the network that this machine is in. */
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z0-9-]{1,63}");

  private static final int LONGEST_NAME = 253;

  /**
   * What is read as a number of IPv4 by some, in whatever notation: its last label is a number, as
   * the URL Standard of WHATWG has it.
   */
  private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

  /**
   * Reads a link.
   *
   * @throws FetchException {@code NOT_A_LINK} if it is none to the web, names a user or another
   *     port; {@code NOT_PUBLIC} if its host is a number in another notation than the usual one, or
   *     a name that only this machine's network knows
   */
  public static WebAddress of(URI link) throws FetchException {
    String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https");
    String authority = link.getRawAuthority();
    if (!(secure || scheme.equals("http")) || authority == null) {
      throw new FetchException(Reason.NOT_A_LINK);
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches() || link.toASCIIString().length() > LONGEST) {
      throw new FetchException(Reason.NOT_A_LINK);
    }
    String host = host(parts.group("host"));
    return new WebAddress(
        secure, host, literal(host), port(parts.group("port"), secure), target(link));
  }

  /**
   * What a redirect from here means.
   *
   * @param location as the header has it, absolute or relative
   * @throws FetchException as for a link
   */
  public WebAddress to(String location) throws FetchException {
    try {
      return of(uri().resolve(location.strip()));
    } catch (IllegalArgumentException e) {
      throw new FetchException(Reason.NOT_A_LINK, e);
    }
  }

  /** Another address of the same server. */
  public WebAddress withTarget(String other) {
    return new WebAddress(secure, host, literal, port, other);
  }

  /** The server: scheme, host and port, and nothing behind. */
  public String origin() {
    boolean usual = port == usualPort(secure);
    return (secure ? "https://" : "http://") + host + (usual ? "" : ":" + port);
  }

  public URI uri() {
    return URI.create(origin() + target);
  }

  private static String host(String written) throws FetchException {
    String host = written.startsWith("[") ? lowerCase(written) : ascii(written);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  /** The form that DNS knows; digits and dots of other scripts become what they stand for. */
  private static String ascii(String host) throws FetchException {
    try {
      return lowerCase(IDN.toASCII(host));
    } catch (IllegalArgumentException e) {
      throw new FetchException(Reason.NOT_A_LINK, e);
    }
  }

  private static @Nullable InetAddress literal(String host) throws FetchException {
    boolean numeric = NUMERIC.matcher(host).matches();
    if (numeric && !DOTTED.matcher(host).matches()) {
      throw new FetchException(Reason.NOT_PUBLIC);
    }
    if (numeric || host.startsWith("[")) {
      return address(host, numeric);
    }
    requireName(host);
    return null;
  }

  /** Nothing is looked up: the JDK does not do so with what stands in brackets. */
  private static InetAddress address(String host, boolean numeric) throws FetchException {
    try {
      return numeric
          ? InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(host))
          : InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new FetchException(Reason.NOT_A_LINK, e);
    }
  }

  private static void requireName(String host) throws FetchException {
    if (host.length() > LONGEST_NAME || host.isEmpty()) {
      throw new FetchException(Reason.NOT_A_LINK);
    }
    if (host.indexOf('.') < 0) {
      throw new FetchException(Reason.NOT_PUBLIC);
    }
    if (!NAME.matcher(host).matches()) {
      throw new FetchException(Reason.NOT_A_LINK);
    }
  }

  private static int port(@Nullable String written, boolean secure) throws FetchException {
    int port = written == null || written.isEmpty() ? usualPort(secure) : Integer.parseInt(written);
    if (port != HTTP_PORT && port != HTTPS_PORT) {
      throw new FetchException(Reason.NOT_A_LINK);
    }
    return port;
  }

  private static int usualPort(boolean secure) {
    return secure ? HTTPS_PORT : HTTP_PORT;
  }

  private static String target(URI link) {
    URI ascii = URI.create(link.toASCIIString());
    String path = ascii.getRawPath();
    String query = ascii.getRawQuery();
    return (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
