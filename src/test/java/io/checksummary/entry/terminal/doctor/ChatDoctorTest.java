package io.checksummary.entry.terminal.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.terminal.command.ColourChoice;
import io.checksummary.entry.terminal.command.ExitCode;
import io.checksummary.entry.terminal.command.TerminalCommand;
import io.checksummary.entry.terminal.command.TerminalEnvironment;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatDoctorTest {

  private static final String PREFIX = "checksummary.chat.";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String SLACK_TOKEN = "xoxb-0123456789";
  private static final String TELEGRAM_TOKEN = "123456:0123456789abcdef0123456789abcdef";
  private static final String APPLICATION = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
  private static final String TENANT = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

  private static final Map<String, String> SLACK =
      Map.of("slack.signing-secrets", SECRET, "slack.bot-token", SLACK_TOKEN);
  private static final Map<String, String> TELEGRAM =
      Map.of(
          "telegram.secrets",
          SECRET,
          "telegram.bot-token",
          TELEGRAM_TOKEN,
          "telegram.username",
          "sums_bot");
  private static final Map<String, String> TEAMS =
      Map.of(
          "teams-bot.application",
          APPLICATION,
          "teams-bot.secret",
          SECRET,
          "teams-bot.tenant",
          TENANT);

  private record Said(int exit, String text) {}

  private PlatformStandIn platform;

  @BeforeEach
  void open() throws IOException {
    platform = new PlatformStandIn();
  }

  @AfterEach
  void close() {
    platform.close();
  }

  private static ChecksummaryConfig.Chat chat(Map<String, String> settings) {
    Map<String, String> properties = new HashMap<>();
    settings.forEach((name, value) -> properties.put(PREFIX + name, value));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .withMapping(ChecksummaryConfig.class)
        .withSources(new PropertiesConfigSource(properties, "given", 100))
        .build()
        .getConfigMapping(ChecksummaryConfig.class)
        .chat();
  }

  private static Said ask(Map<String, String> settings, boolean offline, boolean quiet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TerminalEnvironment environment =
        new TerminalEnvironment(Map.of("COLUMNS", "120"), false, false, false, UTF_8);
    int exit =
        new ChatDoctor(
                chat(settings),
                PlatformStandIn.clients(),
                environment,
                new PrintStream(out, true, UTF_8),
                InstantSource.system())
            .run(
                new TerminalCommand.ChatDoctor(
                    offline, new TerminalCommand.DisplayOptions(false, ColourChoice.NEVER, quiet)));
    return new Said(exit, out.toString(UTF_8));
  }

  private static Said offline(Map<String, String> settings) {
    return ask(settings, true, false);
  }

  private Said asked(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("server", platform.address());
    return ask(all, false, false);
  }

  @Test
  void nothingSetUpIsNoPass() {
    Said said = offline(Map.of());
    assertThat(said.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said.text()).startsWith("No chat platform is set up");
  }

  @Test
  void saysWhatIsMissingAndWhatThatCosts() {
    Said said = offline(Map.of("slack.signing-secrets", SECRET + "," + SECRET + "x"));
    assertThat(said.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said.text())
        .contains("Slack  /chat/slack")
        .contains("✓ CHECKSUMMARY_CHAT_SLACK_SIGNING_SECRETS set, 2 of them")
        .contains(
            "– CHECKSUMMARY_CHAT_SLACK_BOT_TOKEN not set: commands and shortcuts are answered;")
        .contains(
            "Not set up: teams-bot, teams-webhook, discord, telegram, google-chat, mattermost.")
        .contains("One thing is amiss.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          slack.signing-secrets | tooshort | SLACK_SIGNING_SECRETS wrong: a secret to sign with has 16
          slack.bot-token | xoxp-0123456789 | SLACK_BOT_TOKEN wrong: the token of a bot begins with xoxb-
          teams-bot.application | 4711 | TEAMS_BOT_APPLICATION wrong: an application's id is a UUID
          teams-bot.secret | 6ba7b810-9dad-11d1-80b4-00c04fd430c8 | TEAMS_BOT_SECRET wrong: this is the id of a secret
          teams-bot.tenant | contoso | TEAMS_BOT_TENANT wrong: a tenant is a UUID or a domain
          teams-bot.keys | http://example.org/keys | TEAMS_BOT_KEYS wrong: the address of keys
          teams-webhook.tokens | ****0123456789abcdef | TEAMS_WEBHOOK_TOKENS wrong: a security token of Teams is base64
          teams-webhook.workflow | http://example.org/flow | TEAMS_WEBHOOK_WORKFLOW wrong: a workflow's address begins with https://
          discord.public-keys | 0123456789abcdef | DISCORD_PUBLIC_KEYS wrong: a public key has 64 hexadecimal digits
          telegram.secrets | with blanks and signs! | TELEGRAM_SECRETS wrong: a secret of Telegram has 16 to 256
          telegram.bot-token | 123456 | TELEGRAM_BOT_TOKEN wrong: a bot's token is its number
          telegram.username | @sums_bot | TELEGRAM_USERNAME wrong: a bot's name has letters
          google-chat.account-key | /etc/key.json | GOOGLE_CHAT_ACCOUNT_KEY wrong: a key of a service account
          mattermost.bot-token | bot-token | MATTERMOST_BOT_TOKEN wrong: a bot's token has 26
          google-chat.audience | my-project | GOOGLE_CHAT_AUDIENCE wrong: an audience is a project's number
          google-chat.add-on-project | my-project | GOOGLE_CHAT_ADD_ON_PROJECT wrong: a project's number
          mattermost.tokens | short | MATTERMOST_TOKENS wrong: a secret has 16
          mattermost.server | chat.example.org | MATTERMOST_SERVER wrong: a server's address begins
          mattermost.server | https://user@chat.example.org | MATTERMOST_SERVER wrong: a server's address begins
          """)
  void aWrongFormIsSeen(String setting, String value, String sentence) {
    Said said = ask(Map.of(setting, value), false, false);
    assertThat(said.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said.text()).contains("✗ CHECKSUMMARY_CHAT_" + sentence).doesNotContain(value);
  }

  @Test
  void whatIsWholeOfflinePasses() {
    assertThat(offline(SLACK).exit()).isEqualTo(ExitCode.PASSED);
    assertThat(offline(TELEGRAM).exit()).isEqualTo(ExitCode.PASSED);
    assertThat(offline(TEAMS).exit()).isEqualTo(ExitCode.PASSED);
    assertThat(
            offline(
                    Map.of(
                        "discord.public-keys",
                        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
                .text())
        .contains("Nothing is amiss.");
  }

  @Test
  void slackNamesTheRightsThatTheTokenLacks() {
    platform.says(
        "/api/auth.test",
        200,
        "{\"ok\":true,\"team\":\"Example\",\"user\":\"checksummary\"}",
        Map.of("X-OAuth-Scopes", "commands,app_mentions:read, chat:write"));
    Said said = asked(SLACK);
    assertThat(said.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
    assertThat(said.text())
        .contains("✓ auth.test signed in as checksummary in Example")
        .contains("– files:read this right is not granted: files are not read")
        .doesNotContain("– chat:write");
    assertThat(platform.asked())
        .containsExactly(
            new PlatformStandIn.Asked("POST", "/api/auth.test", "Bearer " + SLACK_TOKEN, ""));
  }

  @Test
  void aTokenThatSlackDoesNotTakeIsWrong() {
    platform.says("/api/auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    assertThat(asked(SLACK).text())
        .contains("✗ auth.test Slack does not take the token: invalid_auth");
  }

  @Test
  void telegramSaysWhereMessagesGo() {
    platform.says(
        "/bot" + TELEGRAM_TOKEN + "/getMe", "{\"ok\":true,\"result\":{\"username\":\"sums_bot\"}}");
    platform.says(
        "/bot" + TELEGRAM_TOKEN + "/getWebhookInfo",
        """
        {"ok":true,"result":{"url":"https://bot.example.org/chat/telegram","pending_update_count":3,
        "allowed_updates":["message"]}}\
        """);
    Said said = asked(TELEGRAM);
    assertThat(said.text())
        .contains("✓ getMe the bot is @sums_bot")
        .contains("messages go to https://bot.example.org/chat/telegram; 3 wait")
        .contains("Nothing is amiss.");
    assertThat(said.exit()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void anotherBotThanIsSetIsWrong() {
    platform.says(
        "/bot" + TELEGRAM_TOKEN + "/getMe",
        "{\"ok\":true,\"result\":{\"username\":\"other_bot\"}}");
    assertThat(asked(TELEGRAM).text()).contains("✗ getMe the bot is @other_bot, not @sums_bot");
  }

  @Test
  void telegramSaysWhyMessagesDoNotCome() {
    platform.says(
        "/bot" + TELEGRAM_TOKEN + "/getMe", "{\"ok\":true,\"result\":{\"username\":\"Sums_bot\"}}");
    platform.says(
        "/bot" + TELEGRAM_TOKEN + "/getWebhookInfo",
        """
        {"ok":true,"result":{"url":"","last_error_date":1700000000,
        "last_error_message":"Wrong response from the webhook: 401 Unauthorized",
        "allowed_updates":["callback_query"]}}\
        """);
    Said said = asked(TELEGRAM);
    assertThat(said.text())
        .contains("– getWebhookInfo no address is set")
        .contains("a message did not get through, 2023-11-14T22:13:20Z: Wrong response")
        .contains("allowed_updates does not name message")
        .contains("3 things are amiss.")
        .doesNotContain(TELEGRAM_TOKEN);
  }

  @Test
  void entraGivesTheBotAToken() {
    String path = "/" + TENANT + "/oauth2/v2.0/token";
    platform.says(path, "{\"token_type\":\"Bearer\",\"access_token\":\"not-to-be-shown\"}");
    assertThat(asked(TEAMS).text())
        .contains("✓ token of Entra given")
        .doesNotContain("not-to-be-shown");
    assertThat(platform.asked().getFirst().body())
        .contains("client_id=" + APPLICATION)
        .contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
  }

  @Test
  void entraRefusesTheBot() {
    platform.says(
        "/" + TENANT + "/oauth2/v2.0/token",
        401,
        "{\"error\":\"invalid_client\",\"error_description\":\"" + SECRET + "\"}",
        Map.of());
    assertThat(asked(TEAMS).text())
        .contains("✗ token of Entra not given")
        .contains("invalid_client");
  }

  @Test
  void mattermostIsAskedAtItsOwnServer() {
    platform.says("/api/v4/system/ping", "{\"status\":\"OK\"}");
    Map<String, String> settings =
        Map.of("mattermost.tokens", SECRET, "mattermost.server", platform.address() + "/");
    Said said = ask(settings, false, false);
    assertThat(said.text()).contains("✓ system/ping the server answers");
    assertThat(said.exit()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void whoeverCannotBeAskedIsAmiss() {
    Map<String, String> settings =
        Map.of("mattermost.tokens", SECRET, "mattermost.server", platform.address());
    platform.close();
    Said said = ask(settings, false, true);
    assertThat(said.text()).contains("? system/ping could not be asked: unreachable");
    assertThat(said.text()).doesNotContain("✓");
    assertThat(said.exit()).isEqualTo(ExitCode.NUMBERS_FAIL);
  }

  @Test
  void anAnswerThatIsNoJsonIsUnknown() {
    platform.says("/api/auth.test", "<html>");
    assertThat(asked(SLACK).text()).contains("? auth.test the answer cannot be read");
  }

  @Test
  void standInsAreNamedAsSuch() {
    platform.says("/api/auth.test", "{\"ok\":true}");
    assertThat(asked(SLACK).text())
        .contains("CHECKSUMMARY_CHAT_SERVER set; the platforms' own servers are not spoken to");
  }

  @Test
  void noSecretIsShownAndNobodyIsAskedOffline() {
    Map<String, String> all = new HashMap<>(SLACK);
    all.putAll(TELEGRAM);
    all.putAll(TEAMS);
    all.put("server", platform.address());
    String text = offline(all).text();
    assertThat(text)
        .doesNotContain(SECRET)
        .doesNotContain(SLACK_TOKEN)
        .doesNotContain(TELEGRAM_TOKEN);
    assertThat(platform.asked()).isEmpty();
  }
}
