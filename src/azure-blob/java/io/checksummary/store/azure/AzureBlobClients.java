package io.checksummary.store.azure;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.storage.blob.BlobAsyncClient;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceAsyncClient;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import io.checksummary.store.ObjectAddress;
import java.time.Duration;

/** How the SDK is set up: on the JDK's own connections, with limits of time. */
final class AzureBlobClients {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** How long a connection may be silent. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

  private static final int ATTEMPTS = 4;

  private final BlobServiceClient client;
  private final BlobServiceAsyncClient streaming;

  /**
   * @throws IllegalArgumentException if what the settings say is no address or no secret
   */
  AzureBlobClients(AzureBlobSettings settings) {
    BlobServiceClientBuilder builder =
        new BlobServiceClientBuilder()
            .httpClient(connections())
            .addPolicy(Attempts.counting())
            .addPolicy(new WholeRefusals())
            .retryOptions(
                new RequestRetryOptions(
                    RetryPolicyType.EXPONENTIAL,
                    ATTEMPTS,
                    SILENCE.plus(CONNECT),
                    FIRST_WAIT,
                    LONGEST_WAIT,
                    null));
    settings.applyTo(builder);
    this.client = builder.buildClient();
    this.streaming = builder.buildAsyncClient();
  }

  private static HttpClient connections() {
    return new JdkHttpClientBuilder()
        .connectionTimeout(CONNECT)
        .responseTimeout(SILENCE)
        .readTimeout(SILENCE)
        .writeTimeout(SILENCE)
        .build();
  }

  BlobServiceClient service() {
    return client;
  }

  BlobContainerClient container(String bucket) {
    return client.getBlobContainerClient(bucket);
  }

  BlobClient blob(ObjectAddress address) {
    return container(address.bucket()).getBlobClient(address.key());
  }

  /**
   * The client that gives bytes as they come, rather than piece by piece with requests of its own.
   */
  BlobAsyncClient streaming(ObjectAddress address) {
    return streaming
        .getBlobContainerAsyncClient(address.bucket())
        .getBlobAsyncClient(address.key());
  }
}
