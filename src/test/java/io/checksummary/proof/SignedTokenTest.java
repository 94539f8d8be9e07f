package io.checksummary.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokenTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final String AUDIENCE = "https://function.example/events";
  private static final String EMAIL = "push@project.iam.gserviceaccount.com";

  @SuppressWarnings("NullAway.Init")
  private Issuer issuer;

  @SuppressWarnings("NullAway.Init")
  private SignedToken google;

  @BeforeEach
  void start() throws Exception {
    issuer = new Issuer();
    google = token(TokenRules.google(AUDIENCE, EMAIL));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  private SignedToken token(TokenRules rules) {
    return new SignedToken(rules.withKeys(issuer.keys()), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("https://accounts.google.com")
        .audience(AUDIENCE)
        .subject("113774264463038321964")
        .claim("email", EMAIL)
        .claim("email_verified", true)
        .issueTime(Date.from(NOW.minusSeconds(60)))
        .expirationTime(Date.from(NOW.plusSeconds(3_540)));
  }

  private static Admission admit(SenderCheck check, String token) {
    return check.admit(Head.header("authorization", "Bearer " + token));
  }

  @Test
  void aTokenOfTheIssuerForUsIsAdmittedAndKeysAreFetchedOnce() {
    for (int i = 0; i < 20; i++) {
      assertThat(admit(google, issuer.sign(claims().build()))).isEqualTo(Admission.ADMITTED);
    }

    assertThat(issuer.fetches()).isEqualTo(1);
  }

  static Stream<Arguments> wrongClaims() {
    return Stream.of(
        wrong("another issuer", c -> c.issuer("https://accounts.example.com")),
        wrong("no issuer", c -> c.issuer(null)),
        wrong("another audience", c -> c.audience("https://other.example/events")),
        wrong("no audience", c -> c.audience((String) null)),
        wrong("expired", c -> c.expirationTime(Date.from(NOW.minusSeconds(61)))),
        wrong("without end", c -> c.expirationTime(null)),
        wrong("not yet valid", c -> c.notBeforeTime(Date.from(NOW.plusSeconds(61)))),
        wrong("without a beginning", c -> c.issueTime(null)),
        wrong("another account", c -> c.claim("email", "other" + EMAIL)),
        wrong("no account", c -> c.claim("email", null)),
        wrong("a list of accounts", c -> c.claim("email", List.of(EMAIL))),
        wrong("an account that is not sure", c -> c.claim("email_verified", false)),
        wrong("an account that is said to be sure", c -> c.claim("email_verified", "true")),
        wrong("an account of which nothing is said", c -> c.claim("email_verified", null)));
  }

  private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongClaims")
  void whatATokenSaysHasToBeRight(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    assertThat(admit(google, issuer.sign(change.apply(claims()).build())))
        .as(what)
        .isEqualTo(Admission.REFUSED);
  }

  @Test
  void clocksMayBeAMinuteApart() {
    JWTClaimsSet late = claims().expirationTime(Date.from(NOW.minusSeconds(59))).build();
    assertThat(admit(google, issuer.sign(late))).isEqualTo(Admission.ADMITTED);
  }

  @Test
  void aTokenDoesNotChooseHowItIsVerified() throws Exception {
    assertThat(admit(google, new PlainJWT(claims().build()).serialize()))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(google, signedByThePublicKey())).isEqualTo(Admission.REFUSED);
    assertThat(admit(google, signed(JWSAlgorithm.RS512, issuer.key(), issuer.key())))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(google, signed(JWSAlgorithm.PS256, issuer.key(), issuer.key())))
        .isEqualTo(Admission.REFUSED);
  }

  @Test
  void aTokenDoesNotChooseItsKey() throws Exception {
    RSAKey own = Issuer.newKey("first");
    assertThat(admit(google, Issuer.sign(claims().build(), own))).isEqualTo(Admission.REFUSED);
    assertThat(admit(google, signed(JWSAlgorithm.RS256, own, own.toPublicJWK())))
        .as("with its own key in its header")
        .isEqualTo(Admission.REFUSED);
  }

  private static String signed(JWSAlgorithm algorithm, RSAKey key, RSAKey inHeader)
      throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(algorithm)
                .keyID(key.getKeyID())
                .jwk(inHeader.toPublicJWK())
                .jwkURL(URI.create("http://127.0.0.1:1/keys"))
                .build(),
            claims().build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private String signedByThePublicKey() throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims().build());
    token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "e30.e30.", "e30.e30.e30", "bnVsbA.e30.e30"})
  void whatIsNoTokenIsRefused(String token) {
    assertThat(admit(google, token)).isEqualTo(Admission.REFUSED);
    assertThat(issuer.fetches()).as("keys fetched for it").isZero();
  }

  @Test
  void hugeAndDeepTokensAreRefused() {
    String deep = encoded("{\"alg\":\"RS256\",\"x\":" + "[".repeat(4_000));
    assertThat(admit(google, deep + "." + encoded("{}") + ".AA")).isEqualTo(Admission.REFUSED);
    JWTClaimsSet huge = claims().claim("x", "x".repeat(10_000)).build();
    assertThat(admit(google, issuer.sign(huge))).isEqualTo(Admission.REFUSED);
    assertThat(admit(google, "x".repeat(10_000_000))).isEqualTo(Admission.REFUSED);
    assertThat(issuer.fetches()).as("keys fetched for them").isZero();
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void mutatedTokensAreRefused() {
    String token = issuer.sign(claims().build());
    SplittableRandom random = new SplittableRandom(26);
    int signature = token.lastIndexOf('.');
    for (int i = 0; i < 2_000; i++) {
      StringBuilder mutated = new StringBuilder(token);
      int at = random.nextInt(signature);
      char other = (char) (' ' + random.nextInt(95));
      mutated.setCharAt(at, other == token.charAt(at) ? '!' : other);
      assertThat(admit(google, mutated.toString())).isNotEqualTo(Admission.ADMITTED);
    }
  }

  @Test
  void keysThatAnIssuerChangesAreFetchedAgain() {
    assertThat(admit(google, issuer.sign(claims().build()))).isEqualTo(Admission.ADMITTED);
    String old = issuer.sign(claims().build());
    issuer.rotate();

    assertThat(admit(google, issuer.sign(claims().build()))).isEqualTo(Admission.ADMITTED);
    assertThat(admit(google, old)).isNotEqualTo(Admission.ADMITTED);
    assertThat(issuer.fetches()).isEqualTo(2);
  }

  @Test
  void aStormOfUnknownKeysFetchesThemTwiceAndHoldsUpNobody() {
    String good = issuer.sign(claims().build());
    assertThat(admit(google, good)).isEqualTo(Admission.ADMITTED);
    RSAKey own = Issuer.newKey("own");
    for (int i = 0; i < 200; i++) {
      RSAKey unknown = new RSAKey.Builder(own).keyID("unknown-" + i).build();
      assertThat(admit(google, Issuer.sign(claims().build(), unknown)))
          .isNotEqualTo(Admission.ADMITTED);
      assertThat(admit(google, good)).isEqualTo(Admission.ADMITTED);
    }

    assertThat(issuer.fetches()).isEqualTo(2);
  }

  @Test
  void whileKeysCannotBeHadNobodyIsAdmittedNorToldToGoAway() {
    issuer.goDown();
    assertThat(admit(google, issuer.sign(claims().build()))).isEqualTo(Admission.KEYS_UNAVAILABLE);
    assertThat(new AnySender(List.of(google)).admit(Head.EMPTY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void keysThatAreKeptServeWhileTheIssuerIsOut() {
    String good = issuer.sign(claims().build());
    assertThat(admit(google, good)).isEqualTo(Admission.ADMITTED);
    issuer.goDown();
    assertThat(admit(google, Issuer.sign(claims().build(), Issuer.newKey("unknown"))))
        .isNotEqualTo(Admission.ADMITTED);
    assertThat(admit(google, good)).isEqualTo(Admission.ADMITTED);
  }

  @Test
  void entrasTokensOfBothVersionsAreAdmitted() {
    SignedToken entra = token(TokenRules.entra("tenant", "api://events", TokenRules.EVENT_GRID));
    String first = "https://sts.windows.net/tenant/";
    String second = "https://login.microsoftonline.com/tenant/v2.0";

    assertThat(admit(entra, ofEntra(first, Map.of("appid", TokenRules.EVENT_GRID))))
        .isEqualTo(Admission.ADMITTED);
    assertThat(admit(entra, ofEntra(second, Map.of("azp", TokenRules.EVENT_GRID))))
        .isEqualTo(Admission.ADMITTED);
    assertThat(admit(entra, ofEntra(second, Map.of("azp", TokenRules.EVENT_GRID, "appid", "x"))))
        .isEqualTo(Admission.REFUSED);
    assertThat(admit(entra, ofEntra(second, Map.of()))).isEqualTo(Admission.REFUSED);
    assertThat(admit(entra, ofEntra(second + "/", Map.of("azp", TokenRules.EVENT_GRID))))
        .isEqualTo(Admission.REFUSED);
  }

  private String ofEntra(String name, Map<String, String> identity) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(name)
            .audience("api://events")
            .issueTime(Date.from(NOW))
            .expirationTime(Date.from(NOW.plus(Duration.ofHours(1))));
    identity.forEach(claims::claim);
    return issuer.sign(claims.build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://keys.example/keys", "file:///etc/keys", "ftp://a/b", "keys", "http:keys"})
  void keysAreNotFetchedInTheOpen(String address) {
    TokenRules rules = TokenRules.google(AUDIENCE, EMAIL);
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withKeys(URI.create(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void rulesSayForWhomAndOfWhom(String nothing) {
    assertThatIllegalArgumentException().isThrownBy(() -> TokenRules.google(nothing, EMAIL));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenRules.google(AUDIENCE, nothing));
  }
}
