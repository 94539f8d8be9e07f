package io.checksummary.entry.chat.googlechat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** A key of a service account, as Google Cloud hands it out. */
final class ServiceAccountKey {

  private static final String MARK = "-----[A-Z ]{1,40}-----";

  /** The longest that Google lets a claim hold. */
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final String account;
  private final String id;
  private final PrivateKey key;

  private ServiceAccountKey(String account, String id, PrivateKey key) {
    this.account = account;
    this.id = id;
    this.key = key;
  }

  /**
   * @param json with {@code client_email}, {@code private_key_id} and {@code private_key}
   * @throws IllegalArgumentException if it is no such key; the message holds nothing of it
   */
  @SuppressWarnings("UnusedException") // whose messages may quote the key
  static ServiceAccountKey parse(String json) {
    try {
      MessageObject parsed = MessageObject.parse(json);
      byte[] key =
          Base64.getMimeDecoder().decode(parsed.textOrEmpty("private_key").replaceAll(MARK, ""));
      return new ServiceAccountKey(
          parsed.name("client_email"),
          parsed.name("private_key_id"),
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
    } catch (UnreadableMessageException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("this is no key of a service account, as JSON");
    }
  }

  /** A claim to be the account (RFC 7523, 3), signed. */
  String claim(String scope, URI audience, Instant now) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(account)
            .audience(audience.toString())
            .claim("scope", scope)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .build();
    try {
      SignedJWT claim =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), claims);
      claim.sign(new RSASSASigner(key));
      return claim.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java signs by RSA", e);
    }
  }
}
