package io.checksummary.entry.function;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.quota.CallerQuotas;
import io.checksummary.api.quota.QuotaDecision;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.proof.Admission;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.caller.CallerCheck;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks who calls, and how much of that there was, before anything of a body is read. What is only
 * read (the page, health, the schema, problems) is open; so is what proves its senders itself.
 */
@Singleton
public class CallerGate {

  private static final String ENTRY = "function";

  /** All callers as one, where none proves who it is. */
  private static final String ANYONE = "anyone";

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private static final String CHATS = "/chat/";

  /** Whose senders the entries behind them tell, each in its own way. */
  private static final List<String> SELF_GUARDED = List.of("/storage/", CHATS, "/later");

  private final @Nullable CallerCheck check;
  private final CallerQuotas quotas;
  private final ServiceListener listener;
  private final ExecutorService threads;

  /**
   * @throws IllegalArgumentException if it is not said who may call, and has to be
   */
  CallerGate(
      ChecksummaryConfig config,
      CallerQuotas quotas,
      ServiceListener listener,
      @Named("waiting") ExecutorService threads,
      InstantSource clock,
      @ConfigProperty(name = "quarkus.http.host") String address,
      @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens) {
    boolean reached = CallerRules.isReached(config.callers(), address, listens);
    this.check = CallerRules.check(config.callers(), reached, clock).orElse(null);
    this.quotas = quotas;
    this.listener = listener;
    this.threads = threads;
  }

  /** Who calls, as far as that has been proven. */
  public static Caller caller(RoutingContext routing, String entry) {
    return new Caller(entry, routing.get(CallContext.IDENTITY));
  }

  /** Lets a request go on to the next handler, or fails it: 401, 429, or 503 without keys. */
  void admit(RoutingContext routing) {
    if (isOpen(routing) || isAdmitted(routing)) {
      routing.next();
      return;
    }
    RequestHead head = new Head(routing);
    Optional<String> known = check == null ? Optional.of(ANYONE) : check.byKey(head);
    if (known.isPresent()) {
      count(known.get(), routing);
    } else if (check != null && check.mayHoldToken(head)) {
      readToken(check, head, routing);
    } else {
      throw refused(routing);
    }
  }

  private static boolean isOpen(RoutingContext routing) {
    return (isReading(routing) && !isAResult(routing)) || isSelfGuarded(routing);
  }

  static boolean isReading(RoutingContext routing) {
    return READING.contains(routing.request().method());
  }

  /** What is kept for one caller is read by that caller alone. */
  private static boolean isAResult(RoutingContext routing) {
    return routing.normalizedPath().contains(ResultRoute.PATH);
  }

  /**
   * Lets nobody on who comes where senders prove themselves, and has not: nothing is there that
   * would have asked.
   */
  void requireKnown(RoutingContext routing) {
    if (isReading(routing) || isAdmitted(routing) || !isSelfGuarded(routing)) {
      routing.next();
    } else {
      routing.fail(404);
    }
  }

  /** No page in a browser can make what such a path takes, whatever name it comes under. */
  static boolean isOfChat(RoutingContext routing) {
    return routing.normalizedPath().startsWith(CHATS);
  }

  private static boolean isSelfGuarded(RoutingContext routing) {
    return SELF_GUARDED.stream().anyMatch(routing.normalizedPath()::startsWith);
  }

  /** Once will do for a request that is led to another path. */
  private static boolean isAdmitted(RoutingContext routing) {
    return routing.get(CallContext.IDENTITY) != null;
  }

  /** The issuer's keys may have to be fetched: nobody else waits for that. */
  private void readToken(CallerCheck known, RequestHead head, RoutingContext routing) {
    var context = routing.vertx().getOrCreateContext();
    routing.request().pause();
    try {
      var unused =
          CompletableFuture.supplyAsync(() -> known.byToken(head), threads)
              .whenComplete(
                  (told, fault) -> context.runOnContext(back -> goOn(told, fault, routing)));
    } catch (RejectedExecutionException shutDown) {
      routing.fail(503);
    }
  }

  private void goOn(
      CallerCheck.@Nullable Known told, @Nullable Throwable fault, RoutingContext routing) {
    routing.request().resume();
    if (told == null) {
      routing.fail(fault);
      return;
    }
    try {
      count(identity(told, routing), routing);
    } catch (ProblemException e) {
      routing.fail(e);
    }
  }

  private String identity(CallerCheck.Known told, RoutingContext routing) {
    if (told.admission() == Admission.KEYS_UNAVAILABLE) {
      throw problems(routing)
          .later(ProblemType.OVERLOADED, "The keys of the token's issuer cannot be had now.", null);
    }
    if (told.identity() == null) {
      throw refused(routing);
    }
    return told.identity();
  }

  private void count(String identity, RoutingContext routing) {
    routing.put(CallContext.IDENTITY, identity);
    if (isReading(routing)) {
      routing.next(); // To ask whether a result is there costs nobody anything.
      return;
    }
    QuotaDecision decision = quotas.admit(caller(routing, ENTRY));
    RateLimitFields.put(decision.states(), routing.response());
    if (decision.refusal() != null) {
      listener.turnedAway(ProblemType.TOO_MANY_REQUESTS);
    }
    decision.require(problems(routing));
    routing.next();
  }

  /** What was wrong is not said. */
  private ProblemException refused(RoutingContext routing) {
    listener.turnedAway(ProblemType.UNAUTHENTICATED);
    routing.response().putHeader("WWW-Authenticate", "Bearer realm=\"checksummary\"");
    return problems(routing)
        .plain(
            ProblemType.UNAUTHENTICATED,
            "The request does not prove who calls; expected a key in the header \"X-Api-Key\" or"
                + " \"Authorization: Bearer\", or a token there, as this function is set up.",
            false);
  }

  private static ProblemFactory problems(RoutingContext routing) {
    return new ProblemFactory(RequestId.of(routing));
  }

  /** As a check of callers sees a request. */
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
}
