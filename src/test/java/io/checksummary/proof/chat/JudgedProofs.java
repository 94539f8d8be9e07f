package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.CLOCK;
import static io.checksummary.proof.chat.Signer.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Our checks against what the platforms' own code said of the same requests, in the file that
 * {@code checksummary.judged} names. It runs only where it is asked for by name, as {@code
 * infra/ci/chat/judges.py} does, which makes the file.
 */
class JudgedProofs {

  /** Seconds: Slack's code lets a request come from the future, and Discord's looks at no time. */
  private static final long LARGEST_DISTANCE = 300;

  private static final String FILE = System.getProperty("checksummary.judged", "");

  @Test
  void ourChecksSayWhatThePlatformsOwnCodeSays() throws IOException {
    assertThat(FILE).as("-Dchecksummary.judged").isNotEmpty();
    List<JsonNode> requests = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(FILE))) {
      requests.add(new ObjectMapper().readTree(line));
    }

    assertThat(requests).filteredOn(JudgedProofs::isAdmitted).hasSizeGreaterThan(100);
    assertThat(requests).filteredOn(one -> isAdmitted(one) != isExpected(one)).isEmpty();
  }

  private static boolean isExpected(JsonNode request) {
    long distance = Math.abs(SECONDS - Long.parseLong(text(request, "time")));
    return request.required("valid").booleanValue() && distance <= LARGEST_DISTANCE;
  }

  private static boolean isAdmitted(JsonNode request) {
    Set<String> keys = Set.of(text(request, "key"));
    String time = text(request, "time");
    String signature = text(request, "signature");
    byte[] body = Signer.bytes(text(request, "body"));
    return switch (text(request, "platform")) {
      case "slack" ->
          new SlackSignature(keys, CLOCK)
              .prove(Signer.slackHead(time, signature), body)
              .isAdmitted();
      case "discord" ->
          new DiscordSignature(keys, CLOCK)
              .prove(Signer.discordHead(time, signature), body)
              .isAdmitted();
      default -> throw new IllegalArgumentException(text(request, "platform"));
    };
  }

  private static String text(JsonNode request, String member) {
    return request.required(member).textValue();
  }
}
