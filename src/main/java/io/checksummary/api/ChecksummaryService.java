package io.checksummary.api;

import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.DigestCacheKey;
import io.checksummary.api.cache.PipelineIdentity;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.CallRunner;
import io.checksummary.api.call.OpenCall;
import io.checksummary.api.call.ProgressListener.Stage;
import io.checksummary.api.call.ServiceFunction;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.form.FieldErrors;
import io.checksummary.api.problem.ModelFailures;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.NumberPolicyDefaults;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.result.CheckResult;
import io.checksummary.api.result.FiguresResult;
import io.checksummary.api.result.ServiceResult;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.api.source.ArticleReader;
import io.checksummary.api.source.DocumentBytes;
import io.checksummary.api.source.DocumentBytes.Reservation;
import io.checksummary.api.source.LanguageResolver;
import io.checksummary.api.source.RequestTextValidator;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.recognise.Recogniser;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.call.ComputePool;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.RejectedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.text.source.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one service that every entry calls: summarise, check, find figures. Safe for use by many
 * threads.
 *
 * <p>Example: {@code service.check(CheckRequest.of(article, summary), CallContext.of(caller))}. A
 * call never holds the thread that makes it. Its answer comes later, or fails with a {@link
 * ProblemException}, or is cancelled, where the caller cancels it. Limits on time, on size and on
 * calls in flight hold for every call, and each is logged and counted, whichever way it came in.
 */
public final class ChecksummaryService {

  private final Summariser summariser;
  private final Checker checker;
  private final DigestCache cache;
  private final PipelineIdentity fingerprint;
  private final NumberPolicyDefaults defaults;
  private final RequestLimits limits;
  private final DocumentBytes documents;
  private final ServiceThreads threads;
  private final CallRunner runner;

  /**
   * @param fingerprint what makes digests here: model, prompts, rules
   * @param defaults what holds where a request does not say
   * @param documents bounds the documents that are being read
   */
  public ChecksummaryService(
      Summariser summariser,
      Checker checker,
      DigestCache cache,
      PipelineIdentity fingerprint,
      NumberPolicyDefaults defaults,
      RequestLimits limits,
      DocumentBytes documents,
      ServiceThreads threads,
      CallRunner runner) {
    this.summariser = summariser;
    this.checker = checker;
    this.cache = cache;
    this.fingerprint = fingerprint;
    this.defaults = defaults;
    this.limits = limits;
    this.documents = documents;
    this.threads = threads;
    this.runner = runner;
  }

  /** Summarises an article and checks every number of the summary against it. */
  public CompletableFuture<SummarizeResult> summarize(
      SummarizeRequest request, CallContext context) {
    return runner.whole(ServiceFunction.SUMMARIZE, context, call -> summarize(request, call));
  }

  /** The same within a call that the entry has begun, and ends. */
  public CompletableFuture<SummarizeResult> summarize(SummarizeRequest request, OpenCall call) {
    return runner.guarded(
        call,
        () -> {
          Reservation held = reserve(request.article(), call);
          return runner.run(
              call,
              threads.waiting(),
              left -> summarized(request, call, held, runner.deadline(left)));
        });
  }

  /** Checks every number of a summary against its source; asks no model. */
  public CompletableFuture<CheckResult> check(CheckRequest request, CallContext context) {
    return runner.whole(ServiceFunction.CHECK, context, call -> check(request, call));
  }

  /** The same within a call that the entry has begun, and ends. */
  public CompletableFuture<CheckResult> check(CheckRequest request, OpenCall call) {
    return computed(call, request.source(), source -> checked(request, source, call));
  }

  /** Finds every quantity of a text; asks no model. */
  public CompletableFuture<FiguresResult> figures(FiguresRequest request, CallContext context) {
    return runner.whole(ServiceFunction.FIGURES, context, call -> figures(request, call));
  }

  /** The same within a call that the entry has begun, and ends. */
  public CompletableFuture<FiguresResult> figures(FiguresRequest request, OpenCall call) {
    return computed(call, request.article(), article -> recognised(request, article, call));
  }

  private interface Work<R extends ServiceResult> {
    R on(ReceivedArticle article);
  }

  private <R extends ServiceResult> CompletableFuture<R> computed(
      OpenCall call, ArticleInput article, Work<R> work) {
    return runner.guarded(
        call,
        () -> {
          Reservation held = reserve(article, call);
          return runner.run(call, threads.computing(), left -> work.on(read(article, call, held)));
        });
  }

  /** What a call holds is let go when its document is read, or when it ends before that. */
  private Reservation reserve(ArticleInput article, OpenCall call) {
    Reservation held = documents.reserve(article, call.problems());
    call.whenEnded(held::release);
    return held;
  }

  /** What the work on a long text takes is held until the answer is gone. */
  private void holdWork(String text, OpenCall call) {
    call.whenEnded(documents.reserveWork(text, call.problems())::release);
  }

