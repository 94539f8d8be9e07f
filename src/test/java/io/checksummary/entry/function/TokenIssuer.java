package io.checksummary.entry.function;

import com.nimbusds.jwt.JWTClaimsSet;
import io.checksummary.proof.Issuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An authorisation server on loopback, and tokens that it has issued. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

  private static final String ISSUER = "https://login.example/";
  private static final String AUDIENCE = "https://summaries.example";
  private static final String SCOPE = "summaries:ask";

  private @Nullable Issuer issuer;

  @Override
  public Map<String, String> start() {
    Issuer started = started();
    issuer = started;
    return Map.of(
        "checksummary.callers.token-issuer", ISSUER,
        "checksummary.callers.token-audience", AUDIENCE,
        "checksummary.callers.token-scope", SCOPE,
        "checksummary.callers.token-keys", started.keys().toString(),
        "test.token.right", started.sign(claims().build()),
        "test.token.other-scope", started.sign(claims().claim("scope", "openid").build()),
        "test.token.other-audience", started.sign(claims().audience("https://x.example").build()),
        "test.token.other-issuer", started.sign(claims().issuer("https://x.example/").build()),
        "test.token.forged", Issuer.sign(claims().build(), Issuer.newKey("first")));
  }

  private static Issuer started() {
    try {
      return new Issuer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("client-7")
        .claim("scope", SCOPE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3_600)));
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.close();
    }
  }
}
