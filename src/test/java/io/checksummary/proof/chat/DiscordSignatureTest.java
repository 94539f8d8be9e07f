package io.checksummary.proof.chat;

import static io.checksummary.proof.chat.Signer.BODY;
import static io.checksummary.proof.chat.Signer.CLOCK;
import static io.checksummary.proof.chat.Signer.DISCORD_KEY;
import static io.checksummary.proof.chat.Signer.DISCORD_SECRET;
import static io.checksummary.proof.chat.Signer.SECONDS;
import static io.checksummary.proof.chat.Signer.TIME;
import static io.checksummary.proof.chat.Signer.bytes;
import static io.checksummary.proof.chat.Signer.discordHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.checksummary.proof.Admission;
import io.checksummary.proof.Head;
import io.checksummary.proof.RequestHead;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSignatureTest {

  /** By OpenSSL. */
  private static final String SIGNATURE =
      "6fe81f60af63f06a497b841838a99cf6c2426efb5d4af9a814a998ecf48b9ca2"
          + "0f9bc3bb93cdd8c29b0b908587c5f0ccaf79e7abf437de160818a8a3556a9207";

  /** Of the secret 32 bytes of 7. */
  private static final String NEXT_SECRET = "07".repeat(32);

  private static final String NEXT_KEY =
      "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c";

  /** How many points there are in the group: 2^252 + 27742317777372353535851937790883648493. */
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private static final DiscordSignature DISCORD = new DiscordSignature(Set.of(DISCORD_KEY), CLOCK);

  private static Admission admit(RequestHead head, String body) {
    return DISCORD.prove(head, bytes(body)).admission();
  }

  @Test
  void whatDiscordSignedIsAdmitted() {
    assertThat(admit(discordHead(TIME, SIGNATURE), BODY)).isEqualTo(Admission.ADMITTED);
    assertThat(admit(discordHead(TIME, SIGNATURE.toUpperCase(Locale.ROOT)), BODY))
        .isEqualTo(Admission.ADMITTED);
    assertThat(Signer.discord(DISCORD_SECRET, TIME, bytes(BODY))).isEqualTo(SIGNATURE);
  }

  @Test
  void theCaseOfHeadersAndOfKeysDoesNotMatter() {
    Head head = Head.header("X-SIGNATURE-ED25519", SIGNATURE).and("x-signature-TIMESTAMP", TIME);
    String upper = DISCORD_KEY.toUpperCase(Locale.ROOT);
    assertThat(new DiscordSignature(Set.of(upper), CLOCK).prove(head, bytes(BODY)).isAdmitted())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 0, 300})
  void clocksMayBeFiveMinutesApart(long seconds) {
    assertThat(at(SECONDS + seconds)).isEqualTo(Admission.ADMITTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, 86_400})
  void butNoMore(long seconds) {
    assertThat(at(SECONDS + seconds)).isEqualTo(Admission.REFUSED);
  }

  private static Admission at(long now) {
    return new DiscordSignature(Set.of(DISCORD_KEY), Signer.clock(now))
        .prove(discordHead(TIME, SIGNATURE), bytes(BODY))
        .admission();
  }

  /** What is signed is one text: its parts must not be cut elsewhere. */
  @Test
  void whereTheTimeEndsIsNotForTheSenderToSay() {
    String shorter = TIME.substring(0, 9);
    assertThat(admit(discordHead(shorter, SIGNATURE), "7" + BODY)).isEqualTo(Admission.REFUSED);
    String signature = Signer.discord(DISCORD_SECRET, TIME, bytes("7" + BODY));
    assertThat(admit(discordHead(TIME, signature), "7" + BODY)).isEqualTo(Admission.ADMITTED);
    assertThat(admit(discordHead(TIME + "7", signature), BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void whileAKeyIsChangedBothCount() {
    DiscordSignature both = new DiscordSignature(Set.of(DISCORD_KEY, NEXT_KEY), CLOCK);
    String next = Signer.discord(NEXT_SECRET, TIME, bytes(BODY));
    assertThat(both.prove(discordHead(TIME, SIGNATURE), bytes(BODY)).isAdmitted()).isTrue();
    assertThat(both.prove(discordHead(TIME, next), bytes(BODY)).isAdmitted()).isTrue();
    assertThat(admit(discordHead(TIME, next), BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void oneOtherByteIsAnotherBody() {
    for (int at = 0; at < bytes(BODY).length; at++) {
      byte[] other = bytes(BODY);
      other[at] ^= 1;
      assertThat(DISCORD.prove(discordHead(TIME, SIGNATURE), other).isAdmitted()).isFalse();
    }
    assertThat(admit(discordHead(TIME, SIGNATURE), "")).isEqualTo(Admission.REFUSED);
    String other = String.valueOf(SECONDS + 1);
    assertThat(admit(discordHead(other, SIGNATURE), BODY)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void aBodyThatCameInBase64IsDecodedFirst() {
    String handedOver = Base64.getEncoder().encodeToString(bytes(BODY));
    byte[] body = Base64.getDecoder().decode(handedOver);
    assertThat(DISCORD.prove(discordHead(TIME, SIGNATURE), body).isAdmitted()).isTrue();
    assertThat(admit(discordHead(TIME, SIGNATURE), handedOver)).isEqualTo(Admission.REFUSED);
  }

  @Test
  void headersAreThereOnce() {
    assertThat(admit(Head.EMPTY, BODY)).isEqualTo(Admission.REFUSED);
    Head signed = Head.header("x-signature-ed25519", SIGNATURE);
    assertThat(admit(signed, BODY)).isEqualTo(Admission.REFUSED);
    Head timed = Head.header("x-signature-timestamp", TIME);
    assertThat(admit(timed, BODY)).isEqualTo(Admission.REFUSED);
    Head both = signed.and("x-signature-timestamp", TIME);
    assertThat(admit(both, BODY)).isEqualTo(Admission.ADMITTED);
    assertThat(admit(both.and("X-Signature-Timestamp", TIME), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(both.and("X-Signature-Ed25519", SIGNATURE), BODY))
        .isEqualTo(Admission.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "zz", "6fe81f60", "0x6fe8", "６", "🦊"})
  void whatIsNoSignatureIsRefused(String signature) {
    assertThat(admit(discordHead(TIME, signature), BODY)).isEqualTo(Admission.REFUSED);
    String filled = signature + "0".repeat(128 - signature.length());
    assertThat(admit(discordHead(TIME, filled), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(discordHead(TIME, "f".repeat(128)), BODY)).isEqualTo(Admission.REFUSED);
    assertThat(admit(discordHead(TIME, SIGNATURE + "00"), BODY)).isEqualTo(Admission.REFUSED);
  }

  /** The same signature with the order of the group added to its second half. */
  @Test
  void aSignatureHasOneSpelling() {
    BigInteger second = new BigInteger(1, reversed(SIGNATURE.substring(64)));
    byte[] larger = new byte[32];
    byte[] sum = second.add(ORDER).toByteArray();
    System.arraycopy(sum, 0, larger, larger.length - sum.length, sum.length);
    String other =
        SIGNATURE.substring(0, 64)
            + HexFormat.of().formatHex(reversed(HexFormat.of().formatHex(larger)));

    assertThat(admit(discordHead(TIME, other), BODY)).isEqualTo(Admission.REFUSED);
  }

  private static byte[] reversed(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "03a107bf",
        "zza107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
        "0200000000000000000000000000000000000000000000000000000000000000",
        "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b800"
      })
  void whatIsNoKeyIsNotTaken(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscordSignature(Set.of(DISCORD_KEY, key), CLOCK));
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscordSignature(Set.of(), CLOCK));
  }
}
