package io.checksummary.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A token of {@code Authorization: Bearer TOKEN} that an issuer has signed by RS256, as Google,
 * Entra and the Bot Connector do, and by nothing else: a token never chooses how it is verified,
 * nor where the keys are.
 */
public final class SignedToken implements SenderCheck {

  /** Characters: Google's have some 800, Entra's up to 3,000. */
  private static final int LONGEST = 8_192;

  private final ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final Set<String> handedOn;

  /** Fetches no keys yet. */
  public SignedToken(TokenRules rules, InstantSource clock) {
    handedOn = rules.handedOn();
    processor.setJWSTypeVerifier(ofTypes(rules.right().types()));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, IssuerKeys.of(rules)));
    processor.setJWTClaimsSetVerifier(new TokenClaims(rules, clock));
  }

  private static JOSEObjectTypeVerifier<SecurityContext> ofTypes(Set<JOSEObjectType> types) {
    return (type, context) -> {
      if (type != null && !types.contains(type)) {
        throw new BadJOSEException("a token of another type");
      }
    };
  }

  @Override
  public Admission admit(RequestHead head) {
    return prove(head).admission();
  }

  /** As {@link #admit}, with what the rules want handed on. */
  public Proof prove(RequestHead head) {
    String token = Authorization.credentials(head, Authorization.BEARER);
    return token == null || token.length() > LONGEST ? Proof.of(Admission.REFUSED) : prove(token);
  }

  /** Nimbus throws what it does not declare at some tokens, {@code null} for a header for one. */
  private Proof prove(String token) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      return isWrittenAsItIs(signed.getSignature())
          ? new Proof(Admission.ADMITTED, handOn(processor.process(signed, null)))
          : Proof.of(Admission.REFUSED);
    } catch (KeySourceException e) {
      return Proof.of(Admission.KEYS_UNAVAILABLE);
    } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
      return Proof.of(Admission.REFUSED);
    }
  }

  /** Nimbus skips letters that are none of base64url; one signature has one spelling here. */
  private static boolean isWrittenAsItIs(Base64URL signature) {
    return Base64URL.encode(signature.decode()).equals(signature);
  }

  private Map<String, String> handOn(JWTClaimsSet claims) {
    return handedOn.stream()
        .collect(Collectors.toMap(name -> name, name -> (String) claims.getClaim(name)));
  }
}
