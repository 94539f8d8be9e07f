package io.checksummary.store.s3;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects as S3's answers tell of them. */
final class S3Answers {

  private S3Answers() {}

  static StoredObject seen(ObjectAddress address, HeadObjectResponse answer) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.eTag()),
        answer.versionId(),
        answer.contentLength(),
        answer.lastModified(),
        answer.contentType(),
        encoding(answer.contentEncoding()),
        StoreAnswers.metadata(answer.metadata()),
        answer.tagCount() != null && answer.tagCount() > 0);
  }

  /**
   * @param from so many bytes of its beginning are not in the answer
   */
  static StoredObject opened(ObjectAddress address, GetObjectResponse answer, long from) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.eTag()),
        answer.versionId(),
        from + answer.contentLength(),
        answer.lastModified(),
        answer.contentType(),
        encoding(answer.contentEncoding()),
        StoreAnswers.metadata(answer.metadata()),
        answer.tagCount() != null && answer.tagCount() > 0);
  }

  /** S3 does not tell the time of a write: the answer's is close, and by the same clock. */
  static StoredObject written(ObjectAddress address, NewObject object, PutObjectResponse answer) {
    return new StoredObject(
        address,
        StoreAnswers.version(answer.eTag()),
        answer.versionId(),
        object.bytes().length,
        date(answer.sdkHttpResponse()),
        object.mediaType(),
        null,
        object.metadata(),
        !object.tags().isEmpty());
  }

  static StoredObject listed(String bucket, S3Object object) {
    return new StoredObject(
        new ObjectAddress(bucket, object.key()),
        StoreAnswers.version(object.eTag()),
        null,
        object.size(),
        object.lastModified(),
        null,
        null,
        Map.of(),
        true);
  }

  static Instant date(@Nullable SdkHttpResponse answer) {
    return StoreAnswers.date(
        Optional.ofNullable(answer)
            .flatMap(headers -> headers.firstMatchingHeader("Date"))
            .orElse(null));
  }

  /** Some stores keep what only told how an upload was cut: {@code aws-chunked}. */
  private static @Nullable String encoding(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String own =
        Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.equals("aws-chunked"))
            .collect(Collectors.joining(", "));
    return StoreAnswers.orNull(own);
  }
}
