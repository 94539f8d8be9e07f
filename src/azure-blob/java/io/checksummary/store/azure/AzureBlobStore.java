package io.checksummary.store.azure;

import com.azure.core.http.rest.PagedResponse;
import com.azure.core.util.Context;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.models.ListBlobsOptions;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Objects in Azure Blob Storage. A version is an ETag. */
final class AzureBlobStore implements ObjectStore {

  static final String SCHEME = "az";

  /** Of the 5,000 that the service gives at most. */
  private static final int PAGE = 1_000;

  private final AzureBlobClients clients;
  private final AzureBlobReads reads;
  private final AzureBlobWrites writes;

  AzureBlobStore(AzureBlobClients clients) {
    this.clients = clients;
    this.reads = new AzureBlobReads(clients);
    this.writes = new AzureBlobWrites(clients, reads);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  /** To set a blob's metadata or properties gives it another ETag, and no event. */
  @Override
  public boolean tellsOfEveryVersion() {
    return false;
  }

  @Override
  public @Nullable StoredObject head(ObjectAddress address) {
    return asked(address.bucket(), () -> reads.standing(address));
  }

  @Override
  public OpenObject open(ObjectAddress address, String version, long from) {
    if (from < 0) {
      throw new IllegalArgumentException("an object from its byte " + from);
    }
    return asked(address.bucket(), () -> reads.open(address, version, from));
  }

  @Override
  public StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    return asked(address.bucket(), () -> writes.write(address, object, condition));
  }

  /**
   * Looks first: to a condition that nothing meets an answer would not tell that nothing stands.
   */
  @Override
  public void remove(ObjectAddress address, String version) {
    if (!StoreAnswers.isThere(head(address), version)) {
      return;
    }
    asked(
        address.bucket(),
        () ->
            removed(
                address, new BlobRequestConditions().setIfMatch(StoreAnswers.quoted(version))));
  }

  @Override
  public void discard(ObjectAddress address) {
    asked(address.bucket(), () -> removed(address, new BlobRequestConditions()));
  }

  private boolean removed(ObjectAddress address, BlobRequestConditions conditions) {
    try {
      clients.blob(address).deleteWithResponse(null, conditions, null, Context.NONE);
      return true;
    } catch (BlobStorageException refusal) {
      if (AzureBlobFaults.isNoSuchObject(refusal)) {
        return false;
      }
      throw refusal;
    }
  }

  @Override
  public Map<String, String> tags(StoredObject object) {
    return object.tagged()
        ? asked(
            object.address().bucket(), () -> Map.copyOf(clients.blob(object.address()).getTags()))
        : Map.of();
  }

  @Override
  public ObjectPage list(String bucket, String prefix, @Nullable String page) {
    return asked(bucket, () -> page(bucket, prefix, page));
  }

  private ObjectPage page(String bucket, String prefix, @Nullable String page) {
    ListBlobsOptions options =
        new ListBlobsOptions()
            .setPrefix(prefix.isEmpty() ? null : prefix)
            .setMaxResultsPerPage(PAGE);
    PagedResponse<BlobItem> answer =
        clients.container(bucket).listBlobs(options, page, null).iterableByPage().iterator().next();
    String next = answer.getContinuationToken();
    return new ObjectPage(
        answer.getValue().stream().map(item -> AzureBlobAnswers.listed(bucket, item)).toList(),
        next == null || next.isEmpty() ? null : next);
  }

  @Override
  public Instant now(String bucket) {
    return asked(bucket, () -> date(bucket));
  }

  private Instant date(String bucket) {
    try {
      return AzureBlobAnswers.date(
          clients
              .container(bucket)
              .getPropertiesWithResponse(null, null, Context.NONE)
              .getHeaders());
    } catch (BlobStorageException refusal) {
      if (refusal.getStatusCode() == AzureBlobFaults.FORBIDDEN) {
        return AzureBlobAnswers.date(refusal.getResponse().getHeaders()); // it tells the time, too
      }
      throw refusal;
    }
  }

  private static <T extends @Nullable Object> T asked(String bucket, Supplier<T> request) {
    try {
      return request.get();
    } catch (RuntimeException fault) {
      throw AzureBlobFaults.told(bucket, fault);
    }
  }
}
