package io.checksummary.proof;

import io.checksummary.text.hash.Sha256;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that only the sender and we know, sent along with every request: MinIO's {@code
 * auth_token}, or what Event Grid is told to put into a header or the query. It is compared by its
 * hash and to the end, so that the time tells nothing of it, not even its length.
 *
 * <p>There may be several, so that one can be changed for another without a gap.
 */
public final class SharedSecret implements SenderCheck {

  /** Characters: fewer could be guessed. */
  private static final int SHORTEST = 16;

  /** Characters: more is not even hashed. */
  private static final int LONGEST = 4_096;

  @FunctionalInterface
  private interface Place {
    @Nullable String secret(RequestHead head);
  }

  private final Place place;
  private final List<byte[]> hashes;

  private SharedSecret(Place place, Set<String> secrets) {
    if (secrets.isEmpty() || !secrets.stream().allMatch(SharedSecret::isLongEnough)) {
      throw new IllegalArgumentException("a secret has " + SHORTEST + " characters or more");
    }
    this.place = place;
    this.hashes = secrets.stream().map(Sha256::hash).toList();
  }

  private static boolean isLongEnough(String secret) {
    return SHORTEST <= secret.length() && secret.length() <= LONGEST;
  }

  /**
   * In {@code Authorization: Bearer SECRET}.
   *
   * @throws IllegalArgumentException if there is none, or one of fewer than 16 characters
   */
  public static SharedSecret bearer(Set<String> secrets) {
    return new SharedSecret(Bearer::token, secrets);
  }

  /** In a header of its own; throws as {@link #bearer} does. */
  public static SharedSecret inHeader(String name, Set<String> secrets) {
    String lower = name.toLowerCase(Locale.ROOT);
    return new SharedSecret(head -> only(head.header(lower)), secrets);
  }

  /** In a parameter of the query; throws as {@link #bearer} does. */
  public static SharedSecret inQuery(String name, Set<String> secrets) {
    return new SharedSecret(head -> only(head.query(name)), secrets);
  }

  private static @Nullable String only(List<String> values) {
    return values.size() == 1 ? values.getFirst() : null;
  }

  @Override
  public Admission admit(RequestHead head) {
    String secret = place.secret(head);
    if (secret == null || secret.length() > LONGEST) {
      return Admission.REFUSED;
    }
    byte[] hash = Sha256.hash(secret);
    boolean known = false;
    for (byte[] expected : hashes) {
      known |= MessageDigest.isEqual(expected, hash);
    }
    return known ? Admission.ADMITTED : Admission.REFUSED;
  }
}
