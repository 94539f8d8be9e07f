package io.checksummary.proof.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import io.checksummary.proof.Issuer;
import io.checksummary.proof.SignedToken;
import io.checksummary.proof.TokenRules;
import io.checksummary.text.hash.Sha256;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerCheckTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final String ISSUER = "https://login.example/";
  private static final String AUDIENCE = "https://summaries.example";
  private static final String SCOPE = "summaries:ask";
  private static final String KEY = "cks_a-key-of-the-press";
  private static final CallerKeys KEYS = new CallerKeys(List.of("press=" + Sha256.name(KEY)));

  @SuppressWarnings("NullAway.Init")
  private Issuer issuer;

  @SuppressWarnings("NullAway.Init")
  private CallerCheck check;

  @BeforeEach
  void start() throws Exception {
    issuer = new Issuer();
    TokenRules rules = TokenRules.caller(issuer.keys(), ISSUER, AUDIENCE, SCOPE);
    check = new CallerCheck(KEYS, new SignedToken(rules, Clock.fixed(NOW, ZoneOffset.UTC)));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("client-7")
        .claim("scope", "openid " + SCOPE)
        .issueTime(Date.from(NOW.minusSeconds(60)))
        .expirationTime(Date.from(NOW.plusSeconds(3_540)));
  }

  private CallerCheck.Known told(String token) {
    Head head = Head.header("authorization", "Bearer " + token);
    assertThat(check.byKey(head)).isEmpty();
    assertThat(check.mayHoldToken(head)).isTrue();
    return check.byToken(head);
  }

  @Test
  void aKeyMayStandInEitherHeader() {
    assertThat(check.byKey(Head.header("x-api-key", KEY))).contains("key:press");
    assertThat(check.byKey(Head.header("authorization", "Bearer " + KEY))).contains("key:press");
    assertThat(
            check.byKey(Head.header("x-api-key", KEY).and("authorization", "Bearer of-the-cloud")))
        .as("beside what the platform takes")
        .contains("key:press");
    assertThat(check.byKey(Head.header("x-api-key", KEY, KEY))).isEmpty();
    assertThat(check.byKey(Head.header("authorization", "Basic " + KEY))).isEmpty();
    assertThat(check.byKey(Head.parameter("x-api-key", KEY))).isEmpty();
    assertThat(check.byKey(Head.EMPTY)).isEmpty();
  }

  @Test
  void aTokenWithTheScopeNamesItsCaller() {
    assertThat(told(issuer.sign(claims().build())))
        .isEqualTo(new CallerCheck.Known(Admission.ADMITTED, "token:client-7"));
  }

  private static Stream<UnaryOperator<JWTClaimsSet.Builder>> otherFormsOfTheScope() {
    return Stream.of(
        c -> c.claim("scope", SCOPE),
        c -> c.claim("scope", null).claim("scp", SCOPE + " profile"),
        c -> c.claim("scope", null).claim("scp", List.of("profile", SCOPE)));
  }

  @ParameterizedTest
  @MethodSource("otherFormsOfTheScope")
  void issuersWriteTheScopeInSeveralForms(UnaryOperator<JWTClaimsSet.Builder> form) {
    assertThat(told(issuer.sign(form.apply(claims()).build())).admission())
        .isEqualTo(Admission.ADMITTED);
  }

  private static Stream<Arguments> wrongClaims() {
    return Stream.of(
        wrong("no scope", c -> c.claim("scope", null)),
        wrong("another scope", c -> c.claim("scope", "openid")),
        wrong("a longer scope", c -> c.claim("scope", SCOPE + ":all")),
        wrong("a scope of another form", c -> c.claim("scope", 7)),
        wrong("another audience", c -> c.audience("https://other.example")),
        wrong("no audience", c -> c.audience((String) null)),
        wrong("another issuer", c -> c.issuer("https://login.example")),
        wrong("no subject", c -> c.subject(null)),
        wrong("an empty subject", c -> c.subject(" ")),
        wrong("a huge subject", c -> c.subject("x".repeat(256))),
        wrong("over", c -> c.expirationTime(Date.from(NOW.minusSeconds(61)))),
        wrong("without an end", c -> c.expirationTime(null)),
        wrong("not yet", c -> c.notBeforeTime(Date.from(NOW.plusSeconds(61)))));
  }

  private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongClaims")
  void whatATokenSaysHasToBeRight(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    assertThat(told(issuer.sign(change.apply(claims()).build())))
        .as(what)
        .isEqualTo(new CallerCheck.Known(Admission.REFUSED, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT", "at+jwt", "AT+JWT", "application/at+jwt"})
  void aTokenMaySayThatItIsOne(String type) throws Exception {
    assertThat(told(typed(type)).admission()).isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt"})
  void aTokenForSomethingElseIsNone(String type) throws Exception {
    assertThat(told(typed(type)).admission()).isEqualTo(Admission.REFUSED);
  }

  private String typed(String type) throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.key().getKeyID())
                .type(new JOSEObjectType(type))
                .build(),
            claims().build());
    token.sign(new RSASSASigner(issuer.key()));
    return token.serialize();
  }

  @Test
  void whileKeysCannotBeHadNobodyIsAdmittedNorToldToGoAway() {
    issuer.goDown();

    assertThat(told(issuer.sign(claims().build())))
        .isEqualTo(new CallerCheck.Known(Admission.KEYS_UNAVAILABLE, null));
  }

  @Test
  void whereThereAreKeysAloneNoTokenIsLookedAt() {
    CallerCheck keys = new CallerCheck(KEYS, null);
    Head head = Head.header("authorization", "Bearer " + issuer.sign(claims().build()));

    assertThat(keys.mayHoldToken(head)).isFalse();
    assertThat(keys.byToken(head).admission()).isEqualTo(Admission.REFUSED);
    assertThat(issuer.fetches()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new CallerCheck(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", " padded"})
  void aScopeIsOneWord(String scope) {
    URI keys = issuer.keys();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenRules.caller(keys, ISSUER, AUDIENCE, scope));
  }
}
