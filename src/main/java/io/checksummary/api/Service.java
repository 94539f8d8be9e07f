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
import io.checksummary.summary.Refused;
import io.checksummary.summary.Summariser;
import io.checksummary.text.SourceText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
  private final Answers answers;

  /**
   * @param rules version and hash of the checker's rules
   */
  public Service(
      Summariser summariser,
      Checker checker,
      InstantSource clock,
      Limits limits,
      Defaults defaults,
      String rules) {
    this.summariser = summariser;
    this.checker = checker;
    this.clock = clock;
    this.limits = limits;
    this.defaults = defaults;
    this.answers = new Answers(rules);
  }

  /**
   * Summarises an article and checks the summary.
   *
   * @param json a {@link SummarizeRequest} as JSON; null where the request was empty
   * @param requestId names the request in logs and becomes a problem's {@code instance}
   * @throws ProblemException if there is no answer
   */
  public DigestAnswer summarize(@Nullable JsonNode json, String requestId) {
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
    Digest digest = summarise(source, request.options(), deadline, problems);
    return answers.digest(
        digest, received.id(), request.options().includeSource() ? received.text() : null);
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
    String language = Tongue.of(request.summaryLanguage(), request.summary(), source.language());
    return answers.check(checker.check(source, passages, language));
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

  private Digest summarise(
      Source source, SummarizeOptions options, Instant deadline, Problems problems) {
    Options wanted =
        new Options(
            length(options),
            options.maxFigures(),
            null,
            options.policyAmong(defaults.policy()),
            defaults.repairs());
    return switch (summariser.summarise(source, wanted, deadline)) {
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
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(Passage.SUMMARY, request.summary()));
    for (int i = 0; i < request.keyFigures().size(); i++) {
      CheckRequest.Figure figure = request.keyFigures().get(i);
      passages.add(Passage.label(i, figure.label()));
      passages.add(Passage.figure(i, figure.text()));
    }
    return passages;
  }
}
