package io.checksummary.fetch.link;

import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.fetch.LoopbackSite;
import io.checksummary.fetch.address.HostLookups;
import io.checksummary.fetch.address.HostResolver;
import io.checksummary.fetch.http.WebExchange;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A web of one server: to whichever address a reader connects, it ends up on loopback, and which
 * address it wanted is noted.
 */
final class PretendedWeb implements AutoCloseable {

  static final String PUBLIC = "93.184.216.34";
  static final String USER_AGENT = "Checksummary/test";

  final LoopbackSite site = new LoopbackSite();
  final Vertx vertx = Vertx.vertx();
  final List<String> reached = new CopyOnWriteArrayList<>();
  final List<String> lookedUp = new CopyOnWriteArrayList<>();
  final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  volatile Instant now = Instant.now();

  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  PretendedWeb with(String name, String... addresses) {
    names.put(name, List.of(addresses));
    return this;
  }

  PublicLinkReader reader() {
    return reader(this::resolve, to -> site.address(), null, 8);
  }

  PublicLinkReader reader(
      HostResolver resolver,
      UnaryOperator<SocketAddress> network,
      @Nullable TrustOptions trust,
      int parallel) {
    WebExchange exchange = new WebExchange(vertx, () -> now, to -> reach(to, network), trust);
    PublicHosts hosts = new PublicHosts(new HostLookups(resolver, 8, () -> now));
    return new PublicLinkReader(hosts, exchange, USER_AGENT, parallel, () -> now);
  }

  private SocketAddress reach(SocketAddress to, UnaryOperator<SocketAddress> network) {
    reached.add(to.hostAddress() + ":" + to.port());
    return network.apply(to);
  }

  List<InetAddress> resolve(String host) throws UnknownHostException {
    lookedUp.add(host);
    List<String> addresses = names.get(host);
    if (addresses == null) {
      throw new UnknownHostException(host);
    }
    return List.of(addresses.stream().map(PretendedWeb::literal).toArray(InetAddress[]::new));
  }

  /** An IP address, which is not looked up. */
  static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** With time enough. */
  FetchedDocument read(String link) throws FetchException {
    return read(reader(), link);
  }

  FetchedDocument read(PublicLinkReader reader, String link) throws FetchException {
    return reader.read(URI.create(link), now.plus(Duration.ofMinutes(1)));
  }

  @Override
  public void close() {
    site.close();
    threads.shutdownNow();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
