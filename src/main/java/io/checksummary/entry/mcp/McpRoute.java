package io.checksummary.entry.mcp;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkiverse.mcp.server.runtime.McpMessageHandler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the library: refuses what the protocol does not allow, and answers what needs no
 * tool. Who may call, how large a body may be and how long it may take, is decided before, as for
 * the functions.
 */
@Singleton
class McpRoute {

  static final String PATH = "/mcp";

  /** Of the transport of 2024-11-05, which holds connections open. */
  private static final List<String> OLDER_PATHS = List.of(PATH + "/sse", PATH + "/messages/*");

  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE + 2;
  private static final int BEHIND_THE_BODY = -1;

  /** In bytes: parsed in less time than it takes to change threads. */
  private static final int SOON_PARSED = 32_768;

  private static final int ACCEPTED = 202;
  private static final String JSON = "application/json";
  private static final String STREAM = "text/event-stream";
  private static final String VERSION = "Mcp-Protocol-Version";

  private final RunningCalls running;
  private final ConnectionManager connections;

  McpRoute(RunningCalls running, ConnectionManager connections) {
    this.running = running;
    this.connections = connections;
  }

  void install(@Observes Router router) {
    OLDER_PATHS.forEach(
        path -> router.route(path).order(BEFORE_THE_BODY).handler(routing -> routing.fail(404)));
    router.route(PATH).order(BEFORE_THE_BODY).handler(McpRoute::enter);
    router.route(PATH).order(BEHIND_THE_BODY).handler(this::read);
  }

  private static void enter(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    ProblemFactory problems = new ProblemFactory(requestId(routing));
    if (!request.method().equals(HttpMethod.POST)) {
      routing.response().putHeader("Allow", "POST");
      throw problems.plain(
          ProblemType.METHOD_NOT_ALLOWED,
          "Tools take POST, with a JSON-RPC message in the body. No stream is kept open here, and"
              + " no session that could be ended.",
          false);
    }
    if (!essence(request.getHeader("Content-Type")).equals(JSON)) {
      throw problems.plain(
          ProblemType.UNSUPPORTED_DOCUMENT,
          "The body is not sent as JSON; expected the header \"Content-Type: application/json\".",
          false);
    }
    String accepted = String.join(",", request.headers().getAll("Accept"));
    if (!accepted.contains(JSON) || !accepted.contains(STREAM)) {
      throw problems.invalid(
          "",
          "Expected the header \"Accept: " + JSON + ", " + STREAM + "\", as the protocol has it.");
    }
    String version = request.getHeader(VERSION);
    if (version != null && !McpMessageHandler.SUPPORTED_PROTOCOL_VERSIONS.contains(version)) {
      throw problems.invalid(
          "",
          "The header "
              + VERSION
              + " names a version that is not spoken here; expected one of "
              + String.join(", ", McpMessageHandler.SUPPORTED_PROTOCOL_VERSIONS)
              + ".");
    }
    routing.next();
  }

  private static String essence(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private void read(RoutingContext routing) {
    Buffer body = routing.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    String requestId = requestId(routing);
    if (bytes.length <= SOON_PARSED) {
      try {
        take(ClientMessage.read(bytes, requestId), routing);
      } catch (RpcException e) {
        refuse(e, routing);
      }
    } else {
      var unused =
          routing
              .vertx()
              .executeBlocking(() -> ClientMessage.read(bytes, requestId), false)
              .onSuccess(message -> takeOrRefuse(message, routing))
              .onFailure(failure -> refuse(failure, routing));
    }
  }

  private void takeOrRefuse(ClientMessage message, RoutingContext routing) {
    try {
      take(message, routing);
    } catch (RpcException e) {
      refuse(e, routing);
    }
  }

  private void take(ClientMessage message, RoutingContext routing) {
    if (!message.isRequest()) {
      if (message.method().equals("notifications/cancelled")) {
        running.cancel(CallKey.of(routing, message.param("requestId")));
      }
      routing.response().setStatusCode(ACCEPTED).end();
      return;
    }
    String envelope = Envelope.of(message);
    switch (message.method()) {
      case Envelope.INITIALIZE -> routing.addEndHandler(done -> forget(routing));
      case Envelope.CALL_TOOL -> ToolRequest.of(message, requestId(routing), routing).keep(routing);
      default -> {}
    }
    ((RoutingContextInternal) routing).setBody(Buffer.buffer(envelope));
    routing.next();
  }

  /**
   * The name of a session that a client gets serves to tell its calls from those of others; what
   * the library remembers of it would only fill the memory.
   */
  private void forget(RoutingContext routing) {
    String session = routing.response().headers().get(CallKey.SESSION);
    if (session != null) {
      connections.remove(session);
    }
  }

  private static void refuse(Throwable failure, RoutingContext routing) {
    if (failure instanceof RpcException refused) {
      routing
          .response()
          .setStatusCode(refused.status())
          .putHeader("Content-Type", JSON)
          .end(JsonCodec.write(refused.answer()));
    } else {
      routing.fail(failure);
    }
  }

  /** As the request was named when it came in; its answer says so too. */
  private static String requestId(RoutingContext routing) {
    return Objects.requireNonNull(routing.response().headers().get("X-Request-Id"));
  }
}
