package io.checksummary.entry.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers what events ask: the same bytes as over HTTP. */
@Singleton
class EventFunctions {

  static final Caller CALLER = Caller.of("event");

  private final ChecksummaryService service;

  EventFunctions(ChecksummaryService service) {
    this.service = service;
  }

  /** The answer as JSON; fails with a {@link ProblemException} where there is none. */
  CompletableFuture<byte[]> answer(AskingEvent event, OpenCall call) {
    try {
      call.enter();
      return asked(event, call);
    } catch (ProblemException e) {
      call.failed(e.problem());
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<byte[]> asked(AskingEvent event, OpenCall call) {
    @Nullable JsonNode request = event.request();
    return switch (event.type()) {
      case SUMMARIZE ->
          service
              .summarize(RequestReader.summarize(request, call.problems()), call)
              .thenApply(AnswerMapper::answer)
              .thenApply(JsonCodec::bytes);
      case CHECK ->
          service
              .check(RequestReader.check(request, call.problems()), call)
              .thenApply(AnswerMapper::answer)
              .thenApply(JsonCodec::bytes);
      case FIGURES ->
          service
              .figures(RequestReader.figures(request, call.problems()), call)
              .thenApply(AnswerMapper::answer)
              .thenApply(JsonCodec::bytes);
    };
  }
}
