package io.checksummary.entry.terminal.doctor;

import io.checksummary.entry.terminal.doctor.SetupFinding.Mark;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Asks whether there is a Mattermost server that answers. */
final class MattermostInquiry implements PlatformInquiry {

  private static final String SUBJECT = "system/ping";

  private final String server;
  private final PlatformProbe probe;

  /**
   * @param server may have a path
   */
  MattermostInquiry(String server, PlatformProbe probe) {
    this.server = server.replaceFirst("/+$", "");
    this.probe = probe;
  }

  @Override
  public List<SetupFinding> ask(Instant deadline) {
    URI ping = URI.create(server + "/api/v4/system/ping");
    return probe.ask(
        SUBJECT,
        PlatformRequest.get(ping),
        deadline,
        reading ->
            List.of(
                "OK".equals(reading.text("status"))
                    ? new SetupFinding(Mark.GOOD, SUBJECT, "the server answers")
                    : new SetupFinding(
                        Mark.WRONG,
                        SUBJECT,
                        "this is no Mattermost server that is well: " + reading.error("status"))));
  }
}
