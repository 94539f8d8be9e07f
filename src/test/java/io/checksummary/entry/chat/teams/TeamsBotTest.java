package io.checksummary.entry.chat.teams;

import static io.checksummary.entry.chat.wire.ChatSamples.JSON;
import static io.checksummary.entry.chat.wire.ChatSamples.NOW;
import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static io.checksummary.entry.chat.wire.ChatSamples.later;
import static io.checksummary.entry.chat.wire.ChatSamples.survive;
import static io.checksummary.entry.chat.wire.ChatSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.ChatSamples;
import io.checksummary.entry.chat.wire.PlatformDouble;
import io.checksummary.entry.chat.wire.PlatformDouble.Sent;
import io.checksummary.proof.Admission;
import io.checksummary.proof.Proof;
import io.checksummary.proof.TokenRules;
import io.checksummary.report.chat.ChatNotice;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsBotTest {

  private static final String SERVICE = "https://smba.trafficmanager.net/emea/";
  private static final TeamsBotCredentials BOT =
      new TeamsBotCredentials("a1", "bot-secret", TeamsBotCredentials.ANY_TENANT);

  private static final String MESSAGE =
      """
      {"type": "message", "id": "1", "serviceUrl": "https://smba.trafficmanager.net/emea/",
       "from": {"id": "29:1", "aadObjectId": "u1"}, "recipient": {"id": "28:a1"},
       "conversation": {"id": "19:c@thread.tacv2;messageid=7", "tenantId": "t1"},
       "channelData": {"tenant": {"id": "t1"}},
       "text": "<at>Checksummary</at> in 50 words",
       "entities": [{"type": "mention", "text": "<at>Checksummary</at>",
         "mentioned": {"id": "28:a1"}}],
       "attachments": [{"contentType": "application/vnd.microsoft.teams.file.download.info",
         "name": "report.pdf", "content": {"fileType": "pdf",
           "downloadUrl": "https://desk.sharepoint.com/download.aspx?t=1"}},
         {"contentType": "text/html", "content": "<p>x</p>"}]}
      """;

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);

  @SuppressWarnings("NullAway.Init")
  private PlatformDouble teams;

  @BeforeEach
  void start() throws IOException {
    teams = new PlatformDouble();
  }

  @AfterEach
  void stop() {
    teams.close();
  }

  private TeamsBotPlatform bot(TeamsAddresses addresses) {
    return new TeamsBotPlatform(
        BOT,
        TokenRules.teamsBot(BOT.application()),
        addresses,
        ChatSamples::plain,
        teams,
        now::get);
  }

  private static Proof proven(String service) {
    return new Proof(Admission.ADMITTED, Map.of("serviceurl", service));
  }

  private ChatEvent read(String activity, String service) throws UnreadableMessageException {
    return bot(TeamsAddresses.TEAMS).read(JSON, bytes(activity), proven(service));
  }

  private ReplyAddress to(String service) {
    return new ReplyAddress(
        Map.of(
            "service", service, "conversation", "19:c@thread.tacv2;messageid=7", "activity", "1"));
  }

  private void say(String... paragraphs) throws UndeliveredException {
    bot(TeamsAddresses.at(teams.origin()))
        .say(ChatNotice.of(paragraphs), to(teams.address("/emea/")), later());
  }

  private static String token(String token) {
    return "{\"access_token\": \"" + token + "\", \"expires_in\": 3600}";
  }

  @Test
  void aMessageIsOrdered() throws UnreadableMessageException {
    Ordered event = (Ordered) read(MESSAGE, SERVICE);
    assertThat(event.order())
        .isEqualTo(
            new ChatOrder(
                "teams-bot",
                "1",
                "t1",
                "u1",
                null,
                Map.of(),
                "in 50 words",
                null,
                List.of(
                    new ChatAttachment(
                        "https://desk.sharepoint.com/download.aspx?t=1", "report.pdf", null)),
                to(SERVICE)));
    assertThat(event.answer().body()).isEmpty();
  }

  @Test
  void aSlashAtTheEndMakesNoDifference() throws UnreadableMessageException {
    assertThat(read(MESSAGE, "https://smba.trafficmanager.net/emea")).isInstanceOf(Ordered.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "https://smba.trafficmanager.net/", "https://smba.trafficmanager.net/amer/"})
  void theTokenNamesTheAddressOfAnswers(String other) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> read(MESSAGE, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/emea/",
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.example.org/emea/",
        "https://evil.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:444/emea/",
        "https://smba.trafficmanager.net@example.org/",
        "//smba.trafficmanager.net/emea/"
      })
  void aHostThatIsNotTeamsIsRefusedWhateverTheTokenSays(String service) {
    String activity = MESSAGE.replace(SERVICE, service);
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> read(activity, service));
  }

  @Test
  void anOperatorMayTrustOthers() throws UnreadableMessageException {
    String service = "https://smba.example.org/emea/";
    TeamsAddresses more = TeamsAddresses.TEAMS.with(List.of(URI.create(service)));
    assertThat(bot(more).read(JSON, bytes(MESSAGE.replace(SERVICE, service)), proven(service)))
        .isInstanceOf(Ordered.class);
  }

  @Test
  void whoeverLetsItInIsGreeted() throws UnreadableMessageException {
    String update =
        MESSAGE
            .replace(
                "\"message\"", "\"conversationUpdate\", \"membersAdded\": [{\"id\": \"28:a1\"}]")
            .replace("<at>Checksummary</at> in 50 words", "");
    assertThat(((Ordered) read(update, SERVICE)).order().command()).isEqualTo("help");
    assertThat(read(update.replace("[{\"id\": \"28:a1\"}]", "[{\"id\": \"29:9\"}]"), SERVICE))
        .isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"invoke", "typing", "installationUpdate", "messageReaction"})
  void otherActivitiesAreNotAnswered(String type) throws UnreadableMessageException {
    assertThat(read(MESSAGE.replace("\"message\"", "\"" + type + "\""), SERVICE))
        .isInstanceOf(Answered.class);
  }

  @Test
  void botsAreNotAnswered() throws UnreadableMessageException {
    assertThat(read(MESSAGE.replace("29:1", "28:9"), SERVICE)).isInstanceOf(Answered.class);
  }

  @Test
  void aBrokenActivityIsReadOrRefused() {
    TeamsBotPlatform bot = bot(TeamsAddresses.TEAMS);
    assertThat(survive(MESSAGE, body -> bot.read(JSON, body, proven(SERVICE)))).isPositive();
  }

  @Test
  void theAnswerGoesToTheActivityByAToken() throws UndeliveredException {
    teams.at("/botframework.com/oauth2/v2.0/token", 200, token("t-1")).at("/emea/v3/", 201, "{}");
    say("one", "two");

    assertThat(teams.sent())
        .extracting(Sent::path)
        .containsExactly(
            "/botframework.com/oauth2/v2.0/token",
            "/emea/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D7/activities/1",
            "/emea/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D7/activities/1");
    assertThat(teams.sent().getFirst().body().split("&"))
        .containsExactlyInAnyOrder(
            "grant_type=client_credentials",
            "client_id=a1",
            "client_secret=bot-secret",
            "scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    assertThat(teams.sent().get(1).header("authorization")).isEqualTo("Bearer t-1");
    assertThat(teams.sent().get(1).json())
        .isEqualTo(
            tree(
                """
                {"text": "one", "replyToId": "1"}
                """));
  }

  @Test
  void aTokenIsKeptUntilShortlyBeforeItExpires() throws UndeliveredException {
    teams.at("/botframework.com", 200, token("t-1")).at("/emea/v3/", 201, "{}");
    TeamsBotPlatform bot = bot(TeamsAddresses.at(teams.origin()));
    for (long seconds : List.of(0L, 3_299L, 3_300L)) {
      now.set(NOW.plusSeconds(seconds));
      bot.say(ChatNotice.of("x"), to(teams.address("/emea/")), later());
    }
    assertThat(teams.sent().stream().filter(sent -> sent.path().contains("token"))).hasSize(2);
  }

  @Test
  void aTokenThatIsRefusedIsAskedForOnceMore() {
    teams.at("/botframework.com", 200, token("t-1")).at("/emea/v3/", 401, "{}");
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> say("one"))
        .withMessage("127.0.0.1: status 401");
    assertThat(teams.sent()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"access_token\": \"\"}", "no JSON"})
  void withoutATokenNothingIsSaid(String answer) {
    teams.at("/botframework.com", 200, answer);
    assertThatExceptionOfType(UndeliveredException.class).isThrownBy(() -> say("one"));
    assertThat(teams.sent()).hasSize(1);
  }

  @Test
  void noOtherHostIsReached() {
    TeamsBotPlatform bot = bot(TeamsAddresses.at(teams.origin()));
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> bot.say(ChatNotice.of("x"), to("https://example.org/"), later()));
    ChatAttachment file = new ChatAttachment(teams.address("/file"), "x", null);
    assertThatExceptionOfType(UndeliveredException.class)
        .isThrownBy(() -> bot(TeamsAddresses.TEAMS).fetch(file, to(SERVICE), later()));
    assertThat(teams.sent()).isEmpty();
    assertThat(
            TeamsAddresses.TEAMS.files().include(URI.create("https://sharepoint.com.example.org/")))
        .isFalse();
  }

  @Test
  void aFileIsFetchedWithoutAToken() throws UndeliveredException {
    teams.at("/file", 200, "application/pdf", "%PDF-");
    ChatAttachment file = new ChatAttachment(teams.address("/file"), "report.pdf", null);
    assertThat(bot(TeamsAddresses.at(teams.origin())).fetch(file, to(SERVICE), later()).mediaType())
        .isEqualTo("application/pdf");
    assertThat(teams.onlySent().headers()).doesNotContainKey("authorization");
  }

  @Test
  void credentialsAreWhole() {
    assertThat(BOT.toString()).doesNotContain("bot-secret");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TeamsBotCredentials("a1", "s", "../x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TeamsBotCredentials("a1", " ", "x"));
  }
}
