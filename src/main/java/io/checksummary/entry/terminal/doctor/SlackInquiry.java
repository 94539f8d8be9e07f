package io.checksummary.entry.terminal.doctor;

import io.checksummary.entry.terminal.doctor.PlatformProbe.Reading;
import io.checksummary.entry.terminal.doctor.SetupFinding.Mark;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has Slack say whose the token is, and what it may do: {@code auth.test}, whose answer names the
 * rights in a header.
 */
final class SlackInquiry implements PlatformInquiry {

  private static final String SUBJECT = "auth.test";
  private static final String SCOPES = "x-oauth-scopes";

  private final String token;
  private final URI server;
  private final PlatformProbe probe;

  SlackInquiry(String token, URI server, PlatformProbe probe) {
    this.token = token;
    this.server = server;
    this.probe = probe;
  }

  /** The rights, and what does not go without. */
  private static Map<String, String> needed() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("commands", "the slash command and the shortcut do not work");
    needed.put("app_mentions:read", "mentions do not arrive");
    needed.put("chat:write", "mentions and direct messages get no answer");
    needed.put("files:read", "files are not read");
    return needed;
  }

  @Override
  public List<SetupFinding> ask(Instant deadline) {
    PlatformRequest request =
        PlatformRequest.form(server.resolve("/api/auth.test"), Map.of())
            .with("Authorization", "Bearer " + token);
    return probe.ask(SUBJECT, request, deadline, SlackInquiry::read);
  }

  private static List<SetupFinding> read(Reading reading) {
    if (!reading.isTrue("ok")) {
      return List.of(
          new SetupFinding(
              Mark.WRONG, SUBJECT, "Slack does not take the token: " + reading.error("error")));
    }
    SetupFinding signedIn =
        new SetupFinding(
            Mark.GOOD,
            SUBJECT,
            "signed in as %s in %s".formatted(reading.text("user"), reading.text("team")));
    String scopes = reading.answer().header(SCOPES);
    return scopes == null
        ? List.of(signedIn)
        : Stream.concat(Stream.of(signedIn), missing(scopes)).toList();
  }

  private static Stream<SetupFinding> missing(String scopes) {
    Set<String> granted =
        Arrays.stream(scopes.split(",")).map(String::strip).collect(Collectors.toSet());
    return needed().entrySet().stream()
        .filter(right -> !granted.contains(right.getKey()))
        .map(right ->
            new SetupFinding(
                Mark.MISSING, right.getKey(), "this right is not granted: " + right.getValue()));
  }
}
