package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.Service;
import io.quarkus.funqy.Funq;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The functions. They answer with JSON that is already written, so that every way in gives the same
 * bytes, whatever mapper stands behind it.
 */
public class Functions {

  private final Service service;
  private final Runner runner;
  private final CurrentVertxRequest current;

  Functions(Service service, Runner runner, CurrentVertxRequest current) {
    this.service = service;
    this.runner = runner;
    this.current = current;
  }

  /** Summarises an article and checks every number of the summary against it. */
  @Funq("summarize")
  public Uni<RawValue> summarize(@Nullable JsonNode request) {
    return runner.run(exchange(), id -> service.summarize(request, id));
  }

  /** Checks every number of a summary against its source. */
  @Funq("check")
  public Uni<RawValue> check(@Nullable JsonNode request) {
    return runner.run(exchange(), id -> service.check(request, id));
  }

  /** Finds every quantity of a text. */
  @Funq("figures")
  public Uni<RawValue> figures(@Nullable JsonNode request) {
    return runner.run(exchange(), id -> service.figures(request, id));
  }

  private Exchange exchange() {
    RoutingContext routing = current.getCurrent();
    return routing == null ? new Exchange(RequestId.fresh()) : Exchange.of(routing);
  }
}
