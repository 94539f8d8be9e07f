package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jwt.JWTClaimsSet;
import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import io.checksummary.proof.Issuer;
import io.checksummary.proof.Proof;
import io.checksummary.proof.TokenRules;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallerTokenTest {

  private static final String PROJECT = "123456789012";
  private static final String ENDPOINT = "https://function.example/chat/google";
  private static final String CHAT = "chat@system.gserviceaccount.com";
  private static final String BOT = "11111111-2222-3333-4444-555555555555";
  private static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/";
  private static final byte[] BODY = {'{', '}'};

  @SuppressWarnings("NullAway.Init")
  private static Issuer issuer;

  @BeforeAll
  static void start() throws Exception {
    issuer = new Issuer();
  }

  @BeforeEach
  void endorse() {
    issuer.publish("endorsements", List.of("slack", "msteams"));
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  private static Proof prove(TokenRules rules, JWTClaimsSet.Builder claims) {
    String token = issuer.sign(claims.build());
    return new CallerToken(rules.withKeys(issuer.keys()), CLOCK)
        .prove(Head.header("Authorization", "Bearer " + token), BODY);
  }

  private static JWTClaimsSet.Builder claims(String name, String audience) {
    return new JWTClaimsSet.Builder()
        .issuer(name)
        .audience(audience)
        .expirationTime(Date.from(CLOCK.instant().plusSeconds(3_600)));
  }

  private static JWTClaimsSet.Builder ofProject() {
    return claims(CHAT, PROJECT).issueTime(Date.from(CLOCK.instant()));
  }

  private static JWTClaimsSet.Builder ofEndpoint() {
    return claims("https://accounts.google.com", ENDPOINT)
        .issueTime(Date.from(CLOCK.instant()))
        .claim("email", CHAT)
        .claim("email_verified", true);
  }

  private static JWTClaimsSet.Builder ofBot() {
    return claims("https://api.botframework.com", BOT)
        .notBeforeTime(Date.from(CLOCK.instant()))
        .claim("serviceurl", SERVICE_URL);
  }

  @Test
  void googleChatIsKnownByTheProjectsNumber() {
    assertThat(prove(TokenRules.googleChat(PROJECT), ofProject()))
        .isEqualTo(Proof.of(Admission.ADMITTED));
    assertThat(prove(TokenRules.googleChat("123456789013"), ofProject()).isAdmitted()).isFalse();
    assertThat(prove(TokenRules.googleChat(PROJECT), ofEndpoint()).isAdmitted()).isFalse();
    assertThat(TokenRules.googleChat(PROJECT).keys())
        .hasHost("www.googleapis.com")
        .hasPath("/service_accounts/v1/metadata/jwk/chat@system.gserviceaccount.com");
  }

  @Test
  void googleChatIsKnownByTheEndpointsAddress() {
    TokenRules rules = TokenRules.googleChat(ENDPOINT);
    assertThat(prove(rules, ofEndpoint())).isEqualTo(Proof.of(Admission.ADMITTED));
    assertThat(prove(rules, ofEndpoint().claim("email", "x@y.gserviceaccount.com")).isAdmitted())
        .isFalse();
    assertThat(prove(rules, ofEndpoint().audience(ENDPOINT + "/")).isAdmitted()).isFalse();
    assertThat(prove(rules, ofProject()).isAdmitted()).isFalse();
  }

  @Test
  void anAddOnIsKnownByTheAccountThatOnlyItsProjectHas() {
    TokenRules rules = TokenRules.googleChatAddOn(ENDPOINT, PROJECT);
    String account = "service-%s@gcp-sa-gsuiteaddons.iam.gserviceaccount.com";
    assertThat(prove(rules, ofEndpoint().claim("email", account.formatted(PROJECT))))
        .isEqualTo(Proof.of(Admission.ADMITTED));
    assertThat(prove(rules, ofEndpoint().claim("email", account.formatted(1))).isAdmitted())
        .isFalse();
    assertThat(prove(rules, ofEndpoint()).isAdmitted()).isFalse();
    assertThat(prove(rules, ofProject()).isAdmitted()).isFalse();
  }

  @Test
  void theBotConnectorSaysWhereItsAnswersGo() {
    Proof proof = prove(TokenRules.teamsBot(BOT), ofBot());

    assertThat(proof).isEqualTo(new Proof(Admission.ADMITTED, Map.of("serviceurl", SERVICE_URL)));
    assertThat(proof.claim(TokenRules.SERVICE_URL)).contains(SERVICE_URL);
  }

  static Stream<Arguments> wrongClaims() {
    return Stream.of(
        wrong("another issuer", c -> c.issuer("https://api.botframework.com/")),
        wrong("another bot", c -> c.audience("22222222-2222-3333-4444-555555555555")),
        wrong("no address", c -> c.claim("serviceurl", null)),
        wrong("another name", c -> c.claim("serviceurl", null).claim("serviceUrl", SERVICE_URL)),
        wrong("a list of addresses", c -> c.claim("serviceurl", List.of(SERVICE_URL))),
        wrong("a number for an address", c -> c.claim("serviceurl", 1)),
        wrong("without a beginning", c -> c.notBeforeTime(null)),
        wrong("expired", c -> c.expirationTime(Date.from(CLOCK.instant().minusSeconds(61)))),
        wrong("not yet", c -> c.notBeforeTime(Date.from(CLOCK.instant().plusSeconds(61)))));
  }

  private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongClaims")
  void whatTheBotConnectorsTokenSaysHasToBeRight(
      String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    assertThat(prove(TokenRules.teamsBot(BOT), change.apply(ofBot())))
        .as(what)
        .isEqualTo(Proof.of(Admission.REFUSED));
  }

  static Stream<Arguments> endorsements() {
    return Stream.of(
        Arguments.of("for others", "endorsements", List.of("slack", "webchat")),
        Arguments.of("for none", "endorsements", List.of()),
        Arguments.of("as a text", "endorsements", "msteams"),
        Arguments.of("under another name", "channels", List.of("msteams")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endorsements")
  void aKeyOfTheBotConnectorIsEndorsedForTeams(String what, String member, Object value) {
    issuer.publish(member, value);
    assertThat(prove(TokenRules.teamsBot(BOT), ofBot()).isAdmitted()).as(what).isFalse();
    assertThat(prove(TokenRules.googleChat(PROJECT), ofProject()).isAdmitted())
        .as("where that is not asked")
        .isTrue();
  }

  @Test
  void whileKeysCannotBeHadNobodyIsAdmittedNorToldToGoAway() {
    issuer.goDown();
    assertThat(prove(TokenRules.teamsBot(BOT), ofBot()))
        .isEqualTo(Proof.of(Admission.KEYS_UNAVAILABLE));
    issuer.comeBack();
    assertThat(prove(TokenRules.teamsBot(BOT), ofBot()).isAdmitted()).isTrue();
  }

  @Test
  void rulesNameAnAudience() {
    assertThatIllegalArgumentException().isThrownBy(() -> TokenRules.googleChat(""));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenRules.teamsBot(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TokenRules.googleChatAddOn(ENDPOINT, "my-project"));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenRules.googleChatAddOn(ENDPOINT, ""));
  }

  @Test
  void whatIsNotProvenSaysNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proof(Admission.REFUSED, Map.of("serviceurl", SERVICE_URL)));
  }
}
