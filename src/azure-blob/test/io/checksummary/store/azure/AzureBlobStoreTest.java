package io.checksummary.store.azure;

import io.checksummary.store.ObjectStoreContract;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The contract, against what runs at {@code -Dchecksummary.store}. */
@EnabledIfSystemProperty(
    named = AzureBlobStoreTest.ADDRESS,
    matches = "http.*",
    disabledReason = "infra/ci/stores/contract.py azure-blob azurite starts a store and runs it")
class AzureBlobStoreTest implements ObjectStoreContract {

  static final String ADDRESS = "checksummary.store";

  private final AzureBlobUnderTest subject =
      new AzureBlobUnderTest(URI.create(System.getProperty(ADDRESS)));

  @Override
  public StoreUnderTest subject() {
    return subject;
  }
}
