package io.checksummary.store.s3;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.Tag;

/** Objects in S3. A version is an ETag; where the bucket keeps old ones, their ids are told, too. */
final class S3Store implements ObjectStore {

  static final String SCHEME = "s3";

  private static final int FORBIDDEN = 403;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int NOT_IMPLEMENTED = 501;

  private final S3Client client;
  private final KnownBuckets buckets;
  private final S3Writes writes;

  S3Store(S3Client client) {
    this.client = client;
    this.buckets = new KnownBuckets(client);
    this.writes = new S3Writes(client);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public @Nullable StoredObject head(ObjectAddress address) {
    return asked(address.bucket(), () -> seen(address));
  }

  private @Nullable StoredObject seen(ObjectAddress address) {
    try {
      return S3Answers.seen(
          address,
          client.headObject(request -> request.bucket(address.bucket()).key(address.key())));
    } catch (NoSuchKeyException none) {
      buckets.require(address.bucket());
      return null;
    }
  }

  @Override
  public OpenObject open(ObjectAddress address, String version, long from) {
    if (from < 0) {
      throw new IllegalArgumentException("an object from its byte " + from);
    }
    return asked(address.bucket(), () -> opened(address, version, from));
  }

  private OpenObject opened(ObjectAddress address, String version, long from) {
    try {
      ResponseInputStream<GetObjectResponse> answer =
          client.getObject(
              request ->
                  request
                      .bucket(address.bucket())
                      .key(address.key())
                      .ifMatch(StoreAnswers.quoted(version))
                      .range(from == 0 ? null : "bytes=" + from + "-"));
      return new OpenObject(
          S3Answers.opened(address, answer.response(), from), new S3Stream(answer));
    } catch (AwsServiceException refusal) {
      if (refusal.statusCode() == RANGE_NOT_SATISFIABLE) {
        return behindTheEnd(address, version);
      }
      throw refusal;
    }
  }

  /** There is no range of nothing: what stands there is looked at instead. */
  private OpenObject behindTheEnd(ObjectAddress address, String version) {
    StoredObject standing = seen(address);
    if (standing == null || !standing.version().equals(version)) {
      throw StoreException.changed(address.bucket(), null);
    }
    return new OpenObject(standing, InputStream.nullInputStream());
  }

  @Override
  public StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    return asked(address.bucket(), () -> writes.write(address, object, condition));
  }

  /**
   * Looks before it removes: where a store takes no notice of the condition, another's version that
   * stands there is still left alone.
   */
  @Override
  public void remove(ObjectAddress address, String version) {
    if (!StoreAnswers.isThere(head(address), version)) {
      return;
    }
    asked(address.bucket(), () -> removed(address, version));
  }

  private boolean removed(ObjectAddress address, String version) {
    try {
      client.deleteObject(
          request ->
              request.bucket(address.bucket()).key(address.key()).ifMatch(StoreAnswers.quoted(version)));
      return true;
    } catch (AwsServiceException refusal) {
      if (S3Faults.code(refusal).equals("NoSuchKey")) {
        return false;
      }
      throw refusal;
    }
  }

  @Override
  public void discard(ObjectAddress address) {
    asked(
        address.bucket(),
        () -> client.deleteObject(request -> request.bucket(address.bucket()).key(address.key())));
  }

  @Override
  public Map<String, String> tags(StoredObject object) {
    return object.tagged()
        ? asked(object.address().bucket(), () -> tagsOf(object))
        : Map.of();
  }

  private Map<String, String> tagsOf(StoredObject object) {
    try {
      return client
          .getObjectTagging(
              request ->
                  request
                      .bucket(object.address().bucket())
                      .key(object.address().key())
                      .versionId(object.versionId()))
          .tagSet()
          .stream()
          .collect(Collectors.toUnmodifiableMap(Tag::key, Tag::value));
    } catch (AwsServiceException refusal) {
      if (refusal.statusCode() == NOT_IMPLEMENTED
          || S3Faults.code(refusal).equals("NoSuchTagSet")) {
        return Map.of();
      }
      throw refusal;
    }
  }

  @Override
  public ObjectPage list(String bucket, String prefix, @Nullable String page) {
    ListObjectsV2Response answer =
        asked(
            bucket,
            () ->
                client.listObjectsV2(
                    request ->
                        request
                            .bucket(bucket)
                            .prefix(prefix.isEmpty() ? null : prefix)
                            .continuationToken(page)
                            .encodingType(EncodingType.URL)));
    return new ObjectPage(
        answer.contents().stream().map(object -> S3Answers.listed(bucket, object)).toList(),
        Boolean.TRUE.equals(answer.isTruncated()) ? answer.nextContinuationToken() : null);
  }

  @Override
  public Instant now(String bucket) {
    return asked(bucket, () -> date(bucket));
  }

  private Instant date(String bucket) {
    try {
      return S3Answers.date(
          client.headBucket(request -> request.bucket(bucket)).sdkHttpResponse());
    } catch (AwsServiceException refusal) {
      if (refusal.statusCode() == FORBIDDEN && refusal.awsErrorDetails() != null) {
        return S3Answers.date(refusal.awsErrorDetails().sdkHttpResponse()); // it tells the time, too
      }
      throw refusal;
    }
  }


  private static <T extends @Nullable Object> T asked(String bucket, Supplier<T> request) {
    try {
      return request.get();
    } catch (SdkException fault) {
      throw S3Faults.told(bucket, fault);
    }
  }
}
