package io.checksummary.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;

/**
 * A token of {@code Authorization: Bearer TOKEN} that an issuer has signed by RS256, as both Google
 * and Entra do, and by nothing else: a token never chooses how it is verified, nor where the keys
 * are.
 */
public final class SignedToken implements SenderCheck {

  /** Characters: Google's have some 800, Entra's up to 3,000. */
  private static final int LONGEST = 8_192;

  private final ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  /** Fetches no keys yet. */
  public SignedToken(TokenRules rules, Clock clock) {
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, IssuerKeys.at(rules.keys())));
    processor.setJWTClaimsSetVerifier(new TokenClaims(rules, clock));
  }

  @Override
  public Admission admit(RequestHead head) {
    String token = Bearer.token(head);
    return token == null || token.length() > LONGEST ? Admission.REFUSED : admit(token);
  }

  /** Nimbus throws what it does not declare at some tokens, {@code null} for a header for one. */
  private Admission admit(String token) {
    try {
      processor.process(SignedJWT.parse(token), null);
      return Admission.ADMITTED;
    } catch (KeySourceException e) {
      return Admission.KEYS_UNAVAILABLE;
    } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
      return Admission.REFUSED;
    }
  }
}
