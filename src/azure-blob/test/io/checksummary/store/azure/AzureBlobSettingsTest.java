package io.checksummary.store.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.azure.core.http.policy.AzureSasCredentialPolicy;
import com.azure.core.http.policy.BearerTokenAuthenticationPolicy;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.common.policy.StorageSharedKeyCredentialPolicy;
import io.checksummary.store.StoreFactory;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzureBlobSettingsTest {

  private static final String CONNECTION =
      " BlobEndpoint=http://127.0.0.1:10000/reports;AccountName=reports;AccountKey=a2V5 ";

  @Test
  void aConnectionStringSuffices() {
    BlobServiceClient client = client(Map.of("AZURE_STORAGE_CONNECTION_STRING", CONNECTION));

    assertThat(client.getAccountUrl()).isEqualTo("http://127.0.0.1:10000/reports");
    assertThat(policies(client)).hasAtLeastOneElementOfType(StorageSharedKeyCredentialPolicy.class);
  }

  @Test
  void anAccountWithItsKeyHasAnAddressOfItsOwn() {
    BlobServiceClient client =
        client(Map.of("AZURE_STORAGE_ACCOUNT", "reports", "AZURE_STORAGE_KEY", "a2V5"));

    assertThat(client.getAccountUrl()).isEqualTo("https://reports.blob.core.windows.net");
    assertThat(policies(client)).hasAtLeastOneElementOfType(StorageSharedKeyCredentialPolicy.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv=1&sig=2", "?sv=1&sig=2"})
  void aTokenServesAsWell(String token) {
    BlobServiceClient client =
        client(Map.of("AZURE_STORAGE_ACCOUNT", "reports", "AZURE_STORAGE_SAS_TOKEN", token));

    assertThat(policies(client)).hasAtLeastOneElementOfType(AzureSasCredentialPolicy.class);
  }

  @Test
  void withoutASecretItIsWhatTheFunctionRunsAs() {
    BlobServiceClient client = client(Map.of("AZURE_STORAGE_ACCOUNT", "reports"));

    assertThat(policies(client)).hasAtLeastOneElementOfType(BearerTokenAuthenticationPolicy.class);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AzureBlobSettings.of(Map.of("AZURE_STORAGE_KEY", "a2V5")))
        .withMessageContaining("AZURE_STORAGE_CONNECTION_STRING")
        .withMessageContaining("AZURE_STORAGE_ACCOUNT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example/", "Reports", "ab"})
  void anAccountIsNoAddress(String account) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AzureBlobSettings.of(Map.of("AZURE_STORAGE_ACCOUNT", account)))
        .withMessageContaining("AZURE_STORAGE_ACCOUNT");
  }

  @Test
  void theBuildKnowsTheStore() {
    assertThat(ServiceLoader.load(StoreFactory.class))
        .extracting(StoreFactory::scheme)
        .contains("az");
  }

  private static BlobServiceClient client(Map<String, String> variables) {
    return new AzureBlobClients(AzureBlobSettings.of(variables)).service();
  }

  private static List<HttpPipelinePolicy> policies(BlobServiceClient client) {
    return IntStream.range(0, client.getHttpPipeline().getPolicyCount())
        .mapToObj(client.getHttpPipeline()::getPolicy)
        .toList();
  }
}
