package io.checksummary.store.gcs;

import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreFactory;

/** Makes the store from the variables of this process. */
public final class GcsStoreFactory implements StoreFactory {

  @Override
  public String scheme() {
    return GcsStore.SCHEME;
  }

  @Override
  public ObjectStore store() {
    return new GcsStore(new GcsClients(GcsSettings.of(System.getenv())));
  }
}
