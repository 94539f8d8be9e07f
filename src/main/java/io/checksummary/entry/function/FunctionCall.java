package io.checksummary.entry.function;

import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.Transfer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The service's call that an HTTP request to a function is, from its head to its answer. */
public final class FunctionCall {

  private static final String KEY = FunctionCall.class.getName();

  /** Other methods are not repeated: a caller may write anything there. */
  private static final Set<HttpMethod> METHODS = Set.copyOf(HttpMethod.values());

  private FunctionCall() {}

  /** Remembers the call, and ends it with the request. */
  static void begin(RoutingContext routing, OpenCall call) {
    routing.put(KEY, call);
    endWith(routing, call, true);
  }

  /**
   * Ends a call with the request that holds it.
   *
   * @param counted whether the bytes on the wire are this call's; only one of several may have them
   */
  public static void endWith(RoutingContext routing, OpenCall call, boolean counted) {
    routing.addEndHandler(
        done -> call.end(done.succeeded() || sent(routing), counted ? transfer(routing) : null));
  }

  /** Empty where the request is to no function, or is known of by no router. */
  static Optional<OpenCall> of(@Nullable RoutingContext routing) {
    return Optional.ofNullable(routing).map(known -> known.get(KEY));
  }

  /** A caller who takes the answer and leaves at once may be away before its end is seen. */
  private static boolean sent(RoutingContext routing) {
    return routing.response().ended();
  }

  private static Transfer transfer(RoutingContext routing) {
    HttpMethod method = routing.request().method();
    return new Transfer(
        METHODS.contains(method) ? method.name() : "OTHER",
        routing.response().getStatusCode(),
        routing.request().bytesRead(),
        routing.response().bytesWritten());
  }
}
