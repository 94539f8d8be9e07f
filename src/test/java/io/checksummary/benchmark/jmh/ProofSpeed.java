package io.checksummary.benchmark.jmh;

import com.nimbusds.jwt.JWTClaimsSet;
import io.checksummary.proof.Head;
import io.checksummary.proof.Issuer;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.TokenRules;
import io.checksummary.proof.chat.CallerToken;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.proof.chat.DiscordSignature;
import io.checksummary.proof.chat.Signer;
import io.checksummary.proof.chat.SlackSignature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether a message of 4,000 bytes is a chat platform's, in microseconds: by HMAC-SHA256, by
 * Ed25519, and by a token whose issuer's keys are there already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProofSpeed {

  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String CHAT = "chat@system.gserviceaccount.com";
  private static final String PROJECT = "123456789012";
  private static final long HOUR = 3_600;

  private final byte[] body = "numbers ".repeat(500).getBytes(StandardCharsets.UTF_8);
  private final ChatCheck slack = new SlackSignature(Set.of(SECRET), Signer.CLOCK);
  private final RequestHead slackHead =
      Signer.slackHead(Signer.TIME, Signer.slack(SECRET, Signer.TIME, body));
  private final ChatCheck discord = new DiscordSignature(Set.of(Signer.DISCORD_KEY), Signer.CLOCK);
  private final RequestHead discordHead =
      Signer.discordHead(Signer.TIME, Signer.discord(Signer.DISCORD_SECRET, Signer.TIME, body));
  private final Issuer issuer = issuer();
  private final ChatCheck google =
      new CallerToken(TokenRules.googleChat(PROJECT).withKeys(issuer.keys()), Signer.CLOCK);
  private final RequestHead googleHead = Head.header("Authorization", "Bearer " + token());

  private static Issuer issuer() {
    try {
      return new Issuer();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token() {
    Instant now = Signer.CLOCK.instant();
    return issuer.sign(
        new JWTClaimsSet.Builder()
            .issuer(CHAT)
            .audience(PROJECT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(HOUR)))
            .build());
  }

  /** Nothing is measured that is refused at once. */
  @Setup
  public void allAreAdmitted() {
    if (!slack().isAdmitted() || !discord().isAdmitted() || !google().isAdmitted()) {
      throw new IllegalStateException("refused");
    }
  }

  @TearDown
  public void stop() {
    issuer.close();
  }

  @Benchmark
  public Proof slack() {
    return slack.prove(slackHead, body);
  }

  @Benchmark
  public Proof discord() {
    return discord.prove(discordHead, body);
  }

  @Benchmark
  public Proof google() {
    return google.prove(googleHead, body);
  }
}
