package io.checksummary.store.gcs;

import com.google.api.client.http.HttpHeaders;
import com.google.api.services.storage.model.StorageObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import java.time.Instant;
import java.util.Map;

/** Objects as the answers of Google Cloud Storage tell of them. */
final class GcsAnswers {

  /** What is asked of an object; nothing else is sent. */
  static final String FIELDS =
      "name,generation,size,timeCreated,contentType,contentEncoding,metadata";

  private GcsAnswers() {}

  /** There are no tags of objects here: access is granted by their names. */
  static StoredObject seen(ObjectAddress address, StorageObject object) {
    return new StoredObject(
        address,
        object.getGeneration().toString(),
        null,
        object.getSize().longValueExact(),
        Instant.ofEpochMilli(object.getTimeCreated().getValue()),
        StoreAnswers.orNull(object.getContentType()),
        StoreAnswers.orNull(object.getContentEncoding()),
        StoreAnswers.metadata(object.getMetadata()),
        false);
  }

  static StoredObject listed(String bucket, StorageObject object) {
    StoredObject seen = seen(new ObjectAddress(bucket, object.getName()), object);
    return new StoredObject(
        seen.address(),
        seen.version(),
        null,
        seen.size(),
        seen.modified(),
        seen.mediaType(),
        seen.encoding(),
        Map.of(),
        false);
  }

  static Instant date(HttpHeaders headers) {
    return StoreAnswers.date(headers.getDate());
  }
}
