package io.checksummary.proof.caller;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Authorization;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells callers by what their requests say before their bodies: a key in {@code X-Api-Key} or
 * {@code Authorization: Bearer}, or a token in the latter. Safe for use by many threads.
 */
public final class CallerCheck {

  private static final String KEY_HEADER = "x-api-key";
  private static final String SCHEME = "Bearer";

  /** Characters: OpenID Connect allows no more (Core, 2). */
  private static final int LONGEST_SUBJECT = 255;

  private final @Nullable CallerKeys keys;
  private final @Nullable SignedToken tokens;

  /**
   * @param keys null where callers have none
   * @param tokens wants {@link TokenRules#SUBJECT} handed on; null where callers have none
   * @throws IllegalArgumentException if both are null: nobody could call
   */
  public CallerCheck(@Nullable CallerKeys keys, @Nullable SignedToken tokens) {
    if (keys == null && tokens == null) {
      throw new IllegalArgumentException("nobody could call");
    }
    this.keys = keys;
    this.tokens = tokens;
  }

  /** Who it is by a key, {@code key:press} for one; empty where there is no known key. */
  public Optional<String> byKey(RequestHead head) {
    if (keys == null) {
      return Optional.empty();
    }
    String own = keys.nameOf(head.onlyHeader(KEY_HEADER));
    String bearer = keys.nameOf(Authorization.credentials(head, SCHEME));
    return Optional.ofNullable(own == null ? bearer : own).map(name -> "key:" + name);
  }

  /** Whether there may be a token, for which {@link #byToken} may have to fetch keys. */
  public boolean mayHoldToken(RequestHead head) {
    return tokens != null && Authorization.credentials(head, SCHEME) != null;
  }

  /** Who it is by a token; waits, where an issuer's keys have to be fetched. */
  public Known byToken(RequestHead head) {
    Proof proof = tokens == null ? Proof.of(Admission.REFUSED) : tokens.prove(head);
    return proof
        .claim(TokenRules.SUBJECT)
        .map(CallerCheck::ofSubject)
        .orElseGet(() -> new Known(proof.admission(), null));
  }

  private static Known ofSubject(String subject) {
    return subject.isBlank() || subject.length() > LONGEST_SUBJECT
        ? new Known(Admission.REFUSED, null)
        : new Known(Admission.ADMITTED, "token:" + subject);
  }

  /**
   * What a token says of its caller.
   *
   * @param identity {@code token:SUBJECT}; null where the caller is not admitted
   */
  public record Known(Admission admission, @Nullable String identity) {}
}
