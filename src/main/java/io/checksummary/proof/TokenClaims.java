package io.checksummary.proof;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.InstantSource;
import java.util.Date;
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
    if (!rules.right().isGivenBy(claims)) {
      throw new BadJWTException("without the right");
    }
    if (!rules.handedOn().stream().allMatch(name -> claims.getClaim(name) instanceof String)) {
      throw new BadJWTException("a claim is missing");
    }
  }

  /** When it was issued, as Google and Entra say; the Bot Connector says from when it holds. */
  private static boolean hasBeginning(JWTClaimsSet claims) {
    return claims.getIssueTime() != null || claims.getNotBeforeTime() != null;
  }
}
