package io.checksummary.bucket;

import io.checksummary.api.ChecksummaryService;
import io.checksummary.api.call.CallContext;
import io.checksummary.bucket.Claims.Answer.Held;
import io.checksummary.bucket.Claims.Answer.Taken;
import io.checksummary.bucket.DocumentOutcome.GivenBack;
import io.checksummary.bucket.DocumentOutcome.Ignored;
import io.checksummary.bucket.DocumentOutcome.Known;
import io.checksummary.bucket.DocumentOutcome.Summarised;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;

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
  static final Duration SOON = Duration.ofSeconds(5);

  private final ObjectStore store;
  private final BucketSettings settings;
  private final ObjectNames names;
  private final Claims claims;
  private final ResultWriter results;
  private final ClaimedDocument work;
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
    this.store = store;
    this.settings = settings;
    this.names = new ObjectNames(settings);
    this.claims = new Claims(store, names, settings.lease());
    this.results = new ResultWriter(store);
    this.work =
        new ClaimedDocument(
            service, store, settings, names, new DocumentRequests(options), results);
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
      StoredObject result = store.head(names.result(document.address()));
      if (result != null
          && document.version() != null
          && ResultWriter.isOf(result, document.version())) {
        return new Known(result.address(), ResultWriter.ending(result));
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
      return told(document, context);
    } catch (StoreException e) {
      return givenBack(e);
    } catch (CancellationException stopped) {
      return new GivenBack("It was stopped before it was done.", null, Duration.ZERO);
    } catch (RuntimeException fault) {
      listener.faulted(document.address(), fault);
      return new GivenBack(
          "It failed by a fault of ours, " + fault.getClass().getName() + ".", null, SOON);
    }
  }

  private DocumentOutcome told(BucketDocument document, CallContext context) {
    String version = document.version();
    if (version == null) {
      return standing(document.address(), context);
    }
    DocumentOutcome outcome = claimed(document.address(), version, context);
    return isSuperseded(outcome) && !store.tellsOfEveryVersion()
        ? standing(document.address(), context)
        : outcome;
  }

  /** Whatever version is there. */
  private DocumentOutcome standing(ObjectAddress address, CallContext context) {
    StoredObject standing = store.head(address);
    if (standing == null) {
      return new Ignored(SkipReason.GONE);
    }
    DocumentOutcome outcome = claimed(address, standing.version(), context);
    return isSuperseded(outcome) && !store.tellsOfEveryVersion()
        ? new GivenBack("It changes while it is looked at.", null, SOON)
        : outcome;
  }

  private static boolean isSuperseded(DocumentOutcome outcome) {
    return outcome instanceof Ignored(var reason) && reason == SkipReason.SUPERSEDED;
  }

  private DocumentOutcome claimed(ObjectAddress address, String version, CallContext context) {
    Instant latest = Instant.now().plus(settings.longest());
    return switch (claims.take(address, version, context.requestId())) {
      case Held held -> new GivenBack("Another works on it.", null, held.left());
      case Taken taken ->
          underClaim(taken.claim(), address, version, context.withDeadlineOf(latest));
    };
  }

  private DocumentOutcome underClaim(
      StoredObject claim, ObjectAddress address, String version, CallContext context) {
    boolean lies = false;
    try {
      DocumentOutcome outcome = work.outcome(address, version, context);
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
