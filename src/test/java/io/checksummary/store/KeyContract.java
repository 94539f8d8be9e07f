package io.checksummary.store;

import static io.checksummary.store.ContractFixture.failure;
import static io.checksummary.store.ContractFixture.object;
import static io.checksummary.store.ContractFixture.read;
import static io.checksummary.store.ContractFixture.standing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoreUnderTest.KeyTaking;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are compared character for character, and nothing in them means anything. */
public interface KeyContract extends ContractFixture {

  String COMPOSED = "caf\u00e9.html";
  String DECOMPOSED = "cafe\u0301.html";

  static Stream<String> keys() {
    return Stream.of(
        "report.html",
        "2026/q3 final.html",
        " blanks at the ends ",
        "a+b.html",
        "a%2Bb.html",
        "a%2Fb%20c.html",
        "100%",
        "what? #1; a=b&c=d,e:f@g!$(h)*~[i]{j}|k^l`m.html",
        "a<b>&amp;.html",
        "it's \"quoted\".html",
        "back\\slash.html",
        "up/../down.html",
        "./here.html",
        "..",
        "/leading/slash.html",
        "double//slash.html",
        "emoji \ud83d\udcc8.html",
        "\u6771\u4eac/\u5831\u544a.html",
        COMPOSED,
        DECOMPOSED,
        longest());
  }

  /** Of 1,024 bytes, in folders, since a store may keep folders as such. */
  private static String longest() {
    String key = ("\u00e9".repeat(100) + "/").repeat(5) + "x".repeat(19);
    assertThat(key.getBytes(UTF_8)).hasSize(1_024);
    return key;
  }

  @ParameterizedTest
  @MethodSource("keys")
  default void aKeyIsTheSameOnEveryWay(String key) {
    ObjectStore store = store();
    ObjectAddress address = freshAddress(key);
    KeyTaking taking = subject().taking(key);
    assumeThat(taking).as("a fault of the store's own").isNotEqualTo(KeyTaking.AS_ANOTHER);
    if (taking == KeyTaking.REFUSED) {
      assertThat(failure(() -> store.write(address, object(key), ABSENT))).isEqualTo(Kind.REFUSED);
      assertThat(store.list(address.bucket(), "", null).objects()).isEmpty();
      return;
    }

    StoredObject written = store.write(address, object(key), ABSENT);

    assertThat(written.address()).isEqualTo(address);
    assertThat(standing(store, address).version()).isEqualTo(written.version());
    assertThat(read(store, written, 0)).isEqualTo(key);
    assertThat(failure(() -> store.write(address, object("again"), ABSENT)))
        .isEqualTo(Kind.CHANGED);
    assertThat(keysOf(store, address.bucket(), "")).containsExactly(key);
    assertThat(keysOf(store, address.bucket(), key)).containsExactly(key);
    store.remove(address, written.version());
    assertThat(keysOf(store, address.bucket(), "")).isEmpty();
  }

  @Test
  default void keysThatLookTheSameAreTwo() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress(COMPOSED);

    store.write(address, object("composed"), ABSENT);
    store.write(address.withKey(DECOMPOSED), object("decomposed"), ABSENT);

    assertThat(read(store, standing(store, address), 0)).isEqualTo("composed");
    assertThat(keysOf(store, address.bucket(), "")).containsExactlyInAnyOrder(COMPOSED, DECOMPOSED);
  }

  private static List<String> keysOf(ObjectStore store, String bucket, String prefix) {
    return store.list(bucket, prefix, null).objects().stream()
        .map(object -> object.address().key())
        .toList();
  }
}
