package io.checksummary.bucket;

import io.checksummary.store.ObjectPage;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoredObject;
import org.jspecify.annotations.Nullable;

/** All documents of a place that are in one's part, page by page: no more than a page is held. */
public final class BatchListing {

  /** What is done with each document, in the listing's order. */
  public interface Visitor {

    /**
     * @return whether to go on
     * @throws InterruptedException if the thread is interrupted while it waits for room
     */
    boolean visit(BucketDocument document) throws InterruptedException;
  }

  private final ObjectStore store;
  private final ObjectNames names;
  private final BatchShare share;

  public BatchListing(ObjectStore store, ObjectNames names, BatchShare share) {
    this.store = store;
    this.names = names;
    this.share = share;
  }

  /**
   * @throws io.checksummary.store.StoreException if the place cannot be listed
   * @throws InterruptedException if a visit throws it
   */
  public void each(BucketPlace place, Visitor visitor) throws InterruptedException {
    @Nullable String next = null;
    do {
      ObjectPage page = store.list(place.bucket(), place.prefix(), next);
      for (StoredObject object : page.objects()) {
        BucketDocument document =
            new BucketDocument(object.address(), object.version(), object.size());
        boolean wanted = share.has(object.address().key()) && names.ignored(document).isEmpty();
        if (wanted && !visitor.visit(document)) {
          return;
        }
      }
      next = page.next();
    } while (next != null);
  }
}
