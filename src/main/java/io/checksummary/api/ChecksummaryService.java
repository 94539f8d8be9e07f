package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.api.cache.CacheStatus;
import io.checksummary.api.cache.DigestCache;
import io.checksummary.api.cache.DigestFingerprint;
import io.checksummary.api.cache.DigestKey;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.contract.Provenance;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ModelFailures;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.CheckRequest;
import io.checksummary.api.request.FiguresRequest;
import io.checksummary.api.request.LanguageResolver;
import io.checksummary.api.request.ReceivedArticle;
import io.checksummary.api.request.RequestLimits;
import io.checksummary.api.request.RequestReader;
import io.checksummary.api.request.ServiceDefaults;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.api.request.SummarizeRequest;
import io.checksummary.api.request.TextLimits;
import io.checksummary.check.Checker;
import io.checksummary.check.verdict.Passage;
import io.checksummary.check.verdict.Source;
import io.checksummary.recognise.Recogniser;
import io.checksummary.summary.Summariser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.summary.digest.FailedSummary;
import io.checksummary.summary.digest.RefusedDigest;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.digest.SummaryOutcome;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.source.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one service that every entry calls: decode, extract, run, encode. Calls block their thread;
 * safe for use by many.
 */
public final class ChecksummaryService {

  private final Summariser summariser;
  private final Checker checker;
  private final InstantSource clock;
  private final RequestLimits limits;
  private final ServiceDefaults defaults;
  private final DigestFingerprint maker;
  private final DigestCache memory;
  private final AnswerMapper answers;

  /**
   * @param maker what makes digests here: model, prompts, rules
   */
  public ChecksummaryService(
      Summariser summariser,
      Checker checker,
      InstantSource clock,
      RequestLimits limits,
      ServiceDefaults defaults,
      DigestFingerprint maker,
      DigestCache memory) {
    this.summariser = summariser;
    this.checker = checker;
    this.clock = clock;
    this.limits = limits;
    this.defaults = defaults;
    this.maker = maker;
    this.memory = memory;
    this.answers = new AnswerMapper(maker);
  }

  /**
   * Summarises an article and checks the summary.
   *
   * @param json a {@link SummarizeRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  public DigestAnswer summarize(@Nullable JsonNode json, String requestId) {
    return serve(json, requestId, false).digest();
  }

  /**
   * What {@link #summarize} gives, and where it came from.
   *
   * @param cache tells a remembered or shared digest from one made for this request; the digest's
   *     own bytes do not
   */
  public record Served(DigestAnswer digest, CacheStatus cache) {}

  /**
   * {@link #summarize}, for an entry that can say where a digest came from.
   *
   * @param anew whether what is remembered will not do
   */
  public Served serve(@Nullable JsonNode json, String requestId, boolean anew) {
    Instant deadline = clock.instant().plus(limits.deadline());
    ProblemFactory problems = new ProblemFactory(requestId);
    SummarizeRequest request = RequestReader.summarize(json, problems);
    ReceivedArticle received = ReceivedArticle.of(request.article(), problems);
    TextLimits texts = new TextLimits(limits, problems);
    texts.limit(received.text(), request.title());
    texts.limitTokens(received.text());
    Source source =
        texts.source(received.text(), request.title(), request.language(), request.publishedAt());
    texts.requireReadable(source);
    DigestKey key = DigestKey.of(source, wanted(request.options()), maker);
    if (anew) {
      memory.forget(key);
    }
    DigestCache.Recalled recalled =
        memory.outcome(key, deadline, () -> summariser.summarise(source, key.options(), deadline));
    Digest digest = digest(recalled.outcome(), problems);
    String text = request.options().includeSource() ? received.text() : null;
    Provenance provenance =
        Provenance.of(
            source, request.options(), key.options().policy(), maker.prompts(), digest.usage());
    return new Served(answers.digest(digest, received.id(), provenance, text), recalled.status());
  }

  /**
   * Checks a summary against its source; asks no model.
   *
   * @param json a {@link CheckRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  public CheckAnswer check(@Nullable JsonNode json, String requestId) {
    ProblemFactory problems = new ProblemFactory(requestId);
    CheckRequest request = RequestReader.check(json, problems);
    List<Passage> passages = passages(request);
    TextLimits texts = new TextLimits(limits, problems);
    texts.limit(request, passages);
    texts.requireWords(request);
    Source source =
        texts.source(request.source(), request.title(), request.language(), request.publishedAt());
    return answers.check(checker.check(source, passages, summaryLanguage(request, source)));
  }

  /** A digest in a language that nobody could tell says {@code und}, as does its source. */
  private static String summaryLanguage(CheckRequest request, Source source) {
    return source.language().equals(request.summaryLanguage())
        ? source.language()
        : LanguageResolver.of(request.summaryLanguage(), request.summary(), source.language());
  }

  /**
   * Finds every quantity of a text; asks no model.
   *
   * @param json a {@link FiguresRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  public FiguresAnswer figures(@Nullable JsonNode json, String requestId) {
    ProblemFactory problems = new ProblemFactory(requestId);
    FiguresRequest request = RequestReader.figures(json, problems);
    TextLimits texts = new TextLimits(limits, problems);
    texts.limit(request.text(), null);
    SourceText text = texts.requireTabled(request);
    return answers.figures(Recogniser.of(text.language()).mentions(text.text()), text);
  }

  /** Any answer or problem as JSON in UTF-8: the same value gives the same bytes. */
  public byte[] encode(Object answer) {
    return JsonCodec.bytes(answer);
  }

  private SummaryOptions wanted(SummarizeOptions options) {
    return new SummaryOptions(
        length(options),
        options.maxFigures(),
        null,
        options.policyAmong(defaults.policy()),
        defaults.repairs());
  }

  private Digest digest(SummaryOutcome outcome, ProblemFactory problems) {
    return switch (outcome) {
      case FailedSummary failed -> throw ModelFailures.problem(failed, problems);
      case RefusedDigest refused ->
          throw problems.numbersNotSupported(answers.numbers(refused.numbers()));
      case Digest digest -> digest;
    };
  }

  private static SummaryLength length(SummarizeOptions options) {
    return options.words() == null
        ? new SummaryLength.Sentences(Objects.requireNonNull(options.sentences()))
        : new SummaryLength.Words(options.words());
  }

  private static List<Passage> passages(CheckRequest request) {
    return Passage.of(
        request.summaryTitle(),
        request.summary(),
        request.keyFigures(),
        CheckRequest.Figure::label,
        CheckRequest.Figure::text);
  }
}
