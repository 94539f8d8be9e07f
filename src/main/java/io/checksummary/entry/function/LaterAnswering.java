package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.later.LaterOutcome;
import io.checksummary.later.LaterWorker;
import io.checksummary.store.StoreException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Answers the requests whose answers are fetched later. */
@Singleton
class LaterAnswering implements LaterWorker {

  private static final Logger LOG = Logger.getLogger(LaterAnswering.class);

  /** Nobody who has taken a request is at it so long after its deadline. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(5);

  private final LaterAnswers answers;
  private final FunctionEndpoints functions;
  private final InFlightCalls calls;
  private final DocumentRoom room;
  private final ServiceListener listener;
  private final InstantSource clock;

  LaterAnswering(
      LaterAnswers answers,
      FunctionEndpoints functions,
      InFlightCalls calls,
      DocumentRoom room,
      ServiceListener listener,
      InstantSource clock) {
    this.answers = answers;
    this.functions = functions;
    this.calls = calls;
    this.room = room;
    this.listener = listener;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return LaterAnswers.KIND;
  }

  @Override
  public LaterOutcome work(String json, Instant deadline) {
    String id = JsonCodec.parse(json.getBytes(StandardCharsets.UTF_8), "work").path("id").asText();
    Optional<DocumentRoom.Place> place = room.take(deadline);
    try {
      return work(id, deadline, place);
    } catch (StoreException unanswered) {
      LOG.warnf("A request is not answered now: %s", unanswered.getMessage());
      return LaterOutcome.FAILED;
    } finally {
      place.ifPresent(DocumentRoom.Place::close);
    }
  }

  /** Where there is no room for the body, that is the answer. */
  private LaterOutcome work(String id, Instant deadline, Optional<DocumentRoom.Place> place) {
    Optional<KeptRequest> request = answers.kept(id);
    Optional<byte[]> body = place.isPresent() ? answers.bodyOf(id) : Optional.of(new byte[0]);
    if (request.isEmpty() || body.isEmpty()) {
      LOG.info("A request has been answered, or its answer is not waited for any more.");
      return LaterOutcome.DONE;
    }
    Duration longest = Duration.between(clock.instant(), deadline).plus(GIVEN_UP);
    if (!answers.take(id, longest)) {
      LOG.info("A request is being answered by another, or by one who has ended since.");
      return LaterOutcome.BUSY;
    }
    place.ifPresent(its -> its.shrinkTo(body.get().length));
    return taken(
        id,
        request.get(),
        () ->
            place.isPresent() ? answer(request.get(), body.get(), deadline) : full(request.get()));
  }

  /** What could not be kept may be tried again at once, by whoever it is brought to. */
  private LaterOutcome taken(String id, KeptRequest request, Supplier<KeptAnswer> answer) {
    boolean settled = false;
    try {
      settle(id, request, answer.get());
      settled = true;
      return LaterOutcome.DONE;
    } finally {
      if (!settled) {
        leave(id);
      }
    }
  }

  private void leave(String id) {
    try {
      answers.leave(id);
    } catch (StoreException unanswered) {
      LOG.warnf("A request stays taken for a while: %s", unanswered.getMessage());
    }
  }

  private static KeptAnswer full(KeptRequest request) {
    ProblemException problem =
        new ProblemFactory(request.requestId())
            .later(ProblemType.OVERLOADED, "There was no room for the request in time.", null);
    return KeptAnswer.of(request.identity(), problem.problem());
  }

  private KeptAnswer answer(KeptRequest request, byte[] body, Instant deadline) {
    Caller caller = new Caller(FunctionEndpoints.ENTRY, request.identity());
    OpenCall call =
        calls.begin(
            request.function(),
            CallContext.of(request.requestId(), caller)
                .withDeadline(deadline)
                .withRefresh(request.refresh()));
    try {
      return answered(request, body, call);
    } finally {
      call.end(true, null);
    }
  }

  private KeptAnswer answered(KeptRequest request, byte[] body, OpenCall call) {
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
    try {
      JsonNode asked = JsonCodec.parse(body, request.requestId());
      byte[] answer =
          JsonCodec.bytes(
              functions
                  .answerToFetch(
                      request.function(),
                      asked,
                      call,
                      cache -> headers.put(CacheStatus.HEADER, cache.field()))
                  .await()
                  .indefinitely());
      return new KeptAnswer(request.identity(), 200, headers, answer);
    } catch (RuntimeException failure) {
      return KeptAnswer.of(request.identity(), problem(failure, call).problem());
    }
  }

  private ProblemException problem(RuntimeException failure, OpenCall call) {
    return ProblemWriter.thrown(failure)
        .orElseGet(() -> {
          listener.faulted(call.requestId(), failure);
          return call.problems().internal();
        });
  }

  /** Where there is no room for the answer, there may be for saying so, once the body is gone. */
  private void settle(String id, KeptRequest request, KeptAnswer answer) {
    try {
      answers.settle(id, answer);
    } catch (StoreException unkept) {
      if (!answers.isFull(unkept)) {
        throw unkept;
      }
      LOG.warnf(
          "The answer to request %s is not kept: %s", request.requestId(), unkept.getMessage());
      ProblemException problem =
          new ProblemFactory(request.requestId())
              .later(ProblemType.OVERLOADED, "There was no room to keep the answer.", null);
      answers.drop(id);
      answers.settle(id, KeptAnswer.of(request.identity(), problem.problem()));
    }
  }
}
