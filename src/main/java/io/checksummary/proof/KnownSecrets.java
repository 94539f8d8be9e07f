package io.checksummary.proof;

import io.checksummary.text.hash.Sha256;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Secrets to compare with. They are compared by their hashes and to the end, so that the time tells
 * nothing of them, not even their length; and kept as hashes alone. There may be several, so that
 * one can be changed for another without a gap.
 */
public final class KnownSecrets {

  /** Characters: fewer could be guessed. */
  public static final int SHORTEST = 16;

  /** Characters: more is not even hashed. */
  static final int LONGEST = 4_096;

  private final List<byte[]> hashes;

  /**
   * @throws IllegalArgumentException if there is none, or one of fewer than {@link #SHORTEST}
   *     characters or more than 4,096; its message names no secret
   */
  public KnownSecrets(Set<String> secrets) {
    if (secrets.isEmpty() || !secrets.stream().allMatch(KnownSecrets::isLongEnough)) {
      throw new IllegalArgumentException("a secret has " + SHORTEST + " characters or more");
    }
    this.hashes = secrets.stream().map(Sha256::hash).toList();
  }

  private static boolean isLongEnough(String secret) {
    return SHORTEST <= secret.length() && secret.length() <= LONGEST;
  }

  /** Whether it is one of them; null is none. */
  public boolean contains(@Nullable String secret) {
    if (secret == null || secret.length() > LONGEST) {
      return false;
    }
    byte[] hash = Sha256.hash(secret);
    boolean known = false;
    for (byte[] expected : hashes) {
      known |= MessageDigest.isEqual(expected, hash);
    }
    return known;
  }
}
