package io.checksummary.store.gcs;

import io.checksummary.store.RefusalContract;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;

/** What needs no store at all. */
class GcsRefusalsTest implements RefusalContract {

  @Override
  public StoreUnderTest subject() {
    return new GcsUnderTest(URI.create("http://127.0.0.1:1"));
  }
}
