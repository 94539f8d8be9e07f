package io.checksummary.entry.chat;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.chat.discord.DiscordAddresses;
import io.checksummary.entry.chat.discord.DiscordEmbeds;
import io.checksummary.entry.chat.discord.DiscordPlatform;
import io.checksummary.entry.chat.googlechat.GoogleChatAddresses;
import io.checksummary.entry.chat.googlechat.GoogleChatCard;
import io.checksummary.entry.chat.googlechat.GoogleChatPlatform;
import io.checksummary.entry.chat.googlechat.GoogleChatTokens;
import io.checksummary.entry.chat.mattermost.MattermostMessage;
import io.checksummary.entry.chat.mattermost.MattermostPlatform;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.slack.SlackAddresses;
import io.checksummary.entry.chat.slack.SlackBlocks;
import io.checksummary.entry.chat.slack.SlackPlatform;
import io.checksummary.entry.chat.teams.TeamsAddresses;
import io.checksummary.entry.chat.teams.TeamsBotCredentials;
import io.checksummary.entry.chat.teams.TeamsBotPlatform;
import io.checksummary.entry.chat.teams.TeamsCard;
import io.checksummary.entry.chat.teams.TeamsWebhookPlatform;
import io.checksummary.entry.chat.telegram.TelegramMessages;
import io.checksummary.entry.chat.telegram.TelegramPlatform;
import io.checksummary.entry.chat.wire.AccessToken;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.proof.TokenRules;
import io.checksummary.proof.chat.CallerToken;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the platforms that are configured; one that is not has no address here. */
final class ConfiguredPlatforms {

  private final List<ChatPlatform> all = new ArrayList<>();
  private final PlatformClients clients;
  private final InstantSource clock;
  private final Optional<URI> server;

  /**
   * @throws IllegalArgumentException if a secret is none of its platform's, or half of what a
   *     platform needs is missing
   */
  ConfiguredPlatforms(ChecksummaryConfig config, PlatformClients clients, InstantSource clock) {
    this.clients = clients;
    this.clock = clock;
    this.server = config.chat().server().map(URI::create);
    slack(config.chat().slack());
    telegram(config.chat().telegram());
    discord(config.chat().discord());
    mattermost(config.chat().mattermost());
    teamsBot(config.chat().teamsBot());
    teamsWebhook(config.chat().teamsWebhook());
    googleChat(config.chat().googleChat());
  }

  private void slack(ChecksummaryConfig.Slack slack) {
    secrets(slack.signingSecrets())
        .ifPresent(secrets ->
            all.add(
                new SlackPlatform(
                    secrets,
                    slack.botToken().orElse(null),
                    server.map(SlackAddresses::at).orElse(SlackAddresses.SLACK),
                    ChatReplies.say("working"),
                    SlackBlocks::of,
                    clients,
                    clock)));
  }

  private void telegram(ChecksummaryConfig.Telegram telegram) {
    secrets(telegram.secrets())
        .ifPresent(secrets ->
            all.add(
                new TelegramPlatform(
                    secrets,
                    require(telegram.botToken(), "telegram.bot-token"),
                    require(telegram.username(), "telegram.username"),
                    server.orElse(TelegramPlatform.API),
                    TelegramMessages::of,
                    clients)));
  }

  private void discord(ChecksummaryConfig.Discord discord) {
    secrets(discord.publicKeys())
        .ifPresent(keys ->
            all.add(
                new DiscordPlatform(
                    keys,
                    server.map(DiscordAddresses::at).orElse(DiscordAddresses.DISCORD),
                    DiscordEmbeds::of,
                    clients,
                    clock)));
  }

  private void mattermost(ChecksummaryConfig.Mattermost mattermost) {
    secrets(mattermost.tokens())
        .ifPresent(tokens ->
            all.add(
                new MattermostPlatform(
                    tokens,
                    URI.create(require(mattermost.server(), "mattermost.server")),
                    mattermost.botToken().orElse(null),
                    ChatReplies.say("working"),
                    MattermostMessage::of,
                    clients,
                    clock)));
  }

  private void teamsBot(ChecksummaryConfig.TeamsBot bot) {
    bot.application()
        .ifPresent(application -> {
          TokenRules rules = TokenRules.teamsBot(application);
          all.add(
              new TeamsBotPlatform(
                  new TeamsBotCredentials(
                      application,
                      require(bot.secret(), "teams-bot.secret"),
                      bot.tenant().orElse(TeamsBotCredentials.ANY_TENANT)),
                  bot.keys().map(URI::create).map(rules::withKeys).orElse(rules),
                  server.map(TeamsAddresses::at).orElse(TeamsAddresses.TEAMS),
                  TeamsCard::of,
                  clients,
                  clock));
        });
  }

  private void teamsWebhook(ChecksummaryConfig.TeamsWebhook webhook) {
    secrets(webhook.tokens())
        .ifPresent(tokens ->
            all.add(
                new TeamsWebhookPlatform(
                    tokens,
                    webhook.workflow().map(URI::create).orElse(null),
                    ChatReplies.say(webhook.workflow().isPresent() ? "working" : "too-long"),
                    TeamsCard::of,
                    clients)));
  }

  private void googleChat(ChecksummaryConfig.GoogleChat chat) {
    chat.audience()
        .ifPresent(audience -> {
          TokenRules rules =
              chat.addOnProject()
                  .map(project -> TokenRules.googleChatAddOn(audience, project))
                  .orElseGet(() -> TokenRules.googleChat(audience));
          GoogleChatAddresses addresses =
              server.map(GoogleChatAddresses::at).orElse(GoogleChatAddresses.GOOGLE);
          AccessToken token =
              chat.accountKey()
                  .map(key -> GoogleChatTokens.ofKey(key, addresses, clients, clock))
                  .orElseGet(() -> GoogleChatTokens.ofThisMachine(addresses, clients, clock));
          all.add(
              new GoogleChatPlatform(
                  new CallerToken(
                      chat.keys().map(URI::create).map(rules::withKeys).orElse(rules), clock),
                  token,
                  addresses,
                  GoogleChatCard::of,
                  clients));
        });
  }

  private static Optional<Set<String>> secrets(Optional<List<String>> configured) {
    return configured.map(Set::copyOf);
  }

  private static String require(Optional<String> setting, String name) {
    return setting.orElseThrow(
        () -> new IllegalArgumentException("checksummary.chat." + name + " is missing"));
  }

  List<ChatPlatform> all() {
    return List.copyOf(all);
  }
}
