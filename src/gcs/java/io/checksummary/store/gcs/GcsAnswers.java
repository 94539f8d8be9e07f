package io.checksummary.store.gcs;

import com.google.api.client.http.HttpHeaders;
import com.google.api.services.storage.model.StorageObject;
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
        orNull(object.getContentType()),
        orNull(object.getContentEncoding()),
        inLowerCase(object.getMetadata()),
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
    return Optional.ofNullable(headers.getDate())
        .flatMap(GcsAnswers::instant)
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
