package io.checksummary.store;

import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Makes the store of a build, found by {@link ServiceLoader}. Where it is and who we are there is
 * said by the variables that the store's own SDK and tools know: {@code AWS_REGION}, {@code
 * AWS_ENDPOINT_URL_S3}, {@code GOOGLE_APPLICATION_CREDENTIALS}, {@code
 * AZURE_STORAGE_CONNECTION_STRING} and the like.
 */
public interface StoreFactory {

  /** Those that are in this build, made anew. */
  static Stream<StoreFactory> ofBuild() {
    return ServiceLoader.load(StoreFactory.class).stream().map(ServiceLoader.Provider::get);
  }

  /** {@link ObjectStore#scheme} of what it makes. */
  String scheme();

  /**
   * Opens no connection yet.
   *
   * @throws IllegalArgumentException if a setting is missing or wrong; the message says which
   */
  ObjectStore store();
}
