package io.checksummary.entry.storage;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.storage.event.StorageEvent;
import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvents;
import io.checksummary.entry.storage.event.UnreadableEventException;
import io.checksummary.entry.storage.event.WebhookHandshake;
import io.checksummary.proof.Admission;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.SenderCheck;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Notices that come over HTTP: MinIO's webhooks, pushes of Pub/Sub, Event Grid. Answered once all
 * that a notice tells of is done: 204, or a problem, upon which its sender sends it again.
 */
@Singleton
class NoticeRoute {

  /** Quarkus reads bodies right behind. */
  private static final int BEFORE_THE_BODY = Integer.MIN_VALUE;

  /** Of observers: behind whoever names a request. */
  private static final int BEHIND_THE_GATE = 3_000;

  private static final int BEHIND_THE_BODY = -1;

  /** Who has proven to be a sender of notices. */
  private static final String STORE = "store";

  /** Bytes: a notice names objects, it does not hold them. */
  private static final long LARGEST = 1 << 20;

  private static final String ALLOWED_HOST = "eventgrid.azure.net";

  /** To tell that the time is over before the sender has left. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  private final SenderPaths senders;
  private final NoticeRunner runner;
  private final ExecutorService threads;
  private final InstantSource clock;
  private final Duration longest;

  NoticeRoute(
      SenderPaths senders,
      NoticeRunner runner,
      @Named("waiting") ExecutorService threads,
      InstantSource clock,
      ChecksummaryConfig config) {
    this.senders = senders;
    this.runner = runner;
    this.threads = threads;
    this.clock = clock;
    this.longest = config.limits().deadline().multipliedBy(2).plus(MARGIN);
  }

  void install(@Observes @Priority(BEHIND_THE_GATE) Router router) {
    if (!runner.isReady()) {
      return;
    }
    for (String sender : senders.senders()) {
      SenderCheck check = senders.check(sender);
      String path = SenderPaths.PREFIX + sender;
      router.route(path).order(BEFORE_THE_BODY).handler(routing -> enter(check, routing));
      router.post(path).order(BEHIND_THE_BODY).handler(this::take);
    }
  }

  /** Who does not prove who it is, is told so before anything of the body is looked at. */
  private void enter(SenderCheck check, RoutingContext routing) {
    ProblemFactory problems = problems(routing);
    switch (routing.request().method().name()) {
      case "OPTIONS" -> shakeHands(routing);
      case "POST" -> {
        routing.request().pause();
        elsewhere(
            () -> admit(check, routing, problems),
            routing,
            (admitted, failure) -> goOn(failure, routing));
      }
      default -> {
        routing.response().putHeader("Allow", "OPTIONS, POST");
        routing.fail(405);
      }
    }
  }

  private static void shakeHands(RoutingContext routing) {
    Optional<WebhookHandshake> handshake =
        Optional.ofNullable(routing.request().getHeader("WebHook-Request-Origin"))
            .flatMap(origin -> WebhookHandshake.of(origin, Set.of(ALLOWED_HOST)));
    handshake.ifPresent(known ->
        routing
            .response()
            .putHeader("WebHook-Allowed-Origin", known.origin())
            .putHeader("WebHook-Allowed-Rate", "*"));
    routing.response().putHeader("Allow", "OPTIONS, POST").end();
  }

  /** Keys of tokens may have to be fetched: nobody else waits for that. */
  private static boolean admit(SenderCheck check, RoutingContext routing, ProblemFactory problems) {
    Admission admission = check.admit(new Head(routing));
    if (admission == Admission.KEYS_UNAVAILABLE) {
      throw problems.later(
          ProblemType.OVERLOADED, "The keys of the token's issuer cannot be had now.", null);
    }
    if (admission != Admission.ADMITTED) {
      throw problems.plain(
          ProblemType.UNAUTHENTICATED,
          "The request does not prove that it comes from the store; expected the secret or the token"
              + " that is configured for this address.",
          false);
    }
    String length = routing.request().getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > LARGEST) {
      throw tooLarge(problems, Long.parseLong(length));
    }
    return true;
  }

  private static ProblemException tooLarge(ProblemFactory problems, long actual) {
    return problems.tooLarge(
        "The notice is larger than " + LARGEST + " bytes, the most that is read.", LARGEST, actual);
  }

  /** As a sender's check sees a request. */
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

  private void take(RoutingContext routing) {
    Buffer read = routing.body().buffer();
    byte[] body = read == null ? new byte[0] : read.getBytes();
    elsewhere(
        () -> answer(body, requestId(routing)),
        routing,
        (answer, failure) -> tell(answer, failure, routing));
  }

  /** Does what takes time on another thread, and goes on with its end where requests are served. */
  private <T> void elsewhere(
      Supplier<T> work, RoutingContext routing, BiConsumer<T, @Nullable Throwable> end) {
    var context = routing.vertx().getOrCreateContext();
    try {
      var unused =
          CompletableFuture.supplyAsync(work, threads)
              .whenComplete(
                  (done, failure) -> context.runOnContext(back -> end.accept(done, failure)));
    } catch (RejectedExecutionException shutDown) {
      routing.fail(503);
    }
  }

  private static void goOn(@Nullable Throwable refused, RoutingContext routing) {
    routing.request().resume();
    if (refused == null) {
      routing.put(CallContext.IDENTITY, STORE);
      routing.next();
    } else {
      fail(refused, routing);
    }
  }

  private static void fail(Throwable failure, RoutingContext routing) {
    routing.fail(failure.getCause() == null ? failure : failure.getCause());
  }

  /** What is sent back where all went well; null for nothing at all. */
  private @Nullable String answer(byte[] body, String requestId) {
    MDC.put(CallContext.LOG_FIELD, requestId);
    ProblemFactory problems = new ProblemFactory(requestId);
    if (body.length > LARGEST) {
      throw tooLarge(problems, body.length);
    }
    List<StorageEvent> events = events(JsonCodec.parse(body, requestId), problems);
    Instant latest = clock.instant().plus(longest);
    List<NoticeOutcome> outcomes = runner.run(events, requestId, latest);
    outcomes.stream()
        .filter(outcome -> !outcome.isDone())
        .findFirst()
        .ifPresent(outcome -> {
          throw problem(outcome, problems);
        });
    return events.stream()
        .filter(Handshake.class::isInstance)
        .map(Handshake.class::cast)
        .findFirst()
        .map(asked -> JsonCodec.write(Map.of("validationResponse", asked.code())))
        .orElse(null);
  }

  private static List<StorageEvent> events(JsonNode body, ProblemFactory problems) {
    try {
      return StorageEvents.read(body);
    } catch (UnreadableEventException e) {
      throw problems.invalid("", Objects.toString(e.getMessage(), "The event cannot be read."));
    }
  }

  private static ProblemException problem(NoticeOutcome outcome, ProblemFactory problems) {
    if (outcome.event() instanceof Unreadable unreadable) {
      return problems.invalid("", unreadable.detail());
    }
    GivenBack back = Objects.requireNonNull(outcome.givenBack());
    return back.problem() == null
        ? problems.later(ProblemType.OVERLOADED, back.reason(), back.after())
        : new ProblemException(back.problem());
  }

  private static void tell(
      @Nullable String answer, @Nullable Throwable failure, RoutingContext routing) {
    if (routing.response().ended() || routing.response().closed()) {
      return;
    }
    if (failure != null) {
      fail(failure, routing);
    } else if (answer == null) {
      routing.response().setStatusCode(204).end();
    } else {
      routing.response().putHeader("Content-Type", "application/json").end(answer);
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
