package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.CLOCK;
import static io.checksummary.proof.chat.Signer.DISCORD_KEY;
import static io.checksummary.proof.chat.Signer.DISCORD_SECRET;
import static io.checksummary.proof.chat.Signer.SECONDS;
import static io.checksummary.proof.chat.Signer.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.checksummary.proof.Head;
import io.checksummary.proof.Issuer;
import io.checksummary.proof.TokenRules;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand requests, each with something that is other than what was signed: the body,
 * the time, the key, the signature or the token. None is admitted.
 */
class MutatedProofsTest {

  private static final byte[] BODY =
      Signer.bytes(
          "{\"type\":1,\"text\":\"€5 🦊 and more, so that there is something to change\"}");

  private static final String DIGITS = "0123456789";
  private static final String HEX = DIGITS + "abcdef";
  private static final String NAME = HEX + "ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String BASE64 = NAME + "+/=";
  private static final String PRINTED = BASE64 + "!\"#$%&'()*,-.:;<>?@[]^_`{|}~\\";

  private final Mutation mutation = new Mutation(9_141);

  /** Every one is held against a check that admits what was not changed. */
  private static void noneOf(int requests, BooleanSupplier genuine, BooleanSupplier mutated) {
    assertThat(genuine.getAsBoolean()).as("what was not changed").isTrue();
    int admitted = 0;
    for (int i = 0; i < requests; i++) {
      admitted += mutated.getAsBoolean() ? 1 : 0;
    }
    assertThat(admitted).as("admitted of %d", requests).isZero();
  }

  /** A key that is none at all admits nobody either. */
  private static boolean admits(BooleanSupplier check) {
    try {
      return check.getAsBoolean();
    } catch (IllegalArgumentException noKey) {
      return false;
    }
  }

  /** Half of them near enough, so that it is not the clock that refuses them. */
  private String otherTime() {
    int distance = 1 + mutation.below(299);
    return switch (mutation.below(4)) {
      case 0 -> String.valueOf(SECONDS + distance);
      case 1 -> String.valueOf(SECONDS - distance);
      case 2 -> mutation.of(TIME, DIGITS);
      default -> mutation.of(TIME, PRINTED);
    };
  }

  @Test
  void fortyThousandOfSlack() {
    String secret = "0123456789abcdef0123456789abcdef";
    String signature = Signer.slack(secret, TIME, BODY);
    noneOf(
        40_000,
        () -> slack(secret, TIME, signature, BODY),
        () ->
            switch (mutation.below(4)) {
              case 0 -> slack(secret, otherTime(), signature, BODY);
              case 1 -> slack(secret, TIME, mutation.of(signature, PRINTED), BODY);
              case 2 -> slack(secret, TIME, signature, mutation.of(BODY));
              default -> admits(() -> slack(mutation.of(secret, PRINTED), TIME, signature, BODY));
            });
  }

  private static boolean slack(String secret, String time, String signature, byte[] body) {
    return new SlackSignature(Set.of(secret), CLOCK)
        .prove(Signer.slackHead(time, signature), body)
        .isAdmitted();
  }

  @Test
  void twentyFiveThousandOfTeams() {
    byte[] secret = Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    String code = Signer.teams(Base64.getEncoder().encodeToString(secret), BODY);
    noneOf(
        25_000,
        () -> teams(secret, code, BODY),
        () ->
            switch (mutation.below(4)) {
              case 0 -> teams(secret, mutation.of(code, BASE64), BODY);
              case 1 -> teams(secret, mutation.of(code, PRINTED), BODY);
              case 2 -> teams(secret, code, mutation.of(BODY));
              default -> admits(() -> teams(mutation.of(secret), code, BODY));
            });
  }

  private static boolean teams(byte[] secret, String code, byte[] body) {
    return new TeamsSignature(Set.of(Base64.getEncoder().encodeToString(secret)))
        .prove(Head.header("Authorization", "HMAC " + code), body)
        .isAdmitted();
  }

  /** Hexadecimal digits that differ in their case alone are the same, and lower here. */
  @Test
  void eightThousandOfDiscord() {
    String signature = Signer.discord(DISCORD_SECRET, TIME, BODY);
    noneOf(
        8_000,
        () -> discord(DISCORD_KEY, TIME, signature, BODY),
        () ->
            switch (mutation.below(4)) {
              case 0 -> discord(DISCORD_KEY, otherTime(), signature, BODY);
              case 1 -> discord(DISCORD_KEY, TIME, mutation.of(signature, HEX), BODY);
              case 2 -> discord(DISCORD_KEY, TIME, signature, mutation.of(BODY));
              default ->
                  admits(() -> discord(mutation.of(DISCORD_KEY, HEX), TIME, signature, BODY));
            });
  }

  private static boolean discord(String key, String time, String signature, byte[] body) {
    return new DiscordSignature(Set.of(key), CLOCK)
        .prove(Signer.discordHead(time, signature), body)
        .isAdmitted();
  }

  @Test
  void tenThousandOfTelegram() {
    String secret = "an-Open_sesame-0123456789";
    TelegramSecret telegram = new TelegramSecret(Set.of(secret));
    noneOf(
        10_000,
        () -> telegram.prove(telegramHead(secret), BODY).isAdmitted(),
        () -> telegram.prove(telegramHead(mutation.of(secret, PRINTED)), BODY).isAdmitted());
  }

  private static Head telegramHead(String secret) {
    return Head.header("X-Telegram-Bot-Api-Secret-Token", secret);
  }

  /** Letters and digits alone: others can end the field, and leave the token whole. */
  @Test
  void twelveThousandOfMattermost() {
    String token = "xr3j5x3p4pfk7kk6ck7b4e6ghh";
    for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
      noneOf(
          6_000, () -> mattermost(type, token), () -> mattermost(type, mutation.of(token, NAME)));
    }
  }

  private static boolean mattermost(String type, String token) {
    String body =
        type.endsWith("json")
            ? "{\"team\":\"x\",\"token\":\"" + token + "\"}"
            : "team=x&token=" + token + "&text=x";
    return new MattermostToken(Set.of("xr3j5x3p4pfk7kk6ck7b4e6ghh"))
        .prove(Head.header("Content-Type", type), Signer.bytes(body))
        .isAdmitted();
  }

  /** Fewer, as keys of RSA take their time. */
  @Test
  void fiveThousandTokens() throws Exception {
    try (Issuer issuer = new Issuer()) {
      issuer.publish("endorsements", List.of("msteams"));
      noneOf(issuer, TokenRules.googleChat("123456789012"));
      noneOf(issuer, TokenRules.teamsBot("11111111-2222-3333-4444-555555555555"));
    }
  }

  private void noneOf(Issuer issuer, TokenRules rules) {
    String token =
        issuer.sign(
            new JWTClaimsSet.Builder()
                .issuer(rules.issuers().iterator().next())
                .audience(rules.audience())
                .notBeforeTime(Date.from(CLOCK.instant()))
                .expirationTime(Date.from(CLOCK.instant().plusSeconds(3_600)))
                .claim("serviceurl", "https://smba.trafficmanager.net/emea/")
                .build());
    CallerToken check = new CallerToken(rules.withKeys(issuer.keys()), CLOCK);
    noneOf(
        2_500, () -> token(check, token), () -> token(check, mutation.of(token, NAME + "-_.=+/!")));
  }

  private static boolean token(CallerToken check, String token) {
    return check.prove(Head.header("Authorization", "Bearer " + token), BODY).isAdmitted();
  }
}
