package io.checksummary.store.azure;

import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreFactory;

/** Makes the store from the variables of this process. */
public final class AzureBlobStoreFactory implements StoreFactory {

  @Override
  public String scheme() {
    return AzureBlobStore.SCHEME;
  }

  @Override
  public ObjectStore store() {
    return new AzureBlobStore(new AzureBlobClients(AzureBlobSettings.of(System.getenv())));
  }
}
