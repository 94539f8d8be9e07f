package io.checksummary.store.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.store.StoreFactory;
import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class S3SettingsTest {

  @Test
  void aRegionSuffices() {
    assertThat(S3Settings.of(Map.of("AWS_REGION", "eu-central-1")))
        .isEqualTo(new S3Settings(Region.EU_CENTRAL_1, null));
    assertThat(S3Settings.of(Map.of("AWS_DEFAULT_REGION", "eu-west-1")).region())
        .isEqualTo(Region.EU_WEST_1);
  }

  @Test
  void theAddressOfS3GoesBeforeThatOfAllServices() {
    Map<String, String> variables =
        Map.of(
            "AWS_REGION", "eu-central-1",
            "AWS_ENDPOINT_URL", "https://all.example",
            "AWS_ENDPOINT_URL_S3", "https://s3.example");

    assertThat(S3Settings.of(variables).endpoint()).isEqualTo(URI.create("https://s3.example"));
  }

  @Test
  void aStoreOfOnesOwnNeedsNoRegion() {
    assertThat(S3Settings.of(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:9000")))
        .isEqualTo(new S3Settings(Region.US_EAST_1, URI.create("http://127.0.0.1:9000")));
  }

  @Test
  void whatIsMissingOrWrongIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Settings.of(Map.of("AWS_REGION", " ")))
        .withMessageContaining("AWS_REGION");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Settings.of(Map.of("AWS_ENDPOINT_URL_S3", "127.0.0.1:9000")))
        .withMessageContaining("AWS_ENDPOINT_URL_S3");
  }

  @Test
  void theBuildKnowsTheStore() {
    assertThat(ServiceLoader.load(StoreFactory.class))
        .extracting(StoreFactory::scheme)
        .contains("s3");
  }
}
