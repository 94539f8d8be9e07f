package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.result.SummarizeResult;
import io.quarkus.funqy.Funq;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions. They answer with JSON that is already written, so that every way in gives the same
 * bytes, whatever mapper stands behind it.
 */
public class FunctionEndpoints {

  static final Caller CALLER = Caller.of("function");

  private final ChecksummaryService service;
  private final InFlightCalls calls;
  private final CurrentVertxRequest current;

  FunctionEndpoints(ChecksummaryService service, InFlightCalls calls, CurrentVertxRequest current) {
    this.service = service;
    this.calls = calls;
    this.current = current;
  }

  /** Summarises an article and checks every number of the summary against it. */
  @Funq("summarize")
  public Uni<RawValue> summarize(@Nullable JsonNode request) {
    RoutingContext routing = current.getCurrent();
    return answered(
        ServiceFunction.SUMMARIZE,
        call -> service.summarize(RequestReader.summarize(request, call.problems()), call),
        result -> {
          tellWhereFrom(result, routing);
          return AnswerMapper.answer(result);
        });
  }

  /** Checks every number of a summary against its source. */
  @Funq("check")
  public Uni<RawValue> check(@Nullable JsonNode request) {
    return answered(
        ServiceFunction.CHECK,
        call -> service.check(RequestReader.check(request, call.problems()), call),
        AnswerMapper::answer);
  }

  /** Finds every quantity of a text. */
  @Funq("figures")
  public Uni<RawValue> figures(@Nullable JsonNode request) {
    return answered(
        ServiceFunction.FIGURES,
        call -> service.figures(RequestReader.figures(request, call.problems()), call),
        AnswerMapper::answer);
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
    return ofRequest.isPresent()
        ? answered(ofRequest.get(), service, mapper)
        : alone(function, service, mapper);
  }

  /** Where no HTTP request is behind the call, it lasts as long as its work. */
  private <R> Uni<RawValue> alone(
      ServiceFunction function,
      Function<OpenCall, CompletableFuture<R>> service,
      Function<R, Object> mapper) {
    OpenCall call = calls.begin(function, CallContext.of(CALLER));
    return answered(
            call,
            same -> {
              same.enter();
              return service.apply(same);
            },
            mapper)
        .onTermination()
        .invoke((json, failure, cancelled) -> call.end(!cancelled, null));
  }

  private static <R> Uni<RawValue> answered(
      OpenCall call, Function<OpenCall, CompletableFuture<R>> service, Function<R, Object> mapper) {
    return Uni.createFrom()
        .emitter(emitter -> {
          CompletableFuture<R> answer = service.apply(call);
          emitter.onTermination(() -> answer.cancel(false));
          var unused =
              answer
                  .thenApply(result -> new RawValue(JsonCodec.write(mapper.apply(result))))
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
