package io.checksummary.store.azure;

import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.StorageSharedKeyCredential;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the store is, and who we are there, by the variables that Azure's own tools read. */
@FunctionalInterface
interface AzureBlobSettings {

  /** As the service allows; anything else would be another host. */
  Pattern ACCOUNT = Pattern.compile("[a-z0-9]{3,24}");

  /** Says both to a client that is being made. */
  void applyTo(BlobServiceClientBuilder client);

  /**
   * Takes {@code AZURE_STORAGE_CONNECTION_STRING}, or {@code AZURE_STORAGE_ACCOUNT}: with {@code
   * AZURE_STORAGE_KEY} or {@code AZURE_STORAGE_SAS_TOKEN}, or else with the identity that the
   * function runs as.
   *
   * @throws IllegalArgumentException if neither is set, or the account is no name of one
   */
  static AzureBlobSettings of(Map<String, String> variables) {
    return value(variables, "AZURE_STORAGE_CONNECTION_STRING")
        .map(AzureBlobSettings::ofConnection)
        .or(() -> value(variables, "AZURE_STORAGE_ACCOUNT").map(name -> ofAccount(name, variables)))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "neither AZURE_STORAGE_CONNECTION_STRING nor AZURE_STORAGE_ACCOUNT is set"));
  }

  static AzureBlobSettings ofConnection(String connection) {
    return client -> client.connectionString(connection);
  }

  private static AzureBlobSettings ofAccount(String account, Map<String, String> variables) {
    if (!ACCOUNT.matcher(account).matches()) {
      throw new IllegalArgumentException(
          "AZURE_STORAGE_ACCOUNT is no name of an account: 3 to 24 small letters and digits");
    }
    AzureBlobSettings identity =
        value(variables, "AZURE_STORAGE_KEY")
            .map(key -> ofKey(account, key))
            .or(() -> value(variables, "AZURE_STORAGE_SAS_TOKEN").map(AzureBlobSettings::ofToken))
            .orElse(client -> client.credential(new DefaultAzureCredentialBuilder().build()));
    return client ->
        identity.applyTo(client.endpoint("https://" + account + ".blob.core.windows.net"));
  }

  private static AzureBlobSettings ofKey(String account, String key) {
    return client -> client.credential(new StorageSharedKeyCredential(account, key));
  }

  private static AzureBlobSettings ofToken(String token) {
    return client -> client.sasToken(token.startsWith("?") ? token.substring(1) : token);
  }

  private static Optional<String> value(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
