package io.checksummary.proof;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what a token says against the rules; its times may be a minute off. */
final class TokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

  private final TokenRules rules;
  private final InstantSource clock;

  TokenClaims(TokenRules rules, InstantSource clock) {
    super(rules.audience(), null, Set.of("iss", "aud", "exp"));
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  protected Date currentTime() {
    return Date.from(clock.instant());
  }

  @Override
  public void verify(JWTClaimsSet claims, @Nullable SecurityContext context)
      throws BadJWTException {
    super.verify(claims, context);
    if (!rules.issuers().contains(claims.getIssuer())) {
      throw new BadJWTException("another issuer");
    }
    if (!hasBeginning(claims)) {
      throw new BadJWTException("without a beginning");
    }
    if (!isTheSender(claims)) {
      throw new BadJWTException("another sender");
    }
    if (!rules.handedOn().stream().allMatch(name -> claims.getClaim(name) instanceof String)) {
      throw new BadJWTException("a claim is missing");
    }
  }

  /** When it was issued, as Google and Entra say; the Bot Connector says from when it holds. */
  private static boolean hasBeginning(JWTClaimsSet claims) {
    return claims.getIssueTime() != null || claims.getNotBeforeTime() != null;
  }

  /** An address of mail counts only where its issuer has made sure of it. */
  private boolean isTheSender(JWTClaimsSet claims) {
    List<Object> identities =
        rules.identityClaims().stream().map(claims::getClaim).filter(Objects::nonNull).toList();
    boolean sure =
        claims.getClaim("email") == null
            || !rules.identityClaims().contains("email")
            || Boolean.TRUE.equals(claims.getClaim("email_verified"));
    return sure && !identities.isEmpty() && identities.stream().allMatch(rules.identity()::equals);
  }
}
