package io.checksummary.store;

/**
 * Where an object is: its bucket, and its key in there.
 *
 * <p>Example: {@code new ObjectAddress("reports", "2026/q3 final.html")}. A key is any text of 1 to
 * 1,024 bytes in UTF-8, or as many characters on Azure, compared character for character: blanks,
 * {@code %2F} and {@code ..} are nothing special in it.
 *
 * @param bucket as the store names it; a container's name on Azure
 * @param key not escaped in any way
 */
public record ObjectAddress(String bucket, String key) {

  /**
   * @throws IllegalArgumentException if one of the two is empty
   */
  public ObjectAddress {
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("an object has a bucket and a key");
    }
  }

  /** Another object of the same bucket. */
  public ObjectAddress withKey(String other) {
    return new ObjectAddress(bucket, other);
  }
}
