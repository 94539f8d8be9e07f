package io.checksummary.entry.function;

import io.checksummary.api.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a request carries from its first handler to its last. */
final class RequestContext {

  private static final String KEY = RequestContext.class.getName();

  private final String requestId;
  private final long startedNanos = System.nanoTime();
  private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
  private volatile @Nullable Object answer;
  private volatile @Nullable Problem problem;

  /**
   * @param requestId the request's name in logs and problems
   */
  RequestContext(String requestId) {
    this.requestId = requestId;
  }

  /** The exchange of a request; begun now, if none has been. */
  static RequestContext of(RoutingContext routing) {
    RequestContext begun = routing.get(KEY);
    if (begun == null) {
      begun = new RequestContext(RequestId.of(routing.request()));
      routing.put(KEY, begun);
    }
    return begun;
  }

  /** The request was answered, or whoever asked went away. */
  void end() {
    end.complete(null);
  }

  /** Does something once the request has ended; now, if it has. */
  void whenEnded(Runnable action) {
    var unused = end.thenRun(action);
  }

  String requestId() {
    return requestId;
  }

  long nanos() {
    return System.nanoTime() - startedNanos;
  }

  void answered(Object given) {
    answer = given;
  }

  void failed(Problem given) {
    problem = given;
  }

  /** What the function returned; null where it did not, or not yet. */
  @Nullable Object answer() {
    return answer;
  }

  /** What was answered instead; null where nothing went wrong. */
  @Nullable Problem problem() {
    return problem;
  }
}
