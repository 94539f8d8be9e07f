package io.checksummary.store.s3;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Which buckets there are. An answer to HEAD has no body: that there is no such object looks the
 * same as that there is no such bucket, so the first such answer of a bucket takes a second
 * request.
 */
final class KnownBuckets {

  private static final int FORBIDDEN = 403;

  private final S3Client client;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  KnownBuckets(S3Client client) {
    this.client = client;
  }

  /**
   * @throws AwsServiceException if there is none, or the store does not say
   */
  void require(String bucket) {
    if (known.contains(bucket)) {
      return;
    }
    try {
      client.headBucket(request -> request.bucket(bucket));
    } catch (AwsServiceException refusal) {
      if (refusal.statusCode() != FORBIDDEN) { // which a bucket says that there is
        throw refusal;
      }
    }
    known.add(bucket);
  }
}
