package io.checksummary.store.s3;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** How the SDK is set up: on the JDK's own connections, with limits of time. */
final class S3Clients {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** How long a connection may be silent. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  /** A call with all that is tried again in it; the bytes of a download do not count. */
  private static final Duration CALL = Duration.ofSeconds(60);

  private static final int ATTEMPTS = 4;

  private static final int CONFLICT = 409;

  private S3Clients() {}

  static S3Client client(S3Settings settings) {
    return client(settings, DefaultCredentialsProvider.builder().build());
  }

  static S3Client client(S3Settings settings, AwsCredentialsProvider credentials) {
    S3ClientBuilder client =
        S3Client.builder()
            .region(settings.region())
            .credentialsProvider(credentials)
            .forcePathStyle(settings.endpoint() != null)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
            .overrideConfiguration(S3Clients::limit)
            // Not every store that speaks as S3 does takes bodies in signed chunks with a trailer:
            // each body goes as it is, with its MD5, and its length tells whether an answer is
            // whole.
            .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    if (settings.endpoint() != null) {
      client.endpointOverride(settings.endpoint());
    }
    return client.build();
  }

  private static void limit(ClientOverrideConfiguration.Builder configuration) {
    configuration
        .apiCallTimeout(CALL)
        .retryStrategy(retries())
        .addExecutionInterceptor(new BodiesAtOnce());
  }

  private static StandardRetryStrategy retries() {
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(ATTEMPTS)
        .retryOnException(S3Clients::conflictsWithAnother)
        .build();
  }

  /** Another write to the same key was under way: who has lost to it is told so by a 412. */
  private static boolean conflictsWithAnother(@Nullable Throwable fault) {
    return fault instanceof AwsServiceException refusal
        && refusal.statusCode() == CONFLICT
        && S3Faults.code(refusal).equals("ConditionalRequestConflict");
  }
}
