package io.checksummary.entry.terminal.doctor;

import io.checksummary.config.ChecksummaryConfig.Chat;
import io.checksummary.config.ChecksummaryConfig.Discord;
import io.checksummary.config.ChecksummaryConfig.GoogleChat;
import io.checksummary.config.ChecksummaryConfig.Mattermost;
import io.checksummary.config.ChecksummaryConfig.Slack;
import io.checksummary.config.ChecksummaryConfig.TeamsBot;
import io.checksummary.config.ChecksummaryConfig.TeamsWebhook;
import io.checksummary.config.ChecksummaryConfig.Telegram;
import io.checksummary.proof.chat.DiscordSignature;
import io.checksummary.proof.chat.MattermostToken;
import io.checksummary.proof.chat.SlackSignature;
import io.checksummary.proof.chat.TeamsSignature;
import io.checksummary.proof.chat.TelegramSecret;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What each platform wants, and what it costs to do without. */
final class ChatNeeds {

  private static final String PREFIX = "CHECKSUMMARY_CHAT_";

  private static final String NO_ADDRESS = "requests of %s are not taken";
  private static final String NO_START = "the function does not start: no answer could be sent";
  private static final String OPTIONAL = "";

  private static final String HEX = "[0-9a-fA-F]";
  private static final String UUID = HEX + "{8}(?:-" + HEX + "{4}){3}-" + HEX + "{12}";
  private static final String HTTPS = "https";
  private static final Set<String> ANY_WEB = Set.of(HTTPS, "http");
  private static final String LOOPBACK = "http://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?";

  private static final InstantSource ANY_CLOCK = InstantSource.system();

  private ChatNeeds() {}

  static List<ChatNeed> of(Slack slack) {
    return List.of(
        need(
            "SLACK_SIGNING_SECRETS",
            slack.signingSecrets().orElse(List.of()),
            NO_ADDRESS.formatted("Slack"),
            secrets -> new SlackSignature(Set.copyOf(secrets), ANY_CLOCK)),
        need(
            "SLACK_BOT_TOKEN",
            slack.botToken(),
            "commands and shortcuts are answered; mentions, direct messages and files are not",
            ChatNeed.matching(
                "xoxb-[A-Za-z0-9-]+",
                "the token of a bot begins with xoxb-; others are a user's or an app's")));
  }

  static List<ChatNeed> of(TeamsBot bot) {
    return List.of(
        need(
            "TEAMS_BOT_APPLICATION",
            bot.application(),
            NO_ADDRESS.formatted("the bot"),
            ChatNeed.matching(UUID, "an application's id is a UUID")),
        need(
            "TEAMS_BOT_SECRET",
            bot.secret(),
            NO_START,
            ChatNeed.matching(
                "(?!" + UUID + ")\\S{16,}",
                "this is the id of a secret, or no secret at all; expected its value")),
        need(
            "TEAMS_BOT_TENANT",
            bot.tenant(),
            "the bot is taken for one of many tenants, a kind that Azure makes no more",
            ChatNeed.matching(
                UUID + "|[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+", "a tenant is a UUID or a domain")),
        need("TEAMS_BOT_KEYS", bot.keys(), OPTIONAL, keys()));
  }

  static List<ChatNeed> of(TeamsWebhook webhook) {
    return List.of(
        need(
            "TEAMS_WEBHOOK_TOKENS",
            webhook.tokens().orElse(List.of()),
            NO_ADDRESS.formatted("the webhook"),
            tokens -> new TeamsSignature(Set.copyOf(tokens))),
        need(
            "TEAMS_WEBHOOK_WORKFLOW",
            webhook.workflow(),
            "answers that take longer than Teams waits, five seconds, are lost",
            ChatNeed.addresses(Set.of(HTTPS), "a workflow's address begins with https://")));
  }

  static List<ChatNeed> of(Discord discord) {
    return List.of(
        need(
            "DISCORD_PUBLIC_KEYS",
            discord.publicKeys().orElse(List.of()),
            NO_ADDRESS.formatted("Discord"),
            keys -> new DiscordSignature(Set.copyOf(keys), ANY_CLOCK)));
  }

  static List<ChatNeed> of(Telegram telegram) {
    return List.of(
        need(
            "TELEGRAM_SECRETS",
            telegram.secrets().orElse(List.of()),
            NO_ADDRESS.formatted("Telegram"),
            secrets -> new TelegramSecret(Set.copyOf(secrets))),
        need(
            "TELEGRAM_BOT_TOKEN",
            telegram.botToken(),
            NO_START,
            ChatNeed.matching(
                "[0-9]{1,20}:[A-Za-z0-9_-]{20,100}",
                "a bot's token is its number, a colon, and its secret")),
        need(
            "TELEGRAM_USERNAME",
            telegram.username(),
            "the function does not start: it would not know its name in groups",
            ChatNeed.matching(
                "[A-Za-z0-9_]{5,32}",
                "a bot's name has letters, digits and _, and no @ before it")));
  }

  static List<ChatNeed> of(GoogleChat chat) {
    return List.of(
        need(
            "GOOGLE_CHAT_AUDIENCE",
            chat.audience(),
            NO_ADDRESS.formatted("Google Chat"),
            ChatNeed.matching(
                "\\d+|https://\\S+",
                "an audience is a project's number, or an address with https://")),
        need(
            "GOOGLE_CHAT_ADD_ON_PROJECT",
            chat.addOnProject(),
            OPTIONAL,
            ChatNeed.matching("\\d+", "a project's number has digits alone; its id is another")),
        need(
            "GOOGLE_CHAT_ACCOUNT_KEY",
            chat.accountKey(),
            OPTIONAL,
            ChatNeed.matching(
                "(?s)\\s*\\{(?=.*\"client_email\")(?=.*\"private_key\").*}\\s*",
                "a key of a service account is the JSON of its file, not the file's name")),
        need("GOOGLE_CHAT_KEYS", chat.keys(), OPTIONAL, keys()));
  }

  static List<ChatNeed> of(Mattermost mattermost) {
    return List.of(
        need(
            "MATTERMOST_TOKENS",
            mattermost.tokens().orElse(List.of()),
            NO_ADDRESS.formatted("Mattermost"),
            tokens -> new MattermostToken(Set.copyOf(tokens))),
        need(
            "MATTERMOST_SERVER",
            mattermost.server(),
            NO_START,
            ChatNeed.addresses(
                ANY_WEB,
                "a server's address begins with https://, or http:// in your own network")),
        need(
            "MATTERMOST_BOT_TOKEN",
            mattermost.botToken(),
            OPTIONAL,
            ChatNeed.matching("[a-z0-9]{26}", "a bot's token has 26 letters and digits")));
  }

  /** A server that stands in for the platforms'. */
  static ChatNeed standIns(Chat chat) {
    return need(
        "SERVER",
        chat.server(),
        OPTIONAL,
        ChatNeed.addresses(ANY_WEB, "a server's address begins with https:// or http://"));
  }

  private static Consumer<List<String>> keys() {
    return ChatNeed.matching(
        "https://\\S+|" + LOOPBACK + "/\\S*", "the address of keys begins with https://");
  }

  private static ChatNeed need(
      String name, Optional<String> value, String without, Consumer<List<String>> form) {
    return need(name, value.stream().toList(), without, form);
  }

  private static ChatNeed need(
      String name, List<String> values, String without, Consumer<List<String>> form) {
    return new ChatNeed(PREFIX + name, values, without, form);
  }
}
