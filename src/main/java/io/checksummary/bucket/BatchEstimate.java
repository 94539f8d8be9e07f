package io.checksummary.bucket;

import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.api.source.ArticleReader;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreException;
import io.checksummary.text.chunk.TokenEstimate;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the documents of a place would cost, as read and without a call to any model. */
public final class BatchEstimate {

  /**
   * The sums at one moment.
   *
   * @param unreadable documents that would be refused
   * @param bytes as stored
   * @param tokens of the articles, as estimated; what each call costs besides is not in it
   */
  public record Snapshot(long documents, long unreadable, long bytes, long tokens) {}

  private final ObjectStore store;
  private final long mostBytes;
  private final AtomicLong documents = new AtomicLong();
  private final AtomicLong unreadable = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong tokens = new AtomicLong();

  /**
   * @param mostBytes of a document that is read
   */
  public BatchEstimate(ObjectStore store, long mostBytes) {
    this.store = store;
    this.mostBytes = mostBytes;
  }

  /** Adds a document; one that has gone meanwhile counts as nothing. */
  public void add(BucketDocument document) {
    String version = document.version();
    if (version == null) {
      return;
    }
    StoreException.unlessChanged(() -> store.open(document.address(), version, 0))
        .ifPresent(this::add);
  }

  private void add(OpenObject opened) {
    ProblemFactory problems = new ProblemFactory("estimate");
    try (OpenObject open = opened;
        DocumentBody body = new DocumentBody()) {
      String unusedHash = body.read(store, open, mostBytes, problems);
      ArticleInput article =
          new ArticleInput.Document(body.content(), DocumentRequests.mediaType(open.object()));
      tokens.addAndGet(TokenEstimate.estimate(ArticleReader.read(article, problems).text()));
      bytes.addAndGet(open.object().size());
    } catch (ProblemException refused) {
      unreadable.incrementAndGet();
    }
    documents.incrementAndGet();
  }

  /**
   * Adds all documents of a place.
   *
   * @param most in flight, at least 1
   * @param threads where they are read; must have room for as many
   * @throws StoreException if the place cannot be listed, or a document not be had
   */
  public void addAll(BatchListing listing, BucketPlace place, int most, Executor threads)
      throws InterruptedException {
    DocumentsInFlight inFlight = new DocumentsInFlight(most, threads);
    AtomicReference<@Nullable StoreException> failed = new AtomicReference<>();
    listing.each(
        place,
        document -> {
          inFlight.begin(() -> {
            try {
              add(document);
            } catch (StoreException e) {
              failed.set(e);
            }
          });
          return failed.get() == null;
        });
    inFlight.awaitAll();
    StoreException wrong = failed.get();
    if (wrong != null) {
      throw wrong;
    }
  }

  public Snapshot now() {
    return new Snapshot(documents.get(), unreadable.get(), bytes.get(), tokens.get());
  }
}
