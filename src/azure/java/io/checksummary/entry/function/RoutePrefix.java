package io.checksummary.entry.function;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes from a path what Azure Functions puts before every one, unless an app's {@code host.json}
 * has it put nothing there, as the project's own has.
 */
@Singleton
class RoutePrefix {

  private static final String PREFIX = "/api";

  /** Right behind the first handlers, which name the request and look at its host. */
  private static final int SECOND = Integer.MIN_VALUE + 1;

  void install(@Observes Router router) {
    router.route(PREFIX + "/*").order(SECOND).handler(RoutePrefix::without);
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
