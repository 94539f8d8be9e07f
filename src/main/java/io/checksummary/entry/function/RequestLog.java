package io.checksummary.entry.function;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for each request to a function: which, how it ended, how long it took. */
@Singleton
class RequestLog {

  private static final Logger LOG = Logger.getLogger("io.checksummary.request");

  void ended(String path, RoutingContext routing) {
    Exchange exchange = Exchange.of(routing);
    named(
        exchange,
        () ->
            LOG.infof(
                "%s %s %d in %d ms",
                routing.request().method().name(),
                path,
                routing.response().getStatusCode(),
                exchange.millis()));
  }

  /**
   * A fault of ours. Its message may quote the article, and so may those of its causes: only their
   * types and places are logged.
   */
  void fault(RoutingContext routing, Throwable fault) {
    named(Exchange.of(routing), () -> LOG.error(Faults.describe(fault)));
  }

  private static void named(Exchange exchange, Runnable logging) {
    MDC.put(Runner.REQUEST_ID, exchange.requestId());
    try {
      logging.run();
    } finally {
      MDC.remove(Runner.REQUEST_ID);
    }
  }
}
