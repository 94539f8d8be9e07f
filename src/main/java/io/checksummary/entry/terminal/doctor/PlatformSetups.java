package io.checksummary.entry.terminal.doctor;

import io.checksummary.config.ChecksummaryConfig.Chat;
import io.checksummary.config.ChecksummaryConfig.TeamsBot;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.TrustedHosts;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All platforms, as the settings have them. */
final class PlatformSetups {

  private static final URI SLACK = URI.create("https://slack.com");
  private static final URI ENTRA = URI.create("https://login.microsoftonline.com");
  private static final URI TELEGRAM = URI.create("https://api.telegram.org");

  private final Chat chat;
  private final PlatformClients clients;

  PlatformSetups(Chat chat, PlatformClients clients) {
    this.chat = chat;
    this.clients = clients;
  }

  /** In the order of the pages. */
  List<PlatformSetup> all() {
    return List.of(
        setup("Slack", "slack", ChatNeeds.of(chat.slack()), this::slack),
        setup("Microsoft Teams, bot", "teams-bot", ChatNeeds.of(chat.teamsBot()), this::teams),
        setup(
            "Microsoft Teams, outgoing webhook",
            "teams-webhook",
            ChatNeeds.of(chat.teamsWebhook()),
            Optional::empty),
        setup("Discord", "discord", ChatNeeds.of(chat.discord()), Optional::empty),
        setup("Telegram", "telegram", ChatNeeds.of(chat.telegram()), this::telegram),
        setup("Google Chat", "google-chat", ChatNeeds.of(chat.googleChat()), Optional::empty),
        setup("Mattermost", "mattermost", ChatNeeds.of(chat.mattermost()), this::mattermost));
  }

  /** Nobody is asked by what has a wrong form. */
  private PlatformSetup setup(
      String title,
      String name,
      List<ChatNeed> needs,
      Supplier<Optional<PlatformInquiry>> inquiry) {
    boolean sound =
        Stream.concat(needs.stream(), Stream.of(ChatNeeds.standIns(chat)))
            .flatMap(need -> need.findings().stream())
            .noneMatch(SetupFinding::isWrong);
    return new PlatformSetup(title, name, needs, sound ? inquiry.get().orElse(null) : null);
  }

  private Optional<PlatformInquiry> slack() {
    return chat.slack()
        .botToken()
        .map(token -> new SlackInquiry(token, server(SLACK), probe(SLACK)));
  }

  private Optional<PlatformInquiry> telegram() {
    return chat.telegram()
        .botToken()
        .map(token ->
            new TelegramInquiry(
                token, chat.telegram().username().orElse(null), server(TELEGRAM), probe(TELEGRAM)));
  }

  private Optional<PlatformInquiry> teams() {
    TeamsBot bot = chat.teamsBot();
    String tenant = bot.tenant().orElse(TeamsInquiry.MANY_TENANTS);
    return bot.application()
        .flatMap(application ->
            bot.secret()
                .map(secret ->
                    new TeamsInquiry(application, secret, tenant, server(ENTRA), probe(ENTRA))));
  }

  /** It has no other server than the one that is set. */
  private Optional<PlatformInquiry> mattermost() {
    return chat.mattermost()
        .server()
        .map(server -> new MattermostInquiry(server, reaching(URI.create(server))));
  }

  private URI server(URI own) {
    return chat.server().map(URI::create).orElse(own);
  }

  private PlatformProbe probe(URI own) {
    return reaching(server(own));
  }

  private PlatformProbe reaching(URI server) {
    return new PlatformProbe(clients.to(TrustedHosts.of().with(List.of(server))));
  }
}
