package io.checksummary.entry.function;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.config.ChecksummaryConfig;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the function answers. A browser sends what any page asks of it to a server on
 * the same machine, too. Such a page gives itself away by its {@code Origin}, or, where it has its
 * own name lead to this machine (DNS rebinding), by the {@code Host} that it asks for.
 */
@Singleton
class OwnNames {

  private static final String ANY = "*";
  private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> named = new TreeSet<>();
  private final boolean any;

  /**
   * @param address where the server listens
   */
  OwnNames(ChecksummaryConfig config, @ConfigProperty(name = "quarkus.http.host") String address) {
    config.hosts().ifPresent(hosts -> hosts.forEach(host -> named.add(lower(host.strip()))));
    this.any = takesAny(named, address);
  }

  /** Where nobody has named the function, it depends on who can reach it. */
  static boolean takesAny(Set<String> named, String address) {
    return named.contains(ANY) || (named.isEmpty() && !isLoopback(address));
  }

  /**
   * Lets a request through that asks for one of the names, from a page that has one of them or from
   * no page at all.
   *
   * @throws ProblemException otherwise
   */
  void require(HttpServerRequest request, ProblemFactory problems) {
    String host = host(request, problems);
    if (any) {
      return;
    }
    if (host != null && !isOwn(nameOf(host), request.localAddress())) {
      throw problems.plain(
          ProblemType.FOREIGN_CALLER,
          "The request asks for a host (header Host) that is none of this function's names;"
              + " expected localhost, 127.0.0.1, [::1], or one that checksummary.hosts lists.",
          false);
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !isOwn(new Origin(lower(origin)), host)) {
      throw problems.plain(
          ProblemType.FOREIGN_CALLER,
          "The request comes from a page of another site (header Origin); expected the function's"
              + " own page, or one of a host that checksummary.hosts lists.",
          false);
    }
  }

  /**
   * As the request has it, in lower case; null only in HTTP/1.0, which no browser speaks. Whoever
   * hands a request over sets the host that was called, and then the header as it came.
   */
  private static @Nullable String host(HttpServerRequest request, ProblemFactory problems) {
    List<String> hosts = request.headers().getAll("Host");
    if (hosts.size() > 1 && !HandedRequest.isHandedOver(request)) {
      throw problems.invalid("", "The request has more than one header Host; expected one.");
    }
    if (!hosts.isEmpty()) {
      return lower(hosts.get(hosts.size() - 1).strip());
    }
    if (request.authority() != null && request.version() == HttpVersion.HTTP_2) {
      return lower(request.authority().toString());
    }
    if (request.version() == HttpVersion.HTTP_1_0) {
      return null;
    }
    throw problems.invalid("", "The request has no header Host; expected the function's name.");
  }

  private boolean isOwn(String name, @Nullable SocketAddress local) {
    return OF_THIS_MACHINE.contains(name)
        || named.contains(name)
        || (local != null && name.equals(local.hostAddress()));
  }

  private boolean isOwn(Origin origin, @Nullable String host) {
    return named.contains(nameOf(origin.authority()))
        || (host != null && origin.withPort(origin.authority()).equals(origin.withPort(host)));
  }

  /** Without its port. */
  private static String nameOf(String authority) {
    int port = authority.lastIndexOf(':');
    return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // The server will say so itself: it cannot listen there.
    }
  }

  /** The header of that name (RFC 6454), {@code null} for a page that hides where it is from. */
  private record Origin(String text) {

    String authority() {
      int scheme = text.indexOf("://");
      return scheme < 0 ? "" : text.substring(scheme + "://".length());
    }

    /** With the scheme's own port where none is named. */
    String withPort(String authority) {
      boolean bare = nameOf(authority).equals(authority);
      return bare ? authority + (text.startsWith("https:") ? ":443" : ":80") : authority;
    }
  }
}
