package io.checksummary.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.check.Checker;
import io.checksummary.check.Passage;
import io.checksummary.check.Source;
import io.checksummary.quantity.Recogniser;
import io.checksummary.summary.Digest;
import io.checksummary.summary.Failed;
import io.checksummary.summary.Length;
import io.checksummary.summary.Options;
import io.checksummary.summary.Outcome;
import io.checksummary.summary.Refused;
import io.checksummary.summary.Summariser;
import io.checksummary.text.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one service that every entry calls: decode, extract, run, encode. Calls block their thread;
 * safe for use by many.
 */
public final class Service {

  private final Summariser summariser;
  private final Checker checker;
  private final InstantSource clock;
  private final Limits limits;
  private final Defaults defaults;
  private final Maker maker;
  private final Memory memory;
  private final Answers answers;

  /**
   * @param maker what makes digests here: model, prompts, rules
   */
  public Service(
      Summariser summariser,
      Checker checker,
      InstantSource clock,
      Limits limits,
      Defaults defaults,
      Maker maker,
      Memory memory) {
    this.summariser = summariser;
    this.checker = checker;
    this.clock = clock;
    this.limits = limits;
    this.defaults = defaults;
    this.maker = maker;
    this.memory = memory;
    this.answers = new Answers(maker);
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
    Problems problems = new Problems(requestId);
    SummarizeRequest request = Requests.summarize(json, problems);
    Received received = Received.of(request.article(), problems);
    Texts texts = new Texts(limits, problems);
    texts.limit(received.text(), request.title());
    texts.limitTokens(received.text());
    Source source =
        texts.source(received.text(), request.title(), request.language(), request.publishedAt());
    texts.requireReadable(source);
    DigestKey key = DigestKey.of(source, wanted(request.options()), maker);
    if (anew) {
      memory.forget(key);
    }
    Memory.Recalled recalled =
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
    Problems problems = new Problems(requestId);
    CheckRequest request = Requests.check(json, problems);
    List<Passage> passages = passages(request);
    Texts texts = new Texts(limits, problems);
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
        : Tongue.of(request.summaryLanguage(), request.summary(), source.language());
  }

  /**
   * Finds every quantity of a text; asks no model.
   *
   * @param json a {@link FiguresRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  public FiguresAnswer figures(@Nullable JsonNode json, String requestId) {
    Problems problems = new Problems(requestId);
    FiguresRequest request = Requests.figures(json, problems);
    Texts texts = new Texts(limits, problems);
    texts.limit(request.text(), null);
    SourceText text = texts.requireTabled(request);
    return answers.figures(Recogniser.of(text.language()).mentions(text.text()), text);
  }

  /** Any answer or problem as JSON in UTF-8: the same value gives the same bytes. */
  public byte[] encode(Object answer) {
    return Json.bytes(answer);
  }

  private Options wanted(SummarizeOptions options) {
    return new Options(
        length(options),
        options.maxFigures(),
        null,
        options.policyAmong(defaults.policy()),
        defaults.repairs());
  }

  private Digest digest(Outcome outcome, Problems problems) {
    return switch (outcome) {
      case Failed failed -> throw Failures.problem(failed, problems);
      case Refused refused ->
          throw problems.numbersNotSupported(answers.numbers(refused.numbers()));
      case Digest digest -> digest;
    };
  }

  private static Length length(SummarizeOptions options) {
    return options.words() == null
        ? new Length.Sentences(Objects.requireNonNull(options.sentences()))
        : new Length.Words(options.words());
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
