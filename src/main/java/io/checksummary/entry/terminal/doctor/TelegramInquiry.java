package io.checksummary.entry.terminal.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import io.checksummary.entry.terminal.doctor.PlatformProbe.Reading;
import io.checksummary.entry.terminal.doctor.SetupFinding.Mark;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Has Telegram say which bot this is, and where it sends the bot's messages. */
final class TelegramInquiry implements PlatformInquiry {

  private static final String ME = "getMe";
  private static final String WEBHOOK = "getWebhookInfo";
  private static final String MESSAGE = "message";
  private static final String PATH = "/chat/telegram";

  private final String token;
  private final @Nullable String username;
  private final URI server;
  private final PlatformProbe probe;

  /**
   * @param username what the bot is taken to be called; null where that is not said
   */
  TelegramInquiry(String token, @Nullable String username, URI server, PlatformProbe probe) {
    this.token = token;
    this.username = username;
    this.server = server;
    this.probe = probe;
  }

  @Override
  public List<SetupFinding> ask(Instant deadline) {
    List<SetupFinding> bot = probe.ask(ME, request(ME), deadline, this::bot);
    return bot.stream().allMatch(SetupFinding::isGood)
        ? Stream.concat(
                bot.stream(),
                probe.ask(WEBHOOK, request(WEBHOOK), deadline, TelegramInquiry::webhook).stream())
            .toList()
        : bot;
  }

  private PlatformRequest request(String method) {
    return PlatformRequest.get(server.resolve("/bot" + token + "/" + method));
  }

  private List<SetupFinding> bot(Reading reading) {
    if (!reading.isTrue("ok")) {
      String error = reading.error("error_code");
      return List.of(
          new SetupFinding(Mark.WRONG, ME, "Telegram does not take the token: " + error));
    }
    String name = PlatformProbe.clipped(reading.body().path("result").path("username").asText(""));
    return List.of(
        username == null || username.equalsIgnoreCase(name)
            ? new SetupFinding(Mark.GOOD, ME, "the bot is @" + name)
            : new SetupFinding(
                Mark.WRONG, ME, "the bot is @%s, not @%s as is set".formatted(name, username)));
  }

  private static List<SetupFinding> webhook(Reading reading) {
    if (!reading.isTrue("ok")) {
      return List.of(
          new SetupFinding(Mark.UNKNOWN, WEBHOOK, "no answer: " + reading.error("error_code")));
    }
    JsonNode info = reading.body().path("result");
    List<SetupFinding> findings = new ArrayList<>(List.of(address(info)));
    String error = PlatformProbe.clipped(info.path("last_error_message").asText(""));
    if (!error.isEmpty()) {
      String when = Instant.ofEpochSecond(info.path("last_error_date").asLong()).toString();
      findings.add(
          new SetupFinding(
              Mark.WRONG, WEBHOOK, "a message did not get through, %s: %s".formatted(when, error)));
    }
    if (!isSentMessages(info)) {
      findings.add(
          new SetupFinding(
              Mark.WRONG, WEBHOOK, "allowed_updates does not name message: none is sent"));
    }
    return findings;
  }

  private static SetupFinding address(JsonNode info) {
    String address = info.path("url").asText("");
    if (address.isEmpty()) {
      return new SetupFinding(
          Mark.MISSING, WEBHOOK, "no address is set: no message arrives; setWebhook sets it");
    }
    return address.endsWith(PATH)
        ? new SetupFinding(
            Mark.GOOD,
            WEBHOOK,
            "messages go to %s; %d wait"
                .formatted(
                    PlatformProbe.clipped(address), info.path("pending_update_count").asLong()))
        : new SetupFinding(Mark.WRONG, WEBHOOK, "the address that is set does not end in " + PATH);
  }

  /** Where it names none, Telegram sends all kinds that people are used to. */
  private static boolean isSentMessages(JsonNode info) {
    JsonNode kinds = info.path("allowed_updates");
    return kinds.isEmpty()
        || StreamSupport.stream(kinds.spliterator(), false)
            .anyMatch(kind -> MESSAGE.equals(kind.textValue()));
  }
}
