package io.checksummary.entry.chat;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.later.Later;
import io.checksummary.proof.RequestHead;
import io.quarkus.runtime.ImageMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Requests of chat platforms. The body is taken as it came, since platforms sign bytes; nobody else
 * on the router gets to read it.
 */
@Singleton
class ChatRoute {

  private static final String PREFIX = "/chat/";

  /**
   * Quarkus reads bodies right behind, and would fail at a broken form before its proof is seen.
   */
  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE;

  /** Of observers: behind whoever bounds a request's size and time, in the same place. */
  private static final int BEHIND_THE_GATE = 3_000;

  /** Bytes: the longest messages have some ten thousand characters, and much around them. */
  private static final int LARGEST = 1 << 20;

  private static final Logger LOG = Logger.getLogger(ChatRoute.class);

  private final ChatPlatforms platforms;
  private final ChatReception reception;
  private final Later later;
  private final ExecutorService threads;

  ChatRoute(
      ChatPlatforms platforms,
      ChatReception reception,
      Later later,
      @Named("waiting") ExecutorService threads) {
    this.platforms = platforms;
    this.reception = reception;
    this.later = later;
    this.threads = threads;
  }

  /** A platform's first question would be answered, and nobody's after that. */
  private void warnOfStandingStill() {
    if (!later.isReady() && !platforms.all().isEmpty()) {
      LOG.warn(
          "Chats are set up, but nothing outlives an answer here: checksummary.later is \"none\"."
              + " Messages get no answer until it is \"process\", \"lambda\" or \"cloud-tasks\".");
    }
  }

  /** Platforms wait three seconds, and a JVM may take longer to start and to answer. */
  private void warnOfColdStarts() {
    boolean onLambda = System.getenv("AWS_LAMBDA_FUNCTION_NAME") != null;
    if (onLambda && !platforms.all().isEmpty() && ImageMode.current() == ImageMode.JVM) {
      LOG.warn(
          "Chat platforms wait about 3 s for an answer, which a JVM that Lambda has just started"
              + " cannot always give: deploy the native executable, or keep copies warm.");
    }
  }

  /**
   * What is set wrong is told at the start of whatever listens.
   *
   * @param listens no command of the terminal does, and none is kept from its work
   */
  void install(
      @Observes @Priority(BEHIND_THE_GATE) Router router,
      @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens) {
    if (!listens) {
      return;
    }
    warnOfColdStarts();
    warnOfStandingStill();
    for (ChatPlatform platform : platforms.all()) {
      router
          .route(PREFIX + platform.name())
          .order(BEFORE_THE_BODY)
          .handler(routing -> take(platform, routing));
    }
  }

  private void take(ChatPlatform platform, RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (!request.method().name().equals("POST")) {
      routing.response().putHeader("Allow", "POST");
      routing.fail(405);
      return;
    }
    Buffer body = Buffer.buffer();
    request.handler(part -> {
      if (body.length() <= LARGEST) {
        body.appendBuffer(part);
      }
    });
    request.endHandler(end -> receive(platform, body, routing));
    request.resume();
  }

  private void receive(ChatPlatform platform, Buffer body, RoutingContext routing) {
    if (body.length() > LARGEST) {
      routing.fail(
          problems(routing)
              .tooLarge(
                  "The message is larger than " + LARGEST + " bytes, the most that is read.",
                  LARGEST,
                  null));
      return;
    }
    var context = routing.vertx().getOrCreateContext();
    String requestId = requestId(routing);
    Head head = new Head(routing);
    try {
      var unused =
          CompletableFuture.supplyAsync(
                  () -> {
                    MDC.put(CallContext.LOG_FIELD, requestId);
                    return reception.receive(platform, head, body.getBytes(), requestId);
                  },
                  threads)
              .whenComplete((answer, failure) ->
                  context.runOnContext(back -> tell(answer, failure, routing)));
    } catch (RejectedExecutionException shutDown) {
      routing.fail(503);
    }
  }

  private static void tell(
      @Nullable Acknowledgement answer, @Nullable Throwable failure, RoutingContext routing) {
    if (routing.response().ended() || routing.response().closed()) {
      return;
    }
    if (answer == null) {
      Throwable cause =
          failure instanceof CompletionException && failure.getCause() != null
              ? failure.getCause()
              : Objects.requireNonNull(failure);
      routing.fail(cause);
    } else if (answer.json() == null) {
      routing.response().end();
    } else {
      routing
          .response()
          .putHeader("Content-Type", "application/json")
          .end(Buffer.buffer(answer.body()));
    }
  }

  /** As a platform's check sees a request. */
  private record Head(RoutingContext routing) implements RequestHead {

    @Override
    public List<String> header(String name) {
      return routing.request().headers().getAll(name);
    }

    @Override
    public List<String> query(String name) {
      return routing.queryParam(name);
    }
  }

  private static ProblemFactory problems(RoutingContext routing) {
    return new ProblemFactory(requestId(routing));
  }

  /** As the request was named when it came in; its answer says so too. */
  private static String requestId(RoutingContext routing) {
    return Objects.requireNonNull(routing.response().headers().get("X-Request-Id"));
  }
}
