package io.checksummary.entry.function;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.config.ChecksummaryConfig;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the bytes of all bodies together that are on their way or being answered, so that many
 * large ones at once, or ones that never end, do not fill the memory.
 *
 * <p>A quarter of the room is kept for small bodies: a few large ones that are slow to come turn
 * nobody else away.
 */
@Singleton
class BodyBudget {

  /** In bytes; most articles are smaller. */
  private static final int SMALL = 65_536;

  /** While it is read and parsed, a body takes some five times its size. */
  private static final int SHARE_OF_HEAP = 10;

  private final long most;
  private final long mostOfLarge;
  private final long largestBody;
  private final AtomicLong held = new AtomicLong();

  @Inject
  BodyBudget(ChecksummaryConfig config) {
    this(
        config.limits().body().asLongValue(),
        config
            .limits()
            .bodies()
            .map(MemorySize::asLongValue)
            .orElse(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
  }

  /**
   * @param largestBody in bytes
   * @param set the bytes of all; those of one body at least
   */
  BodyBudget(long largestBody, long set) {
    this.largestBody = largestBody;
    this.most = Math.max(largestBody, set);
    this.mostOfLarge = Math.max(largestBody, most / 4 * 3);
  }

  /**
   * Holds the bytes of a body, from its head until its answer is sent or its sender has left.
   *
   * @throws ProblemException {@code overloaded}, if there is no room for it now
   */
  void hold(RoutingContext routing, ProblemFactory problems) {
    long bytes = bytes(routing.request());
    long limit = bytes <= SMALL ? most : mostOfLarge;
    long now = held.addAndGet(bytes);
    if (now > limit) {
      held.addAndGet(-bytes);
      throw problems.overloaded(
          "The bodies of the requests in flight hold as many bytes as are taken at a time. Wait,"
              + " then send it again.",
          limit,
          now);
    }
    routing.addEndHandler(done -> held.addAndGet(-bytes));
  }

  /** A body that does not say how long it is may become as long as any. */
  private long bytes(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    if (length != null) {
      return Math.min(largestBody, Long.parseLong(length));
    }
    return request.isEnded() ? 0 : largestBody;
  }
}
