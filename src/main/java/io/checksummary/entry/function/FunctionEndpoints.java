package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.call.AnswerLimit;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.SummarizeResult;
import io.quarkus.funqy.Funq;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions. They answer with JSON that is already written, so that every way in gives the same
 * bytes, whatever mapper stands behind it.
 */
public class FunctionEndpoints {

  static final String ENTRY = "function";

  private final ChecksummaryService service;
  private final InFlightCalls calls;
  private final CurrentVertxRequest current;
  private final AnswerLimit limit;

  FunctionEndpoints(
      ChecksummaryService service,
      InFlightCalls calls,
      CurrentVertxRequest current,
      AnswerLimit limit) {
    this.service = service;
    this.calls = calls;
    this.current = current;
    this.limit = limit;
  }

  /** Summarises an article and checks every number of the summary against it. */
  @Funq("summarize")
  public Uni<RawValue> summarize(@Nullable JsonNode request) {
    RoutingContext routing = current.getCurrent();
    return answered(
        ServiceFunction.SUMMARIZE,
        summarizing(request),
        result -> {
          tellWhereFrom(result, routing);
          return AnswerMapper.answer(result);
        });
  }

  /** Checks every number of a summary against its source. */
  @Funq("check")
  public Uni<RawValue> check(@Nullable JsonNode request) {
    return answered(ServiceFunction.CHECK, checking(request), AnswerMapper::answer);
  }

  /** Finds every quantity of a text. */
  @Funq("figures")
  public Uni<RawValue> figures(@Nullable JsonNode request) {
    return answered(ServiceFunction.FIGURES, finding(request), AnswerMapper::answer);
  }

  /**
   * Answers a request that came in another way than over HTTP, with the same JSON. What fails,
   * fails with a {@link ProblemException}, unless it is a fault of ours.
   */
  public Uni<RawValue> answer(
      ServiceFunction function, @Nullable JsonNode request, CallContext context) {
    OpenCall call = calls.begin(function, context);
    return ended(call, answer(function, request, call));
  }

  /** The same within a call that is begun and ended elsewhere. */
  public Uni<RawValue> answer(ServiceFunction function, @Nullable JsonNode request, OpenCall call) {
    return answer(function, request, call, limit::bare, noCache -> {});
  }

  /**
   * The same for an answer that is fetched over HTTP once it is there.
   *
   * @param cache is told where a digest came from
   */
  Uni<RawValue> answerToFetch(
      ServiceFunction function, JsonNode request, OpenCall call, Consumer<CacheStatus> cache) {
    return answer(function, request, call, limit::overHttp, cache);
  }

  private Uni<RawValue> answer(
      ServiceFunction function,
      @Nullable JsonNode request,
      OpenCall call,
      BiFunction<String, ProblemFactory, String> limit,
      Consumer<CacheStatus> cache) {
    return switch (function) {
      case SUMMARIZE ->
          within(
              call,
              summarizing(request),
              result -> {
                cache.accept(result.cache());
                return AnswerMapper.answer(result);
              },
              limit);
      case CHECK -> within(call, checking(request), AnswerMapper::answer, limit);
      case FIGURES -> within(call, finding(request), AnswerMapper::answer, limit);
    };
  }

  private Function<OpenCall, CompletableFuture<SummarizeResult>> summarizing(
      @Nullable JsonNode request) {
    return call -> service.summarize(RequestReader.summarize(request, call.problems()), call);
  }

  private Function<OpenCall, CompletableFuture<CheckResult>> checking(@Nullable JsonNode request) {
    return call -> service.check(RequestReader.check(request, call.problems()), call);
  }

  private Function<OpenCall, CompletableFuture<FiguresResult>> finding(@Nullable JsonNode request) {
    return call -> service.figures(RequestReader.figures(request, call.problems()), call);
  }

  /** A header tells where a digest came from, so that the same digest is the same bytes. */
  private static void tellWhereFrom(SummarizeResult result, @Nullable RoutingContext routing) {
    if (routing != null) {
      routing.response().putHeader(CacheStatus.HEADER, result.cache().field());
    }
  }

  private <R> Uni<RawValue> answered(
      ServiceFunction function,
      Function<OpenCall, CompletableFuture<R>> service,
      Function<R, Object> mapper) {
    Optional<OpenCall> ofRequest = FunctionCall.of(current.getCurrent());
    if (ofRequest.isPresent()) {
      return written(ofRequest.get(), service, mapper, limit::overHttp);
    }
    OpenCall call = calls.begin(function, CallContext.of(Caller.of(ENTRY)));
    return ended(call, within(call, service, mapper, limit::bare));
  }

  /** Where no HTTP request is behind a call, it lasts as long as its work. */
  private static Uni<RawValue> ended(OpenCall call, Uni<RawValue> answer) {
    return answer.onTermination().invoke((json, failure, cancelled) -> call.end(!cancelled, null));
  }

  private <R> Uni<RawValue> within(
      OpenCall call,
      Function<OpenCall, CompletableFuture<R>> service,
      Function<R, Object> mapper,
      BiFunction<String, ProblemFactory, String> limit) {
    return written(
            call,
            same -> {
              same.enter();
              return service.apply(same);
            },
            mapper,
            limit)
        .onFailure()
        .transform(FunctionEndpoints::unwrapped)
        .onFailure()
        .invoke(failure ->
            ProblemWriter.thrown(failure).ifPresent(problem -> call.failed(problem.problem())));
  }

  private static Throwable unwrapped(Throwable failure) {
    return ProblemWriter.thrown(failure).<Throwable>map(problem -> problem).orElse(failure);
  }

  private static <R> Uni<RawValue> written(
      OpenCall call,
      Function<OpenCall, CompletableFuture<R>> service,
      Function<R, Object> mapper,
      BiFunction<String, ProblemFactory, String> limit) {
    return Uni.createFrom()
        .emitter(emitter -> {
          CompletableFuture<R> answer = service.apply(call);
          emitter.onTermination(() -> answer.cancel(false));
          var unused =
              answer
                  .thenApply(result -> JsonCodec.write(mapper.apply(result)))
                  .thenApply(json -> new RawValue(limit.apply(json, call.problems())))
                  .whenComplete((json, failure) -> tell(answer, json, failure, emitter));
        });
  }

  /** Nobody is there to be told of an answer that was given up. */
  private static void tell(
      CompletableFuture<?> answer,
      @Nullable RawValue json,
      @Nullable Throwable failure,
      UniEmitter<? super RawValue> emitter) {
    if (failure == null) {
      emitter.complete(json);
    } else if (!answer.isCancelled()) {
      emitter.fail(failure);
    }
  }
}
