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
import io.checksummary.store.StoredObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Objects as Azure's answers tell of them. */
final class AzureBlobAnswers {

  private AzureBlobAnswers() {}

  static StoredObject seen(ObjectAddress address, BlobProperties answer) {
    return new StoredObject(
        address,
        version(answer.getETag()),
        answer.getVersionId(),
        answer.getBlobSize(),
        answer.getLastModified().toInstant(),
        orNull(answer.getContentType()),
        orNull(answer.getContentEncoding()),
        inLowerCase(answer.getMetadata()),
        isAny(answer.getTagCount()));
  }

  /**
   * @param from so many bytes of its beginning are not in the answer
   */
  static StoredObject opened(ObjectAddress address, BlobDownloadHeaders answer, long from) {
    return new StoredObject(
        address,
        version(answer.getETag()),
        answer.getVersionId(),
        from + answer.getContentLength(),
        answer.getLastModified().toInstant(),
        orNull(answer.getContentType()),
        orNull(answer.getContentEncoding()),
        inLowerCase(answer.getMetadata()),
        isAny(answer.getTagCount()));
  }

  static StoredObject written(ObjectAddress address, NewObject object, BlockBlobItem answer) {
    return new StoredObject(
        address,
        version(answer.getETag()),
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
        version(properties.getETag()),
        item.getVersionId(),
        properties.getContentLength(),
        properties.getLastModified().toInstant(),
        orNull(properties.getContentType()),
        orNull(properties.getContentEncoding()),
        Map.of(),
        isAny(properties.getTagCount()));
  }

  static Instant date(HttpHeaders headers) {
    return Optional.ofNullable(headers.getValue(HttpHeaderName.DATE))
        .flatMap(AzureBlobAnswers::instant)
        .orElseGet(Instant::now);
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String version(String eTag) {
    return eTag.length() > 1 && eTag.startsWith("\"") && eTag.endsWith("\"")
        ? eTag.substring(1, eTag.length() - 1)
        : eTag;
  }

  private static boolean isAny(@Nullable Number count) {
    return count != null && count.longValue() > 0;
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }

  private static Map<String, String> inLowerCase(@Nullable Map<String, String> metadata) {
    return metadata == null
        ? Map.of()
        : metadata.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (one, other) -> one));
  }
}
