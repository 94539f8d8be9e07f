package io.checksummary.store.s3;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;

/** Writes on a condition. */
final class S3Writes {

  private static final int PRECONDITION_FAILED = 412;

  private final S3Client client;

  S3Writes(S3Client client) {
    this.client = client;
  }

  /**
   * @throws software.amazon.awssdk.core.exception.SdkException if it is not written
   */
  StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    try {
      return S3Answers.written(
          address, object, client.putObject(request(address, object, condition), body(object)));
    } catch (S3Exception refusal) {
      StoredObject own = mayBeOwn(refusal) ? own(address, object) : null;
      if (own == null) {
        throw refusal;
      }
      return own;
    }
  }

  /**
   * Whether a condition may have failed because of ourselves: the answer to a first attempt was
   * lost, though it had been done, and the second met what the first had written.
   */
  private static boolean mayBeOwn(S3Exception refusal) {
    return refusal.statusCode() == PRECONDITION_FAILED
        && refusal.numAttempts() != null
        && refusal.numAttempts() > 1;
  }

  /** What stands there, if it is what was to be written: bytes and metadata are the same. */
  private @Nullable StoredObject own(ObjectAddress address, NewObject object) {
    HeadObjectResponse head =
        client.headObject(request -> request.bucket(address.bucket()).key(address.key()));
    StoredObject standing = S3Answers.seen(address, head);
    return object.mayBe(standing) && Arrays.equals(bytes(standing), object.bytes())
        ? standing
        : null;
  }

  private byte[] bytes(StoredObject object) {
    ResponseBytes<GetObjectResponse> answer =
        client.getObjectAsBytes(request ->
            request
                .bucket(object.address().bucket())
                .key(object.address().key())
                .ifMatch(StoreAnswers.quoted(object.version())));
    return answer.asByteArrayUnsafe();
  }

  private static PutObjectRequest request(
      ObjectAddress address, NewObject object, WriteCondition condition) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(address.bucket())
            .key(address.key())
            .contentType(object.mediaType())
            .contentMD5(Base64.getEncoder().encodeToString(object.md5()))
            .metadata(object.metadata());
    if (!object.tags().isEmpty()) {
      request.tagging(tagging(object));
    }
    switch (condition) {
      case WriteCondition.Absent() -> request.ifNoneMatch("*");
      case WriteCondition.Unchanged(String version) -> request.ifMatch(StoreAnswers.quoted(version));
    }
    return request.build();
  }

  private static Tagging tagging(NewObject object) {
    List<Tag> tags =
        object.tags().entrySet().stream()
            .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
            .toList();
    return Tagging.builder().tagSet(tags).build();
  }

  private static RequestBody body(NewObject object) {
    return RequestBody.fromContentProvider(
        ContentStreamProvider.fromByteArrayUnsafe(object.bytes()),
        object.bytes().length,
        object.mediaType());
  }
}