  private static ReceivedArticle read(ArticleInput article, OpenCall call, Reservation held) {
    call.context().progress().reached(Stage.READING);
    try {
      return ArticleReader.read(article, call.problems());
    } finally {
      held.release();
    }
  }

  private SummarizeResult summarized(
      SummarizeRequest request, OpenCall call, Reservation held, Instant deadline) {
    ReceivedArticle article = readElsewhere(request.article(), call, held);
    SourceDocument source = source(request, article, call);
    SummaryOptions options = defaults.applied(request.options());
    requireModel(source, options, call.problems());
    DigestCacheKey key = DigestCacheKey.of(source, options, fingerprint);
    if (call.context().refresh()) {
      cache.forget(key);
    }
    call.context().progress().reached(Stage.SUMMARISING);
    DigestCache.Recalled recalled =
        cache.outcome(key, deadline, () -> made(source, options, deadline, call));
    Digest digest = digest(recalled.outcome(), call.problems());
    return new SummarizeResult(
        digest,
        article,
        source,
        request.options(),
        options.policy(),
        fingerprint,
        recalled.status());
  }

  /** Whoever is the first to ask for a digest pays for it, whatever comes of it. */
  private SummaryOutcome made(
      SourceDocument source, SummaryOptions options, Instant deadline, OpenCall call) {
    SummaryOutcome outcome = summariser.summarise(source, options, deadline);
    call.spent(outcome.usage());
    return outcome;
  }

  /** Better no summary than one in a language that was not asked for. */
  private void requireModel(
      SourceDocument source, SummaryOptions options, ProblemFactory problems) {
    if (!summariser.canWrite(source, options)) {
      throw problems.invalid(
          FieldErrors.OUTPUT_LANGUAGE,
          "No model is configured that translates: the offline model copies sentences of the"
              + " article, and this one is in \""
              + source.language()
              + "\". Leave the option out, or name a model in CHECKSUMMARY_MODEL. If the article is"
              + " in \""
              + options.language()
              + "\", say so in \"language\".");
    }
  }

  /** Text is there at once; a document waits for a thread that computes. */
  private ReceivedArticle readElsewhere(ArticleInput article, OpenCall call, Reservation held) {
    return switch (article) {
      case ArticleInput.Text text -> read(text, call, held);
      case ArticleInput.Document document ->
          new ComputePool(threads.computing()).done(() -> read(document, call, held));
    };
  }

  private SourceDocument source(SummarizeRequest request, ReceivedArticle article, OpenCall call) {
    RequestTextValidator texts = new RequestTextValidator(limits, call.problems());
    texts.limit(article.text(), request.title());
    texts.limitTokens(article.text());
    holdWork(article.text(), call);
    SourceDocument source =
        texts.source(article.text(), request.title(), request.language(), request.publishedAt());
    texts.requireReadable(source);
    texts.limitFigures(source.text(), source.title(), List.of());
    return source;
  }

  private static Digest digest(SummaryOutcome outcome, ProblemFactory problems) {
    return switch (outcome) {
      case FailedSummary failed -> throw ModelFailures.problem(failed, problems);
      case RejectedDigest refused ->
          throw problems.numbersNotSupported(AnswerMapper.numbers(refused.numbers()));
      case Digest digest -> digest;
    };
  }

  private CheckResult checked(CheckRequest request, ReceivedArticle article, OpenCall call) {
    RequestTextValidator texts = new RequestTextValidator(limits, call.problems());
    texts.limit(request, article);
    texts.requireWords(request, article);
    holdWork(article.text(), call);
    request.passages().forEach(passage -> holdWork(passage.text(), call));
    SourceDocument source =
        texts.source(article.text(), request.title(), request.language(), request.publishedAt());
    texts.limitFigures(
        source.text(),
        source.title(),
        request.passages().stream().map(SummaryPassage::text).toList());
    String language = summaryLanguage(request, source);
    call.context().progress().reached(Stage.CHECKING);
    return new CheckResult(
        checker.check(source, request.passages(), language),
        article,
        source,
        language,
        request.includeSource(),
        fingerprint);
  }

  /** A digest in a language that nobody could tell says {@code und}, as does its source. */
  private static String summaryLanguage(CheckRequest request, SourceDocument source) {
    return source.language().equals(request.summaryLanguage())
        ? source.language()
        : LanguageResolver.ofSummary(
            request.summaryLanguage(), request.summary(), source.language());
  }

  private FiguresResult recognised(FiguresRequest request, ReceivedArticle article, OpenCall call) {
    RequestTextValidator texts = new RequestTextValidator(limits, call.problems());
    texts.limit(article.text(), null);
    holdWork(article.text(), call);
    SourceText text = texts.requireTabled(request, article);
    texts.limitFigures(text, null, List.of());
    call.context().progress().reached(Stage.RECOGNISING);
    return new FiguresResult(
        Recogniser.of(text.language()).countedMentions(text.text()),
        article,
        text,
        request.includeSource());
  }
}
