package io.checksummary.proof.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.checksummary.proof.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Requests with signatures that others publish, which lie outside the project, in the folder that
 * {@code CHECKSUMMARY_SHARED} names as it does for {@code .ci/run}.
 */
class PublishedVectorsTest {

  private static final Path VECTORS =
      Path.of(Objects.requireNonNullElse(System.getenv("CHECKSUMMARY_SHARED"), "../shared"))
          .resolve("samples/test-vectors.json");

  /** Bytes of a block of SHA-256. */
  private static final int BLOCK = 64;

  @SuppressWarnings("NullAway.Init")
  private static JsonNode vectors;

  @BeforeAll
  static void theVectorsAreThere() throws IOException {
    assumeTrue(Files.isRegularFile(VECTORS), "There is no file " + VECTORS + ".");
    vectors = new ObjectMapper().readTree(VECTORS.toFile());
  }

  private static InstantSource clock(JsonNode vector) {
    return Signer.clock(Long.parseLong(text(vector, "timestamp")));
  }

  private static String text(JsonNode vector, String member) {
    return vector.required(member).textValue();
  }

  @Test
  void whatSlackSentIsAdmitted() {
    JsonNode vector = vectors.required("slack_official");
    SlackSignature slack =
        new SlackSignature(Set.of(text(vector, "signing_secret")), clock(vector));
    byte[] body = Signer.bytes(text(vector, "body"));

    assertThat(slack.prove(slackHead(vector), body).isAdmitted()).isTrue();
    body[0] ^= 1;
    assertThat(slack.prove(slackHead(vector), body).isAdmitted()).isFalse();
  }

  private static Head slackHead(JsonNode vector) {
    return Head.header("X-Slack-Signature", text(vector, "signature"))
        .and("X-Slack-Request-Timestamp", text(vector, "timestamp"));
  }

  @Test
  void whatTeamsWouldSendIsAdmitted() {
    JsonNode vector = vectors.required("teams_derived");
    TeamsSignature teams = new TeamsSignature(Set.of(text(vector, "key_base64")));
    Head head = Head.header("Authorization", text(vector, "authorization"));
    byte[] body = Signer.bytes(text(vector, "body"));

    assertThat(teams.prove(head, body).isAdmitted()).isTrue();
    body[0] ^= 1;
    assertThat(teams.prove(head, body).isAdmitted()).isFalse();
  }

  @Test
  void whatDiscordWouldSendIsAdmitted() {
    JsonNode vector = vectors.required("discord_derived");
    DiscordSignature discord =
        new DiscordSignature(Set.of(text(vector, "public_key")), clock(vector));
    Head head =
        Head.header("X-Signature-Ed25519", text(vector, "signature"))
            .and("X-Signature-Timestamp", text(vector, "timestamp"));
    byte[] body = Signer.bytes(text(vector, "body"));

    assertThat(discord.prove(head, body).isAdmitted()).isTrue();
    body[0] ^= 1;
    assertThat(discord.prove(head, body).isAdmitted()).isFalse();
  }

  @Test
  void keysOfEd25519AreReadAsTheyAreMeant() throws Exception {
    JsonNode published = vectors.required("ed25519_rfc8032");
    assertThat(published).isNotEmpty();
    for (JsonNode vector : published) {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(Ed25519Key.of(text(vector, "public")));
      signature.update(HexFormat.of().parseHex(text(vector, "msg_hex")));
      assertThat(signature.verify(HexFormat.of().parseHex(text(vector, "sig")))).isTrue();
    }
  }

  /** A key is filled with zeros to the length of a block: one of four bytes is too short for us. */
  @Test
  void codesAreThoseOfTheStandard() {
    JsonNode vector = vectors.required("hmac_sha256_rfc4231_tc2");
    byte[] key = new byte[BLOCK];
    byte[] published = Signer.bytes(text(vector, "key"));
    System.arraycopy(published, 0, key, 0, published.length);
    SigningSecrets secrets = new SigningSecrets(List.of(key));

    assertThat(
            secrets.haveSigned(
                text(vector, "mac"), HexFormat.of()::formatHex, Signer.bytes(text(vector, "data"))))
        .isTrue();
  }
}
