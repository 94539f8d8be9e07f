package io.checksummary.later.lambda;

import io.checksummary.later.Later;
import io.checksummary.later.LaterFactory;
import io.checksummary.later.NoLater;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.LambdaClientBuilder;

/** Finds out by Lambda's own variables which function this is. */
@Singleton
final class LambdaLaterFactory implements LaterFactory {

  private static final Duration CONNECT = Duration.ofSeconds(1);

  /** How long Lambda may be silent: it only notes the event. */
  private static final Duration SILENCE = Duration.ofSeconds(2);

  /** With all that is tried again: somebody waits for an answer meanwhile. */
  private static final Duration CALL = Duration.ofSeconds(5);

  private static final int ATTEMPTS = 3;

  /** What Lambda calls a version that is none. */
  private static final String LATEST = "$LATEST";

  private final Optional<String> function;
  private final Optional<String> version;
  private final Optional<String> endpoint;
  private final boolean takesBareEvents;

  LambdaLaterFactory(
      @ConfigProperty(name = "AWS_LAMBDA_FUNCTION_NAME") Optional<String> function,
      @ConfigProperty(name = "AWS_LAMBDA_FUNCTION_VERSION") Optional<String> version,
      @ConfigProperty(name = "AWS_ENDPOINT_URL_LAMBDA") Optional<String> endpoint,
      @ConfigProperty(name = "quarkus.funqy.export") Optional<String> export) {
    this.function = function;
    this.version = version.filter(named -> !named.equals(LATEST));
    this.endpoint = endpoint;
    this.takesBareEvents = export.isPresent();
  }

  @Override
  public String way() {
    return "lambda";
  }

  /** None where an event may be whatever a user has written: work could not be told from that. */
  @Override
  public Later later() {
    if (takesBareEvents) {
      return new NoLater(
          "No work outlives its answer where QUARKUS_FUNQY_EXPORT is set; deploy another function"
              + " without it.");
    }
    return new LambdaLater(function, version, LambdaLater.once(this::client));
  }

  /** Region and credentials come from where AWS's own clients take them. */
  private LambdaClient client() {
    LambdaClientBuilder client =
        LambdaClient.builder()
            .credentialsProvider(DefaultCredentialsProvider.builder().build())
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
            .overrideConfiguration(LambdaLaterFactory::limit);
    endpoint.map(URI::create).ifPresent(client::endpointOverride);
    return client.build();
  }

  private static void limit(ClientOverrideConfiguration.Builder configuration) {
    configuration
        .apiCallTimeout(CALL)
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build());
  }
}
