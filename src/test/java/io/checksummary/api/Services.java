package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.cache.CacheLimits;
import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.CallRunner;
import io.checksummary.api.call.Caller;
import io.checksummary.api.call.InFlightCalls;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.json.RequestReader;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.NumberPolicyDefaults;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.source.DocumentBytes;
import io.checksummary.check.Checker;
import io.checksummary.model.SummaryModels;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.port.SummaryModel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;

/** The service as a program puts it together, around any model, and asked as an entry asks it. */
public final class Services {

  /** A fault of ours is told on the error stream. */
  private static final ServiceListener LOUD =
      new ServiceListener() {
        @Override
        public void faulted(String requestId, Throwable fault) {
          fault.printStackTrace();
        }
      };

  private Services() {}

  /** Without a cache, and with hashes of prompts and rules that say nothing. */
  static ChecksummaryService of(ModelSettings settings, ExecutorService threads) {
    return of(
        settings,
        CacheLimits.OFF,
        threads,
        "sha256:" + "0".repeat(64),
        "1+sha256:" + "1".repeat(64));
  }

  /**
   * @param prompts the hash of what the model is told
   * @param rules version and hash of the checker
   */
  public static ChecksummaryService of(
      ModelSettings settings,
      CacheLimits limits,
      ExecutorService threads,
      String prompts,
      String rules) {
    SummaryModel model = SummaryModels.from(settings);
    return of(
        model,
        limits,
        new PipelineIdentity(model.provider(), model.name(), prompts, rules),
        RequestLimits.DEFAULT,
        new DocumentBytes(Long.MAX_VALUE),
        new ServiceThreads(threads, threads),
        new InFlightCalls(Integer.MAX_VALUE, ServiceListener.NONE));
  }

  /** The offline model's, all on the threads that are given, and with time enough for anything. */
  public static ChecksummaryService on(ExecutorService threads) {
    SummaryModel model = SummaryModels.from(ModelSettings.of(ModelSettings.OFFLINE));
    return of(
        model,
        CacheLimits.OFF,
        new PipelineIdentity(model.provider(), model.name(), "sha256:p", "1+sha256:r"),
        new RequestLimits(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofHours(1)),
        new DocumentBytes(Long.MAX_VALUE),
        new ServiceThreads(threads, threads),
        new InFlightCalls(Integer.MAX_VALUE, LOUD));
  }

  /** Around a model, without a cache, as a process of its own. */
  public static ChecksummaryService around(SummaryModel model, ExecutorService threads) {
    return of(
        model,
        CacheLimits.OFF,
        new PipelineIdentity(
            model.provider(),
            model.name(),
            "sha256:" + "0".repeat(64),
            "1+sha256:" + "1".repeat(64)),
        RequestLimits.DEFAULT,
        new DocumentBytes(Long.MAX_VALUE),
        new ServiceThreads(threads, threads),
        new InFlightCalls(Integer.MAX_VALUE, LOUD));
  }

  static ChecksummaryService of(
      SummaryModel model,
      CacheLimits cache,
      PipelineIdentity fingerprint,
      RequestLimits limits,
      DocumentBytes documents,
      ServiceThreads threads,
      InFlightCalls inFlight) {
    Checker checker = new Checker();
    InstantSource clock = InstantSource.system();
    return new ChecksummaryService(
        new Summariser(model, checker, threads.waiting(), clock, 8),
        checker,
        new DigestCache(cache, threads.waiting(), clock),
        fingerprint,
        new NumberPolicyDefaults(NumberPolicy.FLAG, 2),
        limits,
        documents,
        threads,
        new CallRunner(inFlight, limits.deadline(), threads.waiting(), clock));
  }

  /** A call of a test's own. */
  public static CallContext context(String requestId) {
    return CallContext.of(requestId, Caller.of("test"));
  }

  public static DigestAnswer summarize(
      ChecksummaryService service, JsonNode json, String requestId) {
    SummarizeRequest request = RequestReader.summarize(json, new ProblemFactory(requestId));
    return AnswerMapper.answer(BlockingCall.await(service.summarize(request, context(requestId))));
  }

  public static CheckAnswer check(ChecksummaryService service, JsonNode json, String requestId) {
    return AnswerMapper.answer(
        BlockingCall.await(
            service.check(
                RequestReader.check(json, new ProblemFactory(requestId)), context(requestId))));
  }

  public static FiguresAnswer figures(
      ChecksummaryService service, JsonNode json, String requestId) {
    return AnswerMapper.answer(
        BlockingCall.await(
            service.figures(
                RequestReader.figures(json, new ProblemFactory(requestId)), context(requestId))));
  }
}
