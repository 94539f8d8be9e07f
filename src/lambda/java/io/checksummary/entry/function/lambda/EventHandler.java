package io.checksummary.entry.function.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.bucket.StoreNotices;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterOutcome;
import io.checksummary.later.LaterWork;
import io.checksummary.later.LaterWorkers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What Lambda calls, with one event after another. Where events are requests as they stand, one may
 * be whatever a user has written, and none is taken for work that this function has handed over.
 */
@Singleton
public class EventHandler implements RequestStreamHandler {

  private static final Logger LOG = Logger.getLogger(EventHandler.class);

  private static final String UNKNOWN =
      "The event is no HTTP request of API Gateway, of a function URL or of a load balancer. Notices"
          + " of buckets are taken where CHECKSUMMARY_STORAGE_INPUTS names them, in a build with"
          + " -Ps3; other events, where QUARKUS_FUNQY_EXPORT chooses a function.";

  private static final String UNREADABLE =
      "The event cannot be read as a request; look at its headers, and at its body where it is said"
          + " to be Base64.";

  private final HttpEvents http;
  private final BareEvents bare;
  private final LaterWorkers workers;
  private final StoreNotices notices;
  private final Spans spans;
  private final InstantSource clock;

  EventHandler(
      HttpEvents http,
      BareEvents bare,
      LaterWorkers workers,
      StoreNotices notices,
      Spans spans,
      InstantSource clock) {
    this.http = http;
    this.bare = bare;
    this.workers = workers;
    this.notices = notices;
    this.spans = spans;
    this.clock = clock;
  }

  /** What is wrong with the settings should show before the first event, and time before it is free. */
  void makeNow(@Observes StartupEvent start) {
    LOG.debug("Events are taken.");
  }

  /**
   * @throws IOException if the event cannot be read, or the answer not be written
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException {
    Invocation invocation = Invocation.of(context, clock);
    byte[] answer;
    try {
      answer = answer(in.readAllBytes(), invocation);
    } finally {
      spans.send();
    }
    out.write(answer);
  }

  private byte[] answer(byte[] event, Invocation invocation) {
    try {
      JsonNode json = JsonCodec.parse(event, invocation.requestId());
      Optional<GatewayForm> form = GatewayForm.of(json);
      if (form.isPresent()) {
        return JsonCodec.bytes(overHttp(json, invocation).json(form.get()));
      }
      Optional<LaterWork> work = bare.areTaken() ? Optional.empty() : LaterMessage.read(json);
      if (work.isPresent()) {
        return done(workers.work(work.get(), invocation.latest()), invocation);
      }
      Optional<StoreNotices.Answer> notice =
          notices.areTaken()
              ? notices.answer(json, invocation.requestId(), invocation.latest())
              : Optional.empty();
      if (notice.isPresent()) {
        return told(notice.get(), invocation);
      }
      if (bare.areTaken()) {
        return bare.answer(json, invocation);
      }
      return refused(invocation.problems().invalid("", UNKNOWN).problem());
    } catch (ProblemException e) {
      return refused(e.problem());
    }
  }

  /** Lambda brings again what fails: a minute later, and once more after two. */
  private static byte[] done(LaterOutcome outcome, Invocation invocation) {
    if (outcome.isOpen()) {
      throw EventFailure.of(
          invocation
              .problems()
              .later(ProblemType.OVERLOADED, "The work is not done yet; bring it again.", null)
              .problem());
    }
    return JsonCodec.bytes(NullNode.instance);
  }

  /** What fails as a whole comes again, and ends among the dead letters if it goes on failing. */
  private static byte[] told(StoreNotices.Answer answer, Invocation invocation) {
    answer
        .failed()
        .ifPresent(why -> {
          throw EventFailure.of(
              invocation.problems().later(ProblemType.OVERLOADED, why, null).problem());
        });
    return JsonCodec.bytes(answer.json().orElse(NullNode.instance));
  }

  /** Whatever is wrong with it: behind a gateway somebody waits for an answer in its form. */
  private GatewayAnswer overHttp(JsonNode json, Invocation invocation) {
    try {
      return http.answer(GatewayRequest.of(json).orElseThrow(), invocation);
    } catch (IllegalArgumentException unreadable) {
      return GatewayAnswer.of(invocation.problems().invalid("", UNREADABLE).problem());
    }
  }

  /** As an answer to HTTP, or as an error where events are taken as they are. */
  private byte[] refused(Problem problem) {
    LOG.warnf("An event was refused: %s", problem.detail());
    if (bare.areTaken()) {
      throw EventFailure.of(problem);
    }
    return JsonCodec.bytes(GatewayAnswer.of(problem).json(GatewayForm.SECOND));
  }
}
