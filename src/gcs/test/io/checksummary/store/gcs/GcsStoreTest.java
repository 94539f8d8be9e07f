package io.checksummary.store.gcs;

import io.checksummary.store.ObjectStoreContract;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The contract, against what runs at {@code -Dchecksummary.store}.
 *
 * <p>fake-gcs-server takes notice of {@code ifGenerationMatch} on uploads alone. So what the
 * contract says of removals and reads is held there by the look before them; that the conditions of
 * removals and reads are sent is what {@link GcsConditionsTest} sees.
 */
@EnabledIfSystemProperty(
    named = GcsStoreTest.ADDRESS,
    matches = "http.*",
    disabledReason = "infra/ci/stores/contract.py gcs fake_gcs starts a store and runs it")
class GcsStoreTest implements ObjectStoreContract {

  static final String ADDRESS = "checksummary.store";

  private final GcsUnderTest subject = new GcsUnderTest(URI.create(System.getProperty(ADDRESS)));

  @Override
  public StoreUnderTest subject() {
    return subject;
  }
}
