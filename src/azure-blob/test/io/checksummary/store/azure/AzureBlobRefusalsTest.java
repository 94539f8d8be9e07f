package io.checksummary.store.azure;

import io.checksummary.store.RefusalContract;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;

/** What needs no store at all. */
class AzureBlobRefusalsTest implements RefusalContract {

  @Override
  public StoreUnderTest subject() {
    return new AzureBlobUnderTest(URI.create("http://127.0.0.1:1"));
  }
}
