package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.contract.DigestAnswer;
import io.quarkus.funqy.Funq;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The functions. They answer with JSON that is already written, so that every way in gives the same
 * bytes, whatever mapper stands behind it.
 */
public class FunctionEndpoints {

  private final ChecksummaryService service;
  private final RequestRunner runner;
  private final CurrentVertxRequest current;

  FunctionEndpoints(
      ChecksummaryService service, RequestRunner runner, CurrentVertxRequest current) {
    this.service = service;
    this.runner = runner;
    this.current = current;
  }

  /** Summarises an article and checks every number of the summary against it. */
  @Funq("summarize")
  public Uni<RawValue> summarize(@Nullable JsonNode request) {
    RoutingContext routing = current.getCurrent();
    boolean anew = routing != null && isAskedAnew(routing);
    return runner.ask(exchange(), id -> answer(service.serve(request, id, anew), routing));
  }

  /** Checks every number of a summary against its source. */
  @Funq("check")
  public Uni<RawValue> check(@Nullable JsonNode request) {
    return runner.compute(exchange(), id -> service.check(request, id));
  }

  /** Finds every quantity of a text. */
  @Funq("figures")
  public Uni<RawValue> figures(@Nullable JsonNode request) {
    return runner.compute(exchange(), id -> service.figures(request, id));
  }

  /**
   * The digest; where it came from is told by a header, so that the same digest is the same bytes.
   */
  private static DigestAnswer answer(
      ChecksummaryService.Served served, @Nullable RoutingContext routing) {
    if (routing != null) {
      routing.response().putHeader(CacheStatus.HEADER, served.cache().field());
    }
    return served.digest();
  }

  /** {@code Cache-Control: no-cache} (RFC 9111, 5.2.1.4). */
  private static boolean isAskedAnew(RoutingContext routing) {
    String control = routing.request().getHeader("Cache-Control");
    return control != null && control.toLowerCase(Locale.ROOT).contains("no-cache");
  }

  private RequestContext exchange() {
    RoutingContext routing = current.getCurrent();
    return routing == null ? new RequestContext(RequestId.fresh()) : RequestContext.of(routing);
  }
}
