package io.checksummary.proof;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What in a token that an issuer has signed for us gives its holder the right to send. */
public sealed interface TokenRight {

  boolean isGivenBy(JWTClaimsSet claims);

  /** What a token may call itself in its head, if anything. */
  Set<JOSEObjectType> types();

  /**
   * That it is one sender's.
   *
   * @param claims names of claims that say whose token it is; one is there, and all that are say
   *     the same
   * @param identity what they say
   */
  record Sender(Set<String> claims, String identity) implements TokenRight {

    /**
     * @throws IllegalArgumentException if one of them is empty
     */
    public Sender {
      claims = Set.copyOf(claims);
      if (claims.isEmpty() || identity.isBlank()) {
        throw new IllegalArgumentException("a token has an identity");
      }
    }

    /** An address of mail counts only where its issuer has made sure of it. */
    @Override
    public boolean isGivenBy(JWTClaimsSet token) {
      List<Object> identities =
          claims.stream().map(token::getClaim).filter(Objects::nonNull).toList();
      boolean sure =
          token.getClaim("email") == null
              || !claims.contains("email")
              || Boolean.TRUE.equals(token.getClaim("email_verified"));
      return sure && !identities.isEmpty() && identities.stream().allMatch(identity::equals);
    }

    @Override
    public Set<JOSEObjectType> types() {
      return Set.of(JOSEObjectType.JWT);
    }
  }

  /**
   * That it was given for something, to whomever: {@code scope} has it among words with spaces
   * between them (RFC 9068, 2.2.3), or {@code scp}, as such words or as a list.
   *
   * @param name the one that is wanted
   */
  record Scope(String name) implements TokenRight {

    /**
     * @throws IllegalArgumentException if it is no single word
     */
    public Scope {
      if (name.isBlank() || !name.equals(name.strip()) || name.contains(" ")) {
        throw new IllegalArgumentException("a scope is one word");
      }
    }

    @Override
    public boolean isGivenBy(JWTClaimsSet token) {
      return isAmong(token.getClaim("scope")) || isAmong(token.getClaim("scp"));
    }

    private boolean isAmong(@Nullable Object scopes) {
      return switch (scopes) {
        case String words -> Arrays.asList(words.split(" ")).contains(name);
        case List<?> list -> list.contains(name);
        case null, default -> false;
      };
    }

    /** RFC 9068 has access tokens say what they are; not all issuers follow it. */
    @Override
    public Set<JOSEObjectType> types() {
      return Set.of(
          JOSEObjectType.JWT,
          new JOSEObjectType("at+jwt"),
          new JOSEObjectType("application/at+jwt"));
    }
  }
}
