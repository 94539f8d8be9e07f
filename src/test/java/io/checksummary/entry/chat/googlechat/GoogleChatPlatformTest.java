package io.checksummary.entry.chat.googlechat;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.NOW;
import static io.checksummary.entry.chat.wire.ChatSamples.PROVEN;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.proof.Issuer;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleChatPlatformTest {

  private static final String TOKEN = "{\"access_token\": \"ya29.x\", \"expires_in\": 3599}";
  private static final ReplyAddress THREAD =
      new ReplyAddress(Map.of("space", "spaces/A", "thread", "spaces/A/threads/t"));

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble google;

  @BeforeEach
  void start() throws IOException {
    google = new PlatformDouble();
    google.at("/computeMetadata", 200, TOKEN).at("/token", 200, TOKEN).at("/v1/", 200, "{}");
  }

  @AfterEach
  void stop() {
    google.close();
  }

  private GoogleChatPlatform app(AccessToken token) {
    return new GoogleChatPlatform(
        (head, body) -> PROVEN,
        token,
        GoogleChatAddresses.at(google.origin()),
        ChatSamples::plain,
        google);
  }

  private GoogleChatPlatform app() {
    return app(
        GoogleChatTokens.ofThisMachine(GoogleChatAddresses.at(google.origin()), google, CLOCK));
  }

  @Test
  void theAnswerGoesToTheThread() throws UndeliveredException {
    app().say(ChatNotice.of("one", "two"), THREAD, later());

    String messages = "/v1/spaces/A/messages";
    String option = "?messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD";
    assertThat(google.sent())
        .extracting(Sent::path)
        .containsExactly(
            "/computeMetadata/v1/instance/service-accounts/default/token"
                + "?scopes=https://www.googleapis.com/auth/chat.bot",
            messages + option,
            messages + option);
    assertThat(google.sent().getFirst().header("metadata-flavor")).isEqualTo("Google");
    assertThat(google.sent().getFirst().headers()).doesNotContainKey("authorization");
    assertThat(google.sent().getLast().header("authorization")).isEqualTo("Bearer ya29.x");
    assertThat(google.sent().getLast().json())
        .isEqualTo(tree("{\"text\": \"two\", \"thread\": {\"name\": \"spaces/A/threads/t\"}}"));
  }

  @Test
  void withoutAThreadItGoesToTheSpace() throws UndeliveredException {
    app().say(ChatNotice.of("one"), new ReplyAddress(Map.of("space", "spaces/A")), later());
    assertThat(google.sent().getLast().path()).isEqualTo("/v1/spaces/A/messages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "spaces/A/../B", "spaces/A?x", "spaces/", "spaces/é"})
  void aSpaceThatIsNoneIsNotWrittenTo(String space) {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(
            () -> app().say(ChatNotice.of("x"), new ReplyAddress(Map.of("space", space)), later()));
    assertThat(google.sent()).isEmpty();
  }

  @Test
  void aKeyIsGoodForAToken() throws Exception {
    RSAKey key = Issuer.newKey("k1");
    GoogleChatAddresses addresses = GoogleChatAddresses.at(google.origin());
    app(GoogleChatTokens.ofKey(account(key), addresses, google, CLOCK))
        .say(ChatNotice.of("one"), THREAD, later());

    String body = google.sent().getFirst().body();
    assertThat(body).contains("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer");
    SignedJWT claim =
        SignedJWT.parse(body.replaceFirst(".*assertion=", "").replaceFirst("&.*", ""));
    assertThat(claim.verify(new RSASSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(claim.getHeader().getKeyID()).isEqualTo("k1");
    assertThat(claim.getJWTClaimsSet().getIssuer()).isEqualTo("sum@desk.iam.gserviceaccount.com");
    assertThat(claim.getJWTClaimsSet().getAudience()).containsExactly(google.address("/token"));
    assertThat(claim.getJWTClaimsSet().getStringClaim("scope")).endsWith("/auth/chat.bot");
    assertThat(claim.getJWTClaimsSet().getExpirationTime())
        .isEqualTo(Date.from(NOW.plusSeconds(3_600)));
  }

  private static String account(RSAKey key) throws Exception {
    String encoded = Base64.getMimeEncoder().encodeToString(key.toRSAPrivateKey().getEncoded());
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "service_account")
        .put("client_email", "sum@desk.iam.gserviceaccount.com")
        .put("private_key_id", "k1")
        .put("token_uri", "https://example.org/token")
        .put(
            "private_key",
            "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n")
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "secret words",
        "{\"client_email\": \"a\", \"private_key_id\": \"b\", \"private_key\": \"secret\"}"
      })
  void whatIsNoKeyIsNotQuoted(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoogleChatTokens.ofKey(key, GoogleChatAddresses.GOOGLE, google, CLOCK))
        .withMessage("this is no key of a service account, as JSON")
        .withNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "Abc==, Abc==",
    "spaces/A/messages/B.c/attachments/D, spaces/A/messages/B.c/attachments/D",
    "a+b:c@d, a+b:c@d",
    "a?b=c#d, a%3Fb=c%23d",
    "a b/50%2F, a%20b/50%252F",
    "https:/example.org, https:/example.org",
  })
  void anAttachmentIsFetchedByItsName(String resource, String path) throws UndeliveredException {
    app().fetch(new ChatAttachment(resource, "report.pdf", "application/pdf"), THREAD, later());
    assertThat(google.sent().getLast().path()).isEqualTo("/v1/media/" + path + "?alt=media");
    assertThat(google.sent().getLast().header("authorization")).isEqualTo("Bearer ya29.x");
    assertThat(google.refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "../spaces/A", "a/../b", "a/./b", "a//b", "/a", "a/", "a/.."})
  void whatLeadsElsewhereIsNoName(String resource) {
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> app().fetch(new ChatAttachment(resource, "", null), THREAD, later()));
    assertThat(google.sent()).noneMatch(sent -> sent.path().contains("media"));
  }

  @Test
  void noOtherHostIsReached() {
    GoogleChatPlatform real =
        new GoogleChatPlatform(
            (head, body) -> PROVEN,
            GoogleChatTokens.ofThisMachine(GoogleChatAddresses.GOOGLE, google, CLOCK),
            GoogleChatAddresses.GOOGLE,
            ChatSamples::plain,
            google);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> real.say(ChatNotice.of("x"), THREAD, later()))
        .withMessage("metadata.google.internal: NOT_TRUSTED");
    assertThat(google.sent()).isEmpty();
  }
}
