package io.checksummary.store.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Who we are by a token of Kubernetes, as EKS gives it to its service accounts. */
@DisabledIfEnvironmentVariable(
    named = "AWS_ACCESS_KEY_ID",
    matches = ".+",
    disabledReason = "keys of one's own go before a token")
class S3WebIdentityTest {

  private static final String ROLE = "arn:aws:iam::111122223333:role/summaries";
  private static final String BUCKET = "documents";

  @TempDir private Path folder;

  @Test
  void aStoreIsAskedWithTheKeysThatATokenIsGivenFor() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), "token-of-kubernetes");
    try (TokenService service = new TokenService()) {
      Map<String, String> identity =
          Map.of(
              "aws.webIdentityTokenFile", token.toString(),
              "aws.roleArn", ROLE,
              "aws.region", "eu-central-1",
              "aws.endpointUrlSts", service.address().toString());
      askWith(identity, new S3Settings(Region.EU_CENTRAL_1, service.address()));

      assertThat(service.forms())
          .singleElement()
          .satisfies(form ->
              assertThat(form)
                  .containsEntry("Action", "AssumeRoleWithWebIdentity")
                  .containsEntry("WebIdentityToken", "token-of-kubernetes")
                  .containsEntry("RoleArn", ROLE));
      assertThat(service.signatures())
          .singleElement()
          .satisfies(signature -> {
            assertThat(signature.authorization()).contains("Credential=" + TokenService.KEY_ID + "/");
            assertThat(signature.session()).isEqualTo(TokenService.SESSION);
          });
    }
  }

  private static void askWith(Map<String, String> properties, S3Settings settings) {
    properties.forEach(System::setProperty);
    try (S3Client client = S3Clients.client(settings)) {
      client.headBucket(request -> request.bucket(BUCKET));
    } finally {
      properties.keySet().forEach(System::clearProperty);
    }
  }
}
