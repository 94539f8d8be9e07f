package io.checksummary.entry.function;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a request: the caller's own where it has a sane one, else a new one. */
public final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final String KEY = RequestId.class.getName();

  /** Unreserved characters of a URI: safe in a log, a header, and as a problem's instance. */
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

  /** W3C Trace Context, of which the trace's id serves. */
  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.{0,200}");

  private static final String NO_TRACE = "0".repeat(32);

  private RequestId() {}

  /** The name of a request on the router: the same from its first handler to its last. */
  public static String of(RoutingContext routing) {
    String known = routing.get(KEY);
    if (known != null) {
      return known;
    }
    HttpServerRequest request = routing.request();
    String named = of(request.getHeader(HEADER), request.getHeader("traceparent"));
    routing.put(KEY, named);
    return named;
  }

  static String of(@Nullable String given, @Nullable String traceParent) {
    if (given != null && SANE.matcher(given).matches()) {
      return given;
    }
    Matcher trace = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
    return trace.matches() && !trace.group(1).equals(NO_TRACE) ? trace.group(1) : fresh();
  }

  static String fresh() {
    return UUID.randomUUID().toString();
  }
}
