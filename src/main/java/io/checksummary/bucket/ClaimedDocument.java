package io.checksummary.bucket;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.bucket.DocumentOutcome.Ending;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Refused;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a document's version by who has the claim on it: nothing where its result lies
 * there; else it is read, summarised, and its result laid beside it.
 */
final class ClaimedDocument {

  private final ChecksummaryService service;
  private final ObjectStore store;
  private final BucketSettings settings;
  private final ObjectNames names;
  private final DocumentRequests requests;
  private final ResultWriter results;

  ClaimedDocument(
      ChecksummaryService service,
      ObjectStore store,
      BucketSettings settings,
      ObjectNames names,
      DocumentRequests requests,
      ResultWriter results) {
    this.service = service;
    this.store = store;
    this.settings = settings;
    this.names = names;
    this.requests = requests;
    this.results = results;
  }

  /**
   * Waits for it.
   *
   * @throws StoreException if the store does not do its part
   * @throws java.util.concurrent.CancellationException if the call was cancelled
   */
  DocumentOutcome outcome(ObjectAddress address, String version, CallContext context) {
    StoredObject result = store.head(names.result(address));
    StoredObject problem = store.head(names.problem(address));
    if (result != null && ResultWriter.isOf(result, version)) {
      forget(problem, address, version);
      return new Known(result.address(), ResultWriter.ending(result));
    }
    return problem != null && ResultWriter.isOf(problem, version)
        ? new Known(problem.address(), Ending.REFUSED)
        : read(address, version, new Standing(result, problem), context);
  }

  /** A problem of another version is over once the one that stands there has its result. */
  private void forget(@Nullable StoredObject problem, ObjectAddress address, String version) {
    if (problem != null && results.isCurrent(address, version)) {
      results.remove(problem);
    }
  }

  /** What was made of versions before; null for nothing. */
  private record Standing(@Nullable StoredObject result, @Nullable StoredObject problem) {}

  private DocumentOutcome read(
      ObjectAddress address, String version, Standing standing, CallContext context) {
    ProblemFactory problems = new ProblemFactory(context.requestId());
    Optional<OpenObject> opened =
        StoreException.unlessChanged(() -> store.open(address, version, 0));
    if (opened.isEmpty()) {
      boolean gone = store.head(address) == null;
      return new Ignored(gone ? SkipReason.GONE : SkipReason.SUPERSEDED);
    }
    try (OpenObject open = opened.get()) {
      return summarised(open, standing, context, problems);
    }
  }

  private DocumentOutcome summarised(
      OpenObject open, Standing standing, CallContext context, ProblemFactory problems) {
    StoredObject object = open.object();
    ResultSource source =
        new ResultSource(object, null, object.tagged() ? store.tags(object) : Map.of());
    try (DocumentBody body = new DocumentBody()) {
      source = source.withHash(body.read(store, open, settings.bytes(), problems));
      SummarizeResult result =
          BlockingCall.await(
              service.summarize(requests.of(object, body.content(), problems), context));
      return lay(result, source, standing);
    } catch (ProblemException e) {
      return isFinal(e) ? refuse(e.problem(), source, standing) : giveBack(e.problem());
    }
  }

  private DocumentOutcome lay(SummarizeResult result, ResultSource source, Standing standing) {
    ObjectAddress document = source.object().address();
    DigestAnswer answer = AnswerMapper.answer(result);
    Summarised summarised = new Summarised(names.result(document), answer.check().passed());
    StoredObject written =
        results.write(
            summarised.at(),
            standing.result(),
            new ResultWriter.Answer(answer, "application/json", summarised.passed()),
            source);
    if (written == null) {
      return new Ignored(SkipReason.SUPERSEDED);
    }
    if (settings.removesResults() && store.head(document) == null) {
      results.remove(written); // Its removal may have been told while there was none yet.
      return new Ignored(SkipReason.GONE);
    }
    results.remove(standing.problem());
    return summarised;
  }

  /** Says beside the document why there is no result. */
  private DocumentOutcome refuse(Problem problem, ResultSource source, Standing standing) {
    StoredObject document = source.object();
    ObjectAddress at = names.problem(document.address());
    StoredObject written =
        results.write(
            at,
            standing.problem(),
            new ResultWriter.Answer(problem, Problem.MEDIA_TYPE, false),
            source);
    if (written == null) {
      return new Ignored(SkipReason.SUPERSEDED);
    }
    if (!results.isCurrent(document.address(), document.version())) {
      results.remove(written); // The version that came meanwhile may have looked before.
      return new Ignored(SkipReason.SUPERSEDED);
    }
    return new Refused(at, problem);
  }

  /** Whether the same document would be refused again, however the function is set up. */
  private static boolean isFinal(ProblemException refused) {
    Problem problem = refused.problem();
    return !refused.isDueToSettings()
        && (!Boolean.TRUE.equals(problem.retryable())
            || problem.type().equals(ProblemType.NUMBERS_NOT_SUPPORTED.path()));
  }

  private static GivenBack giveBack(Problem problem) {
    return new GivenBack(
        problem.title(),
        problem,
        problem.retryAfter() == null ? BucketSummaries.SOON : problem.retryAfter());
  }
}
