package io.checksummary.store.s3;

import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreFactory;

/** Makes the store from the variables of this process. */
public final class S3StoreFactory implements StoreFactory {

  @Override
  public String scheme() {
    return S3Store.SCHEME;
  }

  @Override
  public ObjectStore store() {
    return new S3Store(S3Clients.client(S3Settings.of(System.getenv())));
  }
}
