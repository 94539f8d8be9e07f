package io.checksummary.entry.terminal.doctor;

import io.checksummary.entry.terminal.doctor.PlatformProbe.Reading;
import io.checksummary.entry.terminal.doctor.SetupFinding.Mark;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks Entra for a token as the bot, by which its answers would be sent. Nobody is told it. */
final class TeamsInquiry implements PlatformInquiry {

  /** Of bots that belong to no tenant. */
  static final String MANY_TENANTS = "botframework.com";

  private static final String SUBJECT = "token of Entra";

  /** What answers are sent to, by the page "Authentication" of the Bot Connector. */
  private static final String SCOPE = "https://api.botframework.com/.default";

  private final Map<String, String> credentials;
  private final URI address;
  private final PlatformProbe probe;

  TeamsInquiry(String application, String secret, String tenant, URI server, PlatformProbe probe) {
    this.credentials =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            application,
            "client_secret",
            secret,
            "scope",
            SCOPE);
    this.address = server.resolve("/" + tenant + "/oauth2/v2.0/token");
    this.probe = probe;
  }

  @Override
  public List<SetupFinding> ask(Instant deadline) {
    return probe.ask(
        SUBJECT, PlatformRequest.form(address, credentials), deadline, TeamsInquiry::read);
  }

  private static List<SetupFinding> read(Reading reading) {
    return List.of(
        reading.answer().isSuccess() && reading.body().path("access_token").isTextual()
            ? new SetupFinding(Mark.GOOD, SUBJECT, "given: answers can be sent")
            : new SetupFinding(
                Mark.WRONG,
                SUBJECT,
                "not given, so no answer can be sent: " + reading.error("error")));
  }
}
