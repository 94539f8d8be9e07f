package io.checksummary.entry.function;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes from a path what Azure Functions puts before every one, unless an app's {@code host.json}
 * has it put nothing there, as the project's own has.
 */
@Singleton
class RoutePrefix {

  private static final String PREFIX = "/api";

  private static final int FIRST = Integer.MIN_VALUE;

  /** Of observers: whoever names a request, or asks who sends it, knows the path without the prefix. */
  private static final int BEFORE_ALL_OTHERS = 1_000;

  void install(@Observes @Priority(BEFORE_ALL_OTHERS) Router router) {
    router.route(PREFIX + "/*").order(FIRST).handler(RoutePrefix::without);
  }

  /** Once: the host puts it there once, and who writes it more often asks for another path. */
  private static void without(RoutingContext routing) {
    if (routing.get(PREFIX) != null) {
      routing.next();
      return;
    }
    routing.put(PREFIX, true);
    String rest = routing.normalizedPath().substring(PREFIX.length());
    routing.reroute(rest.isEmpty() ? "/" : rest);
  }
}
