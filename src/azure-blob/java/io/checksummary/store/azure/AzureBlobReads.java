package io.checksummary.store.azure;

import com.azure.storage.blob.models.BlobDownloadAsyncResponse;
import com.azure.storage.blob.models.BlobRange;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.models.DownloadRetryOptions;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at what stands at an address, and reads a version of it. */
final class AzureBlobReads {

  private final AzureBlobClients clients;

  AzureBlobReads(AzureBlobClients clients) {
    this.clients = clients;
  }

  /** What stands at an address; null where nothing does. */
  @Nullable StoredObject standing(ObjectAddress address) {
    try {
      return AzureBlobAnswers.seen(address, clients.blob(address).getProperties());
    } catch (BlobStorageException refusal) {
      if (AzureBlobFaults.isNoSuchObject(refusal)) {
        return null;
      }
      throw refusal;
    }
  }

  /** Opens a version by one request, whose bytes break off where the connection does. */
  OpenObject open(ObjectAddress address, String version, long from) {
    try {
      BlobDownloadAsyncResponse answer = asked(address, version, from);
      return new OpenObject(
          AzureBlobAnswers.opened(address, answer.getDeserializedHeaders(), from),
          new AzureBlobStream(answer.getValue()));
    } catch (BlobStorageException refusal) {
      if (refusal.getStatusCode() == AzureBlobFaults.RANGE_NOT_SATISFIABLE) {
        return behindTheEnd(address, version);
      }
      throw refusal;
    }
  }

  private BlobDownloadAsyncResponse asked(ObjectAddress address, String version, long from) {
    return Objects.requireNonNull(
        clients
            .streaming(address)
            .downloadStreamWithResponse(
                from == 0 ? null : new BlobRange(from),
                new DownloadRetryOptions().setMaxRetryRequests(0),
                new BlobRequestConditions().setIfMatch(StoreAnswers.quoted(version)),
                false)
            .block());
  }

  /** There is no range of nothing: what stands there is looked at instead. */
  private OpenObject behindTheEnd(ObjectAddress address, String version) {
    StoredObject standing = standing(address);
    if (standing == null || !standing.version().equals(version)) {
      throw StoreException.changed(address.bucket(), null);
    }
    return new OpenObject(standing, InputStream.nullInputStream());
  }
}
