package io.checksummary.entry.function;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for each request to a function: which, how it ended, what it took. */
@Singleton
class RequestLog {

  /** The field of a line that says to which request it belongs. */
  static final String REQUEST_ID = "requestId";

  private static final Logger LOG = Logger.getLogger("io.checksummary.request");

  /** Text for people; as JSON, every figure is a field too. */
  void ended(RequestOutcome ended) {
    Map<String, Object> fields = ended.fields();
    fields.forEach(MDC::put);
    try {
      named(ended.requestId(), () -> LOG.info(line(ended)));
    } finally {
      fields.keySet().forEach(MDC::remove);
    }
  }

  private static String line(RequestOutcome ended) {
    String rest =
        ended.fields().entrySet().stream()
            .skip(2) // The function and the status stand before.
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining(" "));
    return ended.method() + " /" + ended.function() + " " + ended.status() + " " + rest;
  }

  /**
   * A fault of ours. Its message may quote the article, and so may those of its causes: only their
   * types and places are logged.
   */
  void fault(RoutingContext routing, Throwable fault) {
    named(
        RequestContext.of(routing).requestId(), () -> LOG.error(FaultDescription.describe(fault)));
  }

  /** A request's last handlers may run where nothing is known of it any more. */
  private static void named(String requestId, Runnable logging) {
    Object before = MDC.get(REQUEST_ID);
    MDC.put(REQUEST_ID, requestId);
    try {
      logging.run();
    } finally {
      if (before == null) {
        MDC.remove(REQUEST_ID);
      }
    }
  }
}
