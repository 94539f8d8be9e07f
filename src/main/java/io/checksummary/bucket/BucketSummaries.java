package io.checksummary.bucket;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.BlockingCall;
import io.checksummary.api.call.CallContext;
import io.checksummary.api.contract.AnswerMapper;
import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.result.SummarizeResult;
import io.checksummary.bucket.Claims.Answer.Held;
import io.checksummary.bucket.Claims.Answer.Taken;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Summarises documents in buckets, each version once, however often and to however many processes
 * it is told.
 *
 * <p>A version is claimed first. Who finds the claim of another gives the document back, since that
 * one may never come to its end. The result is looked for only under the claim: what had been done
 * before it is seen then. Safe for use by many threads.
 */
public final class BucketSummaries {

  /** Where the store says no more than that it cannot. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private final ChecksummaryService service;
  private final ObjectStore store;
  private final BucketSettings settings;
  private final ObjectNames names;
  private final DocumentRequests requests;
  private final Claims claims;
  private final ResultWriter results;
  private final BucketListener listener;

  /**
   * @param options what is asked for documents, by how their keys begin
   */
  public BucketSummaries(
      ChecksummaryService service,
      ObjectStore store,
      BucketSettings settings,
      OptionsByPrefix options,
      BucketListener listener) {
    this.service = service;
    this.store = store;
    this.settings = settings;
    this.names = new ObjectNames(settings);
    this.requests = new DocumentRequests(options);
    this.claims = new Claims(store, names, settings.lease());
    this.results = new ResultWriter(store);
    this.listener = listener;
  }

  /** Sees to it that a document's version has its result. Waits for it; throws nothing. */
  public DocumentOutcome summarise(BucketDocument document, CallContext context) {
    long begun = System.nanoTime();
    DocumentOutcome outcome =
        names
            .ignored(document)
            .<DocumentOutcome>map(Ignored::new)
            .orElseGet(() -> guarded(document, context));
    listener.ended(document.address(), outcome, System.nanoTime() - begun);
    return outcome;
  }

  /**
   * The same where most documents have been summarised before, as when a batch is gone on with:
   * looks for the result first, by one request, and claims nothing where it is there.
   */
  public DocumentOutcome summariseUnlessKnown(BucketDocument document, CallContext context) {
    try {
      ObjectAddress result = names.result(document.address());
      if (document.version() != null && ResultWriter.isOf(store.head(result), document.version())) {
        return new Known(result);
      }
    } catch (StoreException e) {
      return givenBack(e);
    }
    return summarise(document, context);
  }

  private static GivenBack givenBack(StoreException e) {
    return new GivenBack(e.getMessage() == null ? "" : e.getMessage(), null, SOON);
  }

  private DocumentOutcome guarded(BucketDocument document, CallContext context) {
    try {
      String version = document.version() == null ? version(document) : document.version();
      return version == null
          ? new Ignored(SkipReason.GONE)
          : claimed(document.address(), version, context);
    } catch (StoreException e) {
      return givenBack(e);
    } catch (CancellationException stopped) {
      return new GivenBack("It was stopped before it was done.", null, Duration.ZERO);
    }
  }

  private @Nullable String version(BucketDocument document) {
    StoredObject standing = store.head(document.address());
    return standing == null ? null : standing.version();
  }

  private DocumentOutcome claimed(ObjectAddress address, String version, CallContext context) {
    return switch (claims.take(address, version, context.requestId())) {
      case Held held -> new GivenBack("Another works on it.", null, held.left());
      case Taken taken -> underClaim(taken.claim(), address, version, context);
    };
  }

  private DocumentOutcome underClaim(
      StoredObject claim, ObjectAddress address, String version, CallContext context) {
    boolean lies = false;
    try {
      DocumentOutcome outcome = unlessKnown(address, version, context);
      lies = outcome instanceof Summarised || outcome instanceof Known;
      return outcome;
    } finally {
      if (lies) {
        claims.discard(claim);
      } else {
        claims.release(claim);
      }
    }
  }

  private DocumentOutcome unlessKnown(ObjectAddress address, String version, CallContext context) {
    StoredObject result = store.head(names.result(address));
    if (ResultWriter.isOf(result, version)) {
      return new Known(names.result(address));
    }
    StoredObject problem = store.head(names.problem(address));
    return ResultWriter.isOf(problem, version)
        ? new Known(names.problem(address))
        : read(address, version, new Standing(result, problem), context);
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
      return isFinal(e.problem()) ? refuse(e.problem(), source, standing) : giveBack(e.problem());
    }
  }

  private DocumentOutcome lay(SummarizeResult result, ResultSource source, Standing standing) {
    ObjectAddress at = names.result(source.object().address());
    Object answer = AnswerMapper.answer(result);
    if (!results.write(at, standing.result(), answer, "application/json", source)) {
      return new Ignored(SkipReason.SUPERSEDED);
    }
    results.remove(standing.problem());
    return new Summarised(at, result);
  }

  /** Says beside the document why there is no result. */
  private DocumentOutcome refuse(Problem problem, ResultSource source, Standing standing) {
    ObjectAddress at = names.problem(source.object().address());
    return results.write(at, standing.problem(), problem, Problem.MEDIA_TYPE, source)
        ? new Refused(at, problem)
        : new Ignored(SkipReason.SUPERSEDED);
  }

  /** Whether the same document would be refused again. */
  private static boolean isFinal(Problem problem) {
    return !Boolean.TRUE.equals(problem.retryable())
        || problem.type().equals(ProblemType.NUMBERS_NOT_SUPPORTED.path());
  }

  private static GivenBack giveBack(Problem problem) {
    return new GivenBack(
        problem.title(), problem, problem.retryAfter() == null ? SOON : problem.retryAfter());
  }

  /** Takes the result with a document that was removed, where that is configured. */
  public void removed(ObjectAddress address) {
    if (settings.removesResults()
        && names.ignored(new BucketDocument(address, null, BucketDocument.UNKNOWN)).isEmpty()
        && store.head(address) == null) {
      results.remove(store.head(names.result(address)));
      results.remove(store.head(names.problem(address)));
    }
  }
}
