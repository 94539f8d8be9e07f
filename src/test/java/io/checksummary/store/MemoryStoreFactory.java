package io.checksummary.store;

/** Gives tests of the whole program a store that they can look into. */
public final class MemoryStoreFactory implements StoreFactory {

  /** That of this process. */
  public static final MemoryStore STORE = new MemoryStore();

  @Override
  public String scheme() {
    return STORE.scheme();
  }

  @Override
  public ObjectStore store() {
    return STORE;
  }
}
