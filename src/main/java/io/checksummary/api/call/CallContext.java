package io.checksummary.api.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a call besides what is asked.
 *
 * <p>Example: {@code CallContext.of("a-1", Caller.of("chat")).withDeadline(soon)}.
 *
 * @param requestId names the call in logs, and becomes a problem's {@code instance}
 * @param deadline when the answer is of no use to the caller any more; null for the service's own
 *     limit, which holds in any case
 * @param progress is told how far the call is
 * @param cancellation how the caller stops it
 * @param refresh whether a digest that is remembered will not do
 */
public record CallContext(
    String requestId,
    Caller caller,
    @Nullable Instant deadline,
    ProgressListener progress,
    Cancellation cancellation,
    boolean refresh) {

  /** The field of a log's line that says to which request it belongs. */
  public static final String LOG_FIELD = "requestId";

  /**
   * Under this name an HTTP request holds the {@link Instant} that its platform's patience ends at,
   * where the platform says so.
   */
  public static final String LATEST = "checksummary.latest";

  /**
   * Under this name an HTTP request holds the identity that its caller has proven, as a text, where
   * it has; see {@link Caller#identity}.
   */
  public static final String IDENTITY = "checksummary.identity";

  /**
   * @throws IllegalArgumentException if the request has no name
   */
  public CallContext {
    if (requestId.isBlank()) {
      throw new IllegalArgumentException("a request has a name");
    }
  }

  /** Within the service's own limits. */
  public static CallContext of(String requestId, Caller caller) {
    return new CallContext(
        requestId, caller, null, ProgressListener.NONE, new Cancellation(), false);
  }

  /** A call that gets a name of its own. */
  public static CallContext of(Caller caller) {
    return of(UUID.randomUUID().toString(), caller);
  }

  public CallContext withDeadline(Instant latest) {
    return new CallContext(requestId, caller, latest, progress, cancellation, refresh);
  }

  /** With a deadline that is no later than either. */
  public CallContext withDeadlineOf(Instant latest) {
    return deadline != null && deadline.isBefore(latest) ? this : withDeadline(latest);
  }

  public CallContext withProgress(ProgressListener listener) {
    return new CallContext(requestId, caller, deadline, listener, cancellation, refresh);
  }

  public CallContext withCancellation(Cancellation own) {
    return new CallContext(requestId, caller, deadline, progress, own, refresh);
  }

  public CallContext withRefresh(boolean anew) {
    return new CallContext(requestId, caller, deadline, progress, cancellation, anew);
  }
}
