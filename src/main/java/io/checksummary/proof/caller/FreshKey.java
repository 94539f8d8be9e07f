package io.checksummary.proof.caller;

import io.checksummary.text.hash.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A key that nobody had before.
 *
 * @param key for the caller alone
 * @param hash by which the function knows it; it tells nothing of the key
 */
public record FreshKey(String key, String hash) {

  /** By which programs that look for lost secrets can tell what they have found. */
  private static final String PREFIX = "cks_";

  /** 256 bits: nobody guesses one, so that a plain hash of it is safe to keep. */
  private static final int BYTES = 32;

  /** A key of 43 letters of base64url behind {@code cks_}. */
  public static FreshKey make(SecureRandom chance) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new FreshKey(key, Sha256.name(key));
  }
}
