package io.checksummary.store.azure;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.storage.blob.models.BlobDownloadHeaders;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobItemProperties;
import com.azure.storage.blob.models.BlobProperties;
import com.azure.storage.blob.models.BlockBlobItem;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects as Azure's answers tell of them. */
final class AzureBlobAnswers {

  private AzureBlobAnswers() {}

  static StoredObject seen(ObjectAddress address, BlobProperties answer) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.getETag()),
        answer.getVersionId(),
        answer.getBlobSize(),
        answer.getLastModified().toInstant(),
        StoreAnswers.orNull(answer.getContentType()),
        StoreAnswers.orNull(answer.getContentEncoding()),
        StoreAnswers.metadata(answer.getMetadata()),
        isAny(answer.getTagCount()));
  }

  /**
   * @param from so many bytes of its beginning are not in the answer
   */
  static StoredObject opened(ObjectAddress address, BlobDownloadHeaders answer, long from) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.getETag()),
        answer.getVersionId(),
        from + answer.getContentLength(),
        answer.getLastModified().toInstant(),
        StoreAnswers.orNull(answer.getContentType()),
        StoreAnswers.orNull(answer.getContentEncoding()),
        StoreAnswers.metadata(answer.getMetadata()),
        isAny(answer.getTagCount()));
  }

  static StoredObject written(ObjectAddress address, NewObject object, BlockBlobItem answer) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.getETag()),
        answer.getVersionId(),
        object.bytes().length,
        answer.getLastModified().toInstant(),
        object.mediaType(),
        null,
        object.metadata(),
        !object.tags().isEmpty());
  }

  static StoredObject listed(String bucket, BlobItem item) {
    BlobItemProperties properties = item.getProperties();
    return new StoredObject(
        new ObjectAddress(bucket, item.getName()),
        StoreAnswers.version(properties.getETag()),
        item.getVersionId(),
        properties.getContentLength(),
        properties.getLastModified().toInstant(),
        StoreAnswers.orNull(properties.getContentType()),
        StoreAnswers.orNull(properties.getContentEncoding()),
        Map.of(),
        isAny(properties.getTagCount()));
  }

  static Instant date(HttpHeaders headers) {
    return StoreAnswers.date(headers.getValue(HttpHeaderName.DATE));
  }

  private static boolean isAny(@Nullable Number count) {
    return count != null && count.longValue() > 0;
  }
}
