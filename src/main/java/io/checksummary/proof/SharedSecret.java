package io.checksummary.proof;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that only the sender and we know, sent along with every request: MinIO's {@code
 * auth_token}, or what Event Grid is told to put into a header or the query.
 */
public final class SharedSecret implements SenderCheck {

  @FunctionalInterface
  private interface Place {
    @Nullable String secret(RequestHead head);
  }

  private final Place place;
  private final KnownSecrets secrets;

  private SharedSecret(Place place, Set<String> secrets) {
    this.place = place;
    this.secrets = new KnownSecrets(secrets);
  }

  /**
   * In {@code Authorization: Bearer SECRET}.
   *
   * @throws IllegalArgumentException if there is none, or one of fewer than 16 characters
   */
  public static SharedSecret bearer(Set<String> secrets) {
    return new SharedSecret(head -> Authorization.credentials(head, Authorization.BEARER), secrets);
  }

  /** In a header of its own; throws as {@link #bearer} does. */
  public static SharedSecret inHeader(String name, Set<String> secrets) {
    String lower = name.toLowerCase(Locale.ROOT);
    return new SharedSecret(head -> head.onlyHeader(lower), secrets);
  }

  /** In a parameter of the query; throws as {@link #bearer} does. */
  public static SharedSecret inQuery(String name, Set<String> secrets) {
    return new SharedSecret(head -> head.onlyParameter(name), secrets);
  }

  @Override
  public Admission admit(RequestHead head) {
    return Admission.of(secrets.contains(place.secret(head)));
  }
}
