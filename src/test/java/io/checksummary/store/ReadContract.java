package io.checksummary.store;

import static io.checksummary.store.ContractFixture.failure;
import static io.checksummary.store.ContractFixture.object;
import static io.checksummary.store.ContractFixture.read;
import static io.checksummary.store.ContractFixture.standing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoreUnderTest.Upload;
import io.checksummary.store.WriteCondition.Unchanged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading a version, and what is said of it. */
public interface ReadContract extends ContractFixture {

  long LARGE = 100 * 1024 * 1024L;

  @Test
  default void aVersionIsReadFromAnywhere() {
    ObjectStore store = store();
    StoredObject object = store.write(freshAddress("text"), object("0123456789"), ABSENT);

    assertThat(read(store, object, 0)).isEqualTo("0123456789");
    assertThat(read(store, object, 7)).isEqualTo("789");
    assertThat(read(store, object, 10)).isEmpty();
  }

  /** Where a store keeps old versions, it may give the old one; never the new one. */
  @Test
  default void noOtherVersionIsReadThanTheOneThatWasSeen() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("text");
    StoredObject first = store.write(address, object("first"), ABSENT);
    StoredObject second = store.write(address, object("other"), new Unchanged(first.version()));

    assertThat(readOrFailure(store, first, 0)).isIn("first", "CHANGED");
    assertThat(readOrFailure(store, first, 2)).isIn("rst", "CHANGED");
    store.remove(address, second.version());
    assertThat(readOrFailure(store, first, 0)).isIn("first", "CHANGED");
    assertThat(readOrFailure(store, second, 0)).isIn("other", "CHANGED");
  }

  private static String readOrFailure(ObjectStore store, StoredObject object, long from) {
    try {
      return read(store, object, from);
    } catch (StoreException fault) {
      return fault.kind().name();
    }
  }

  @Test
  default void whatOthersWroteIsSeenAsTheyWroteIt() {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("report.html.gz");
    byte[] bytes = {31, (byte) 139, 8, 0, 0};
    Map<String, String> tags = Map.of("class", "public");
    subject()
        .upload(
            address,
            new Upload(
                () -> new ByteArrayInputStream(bytes),
                bytes.length,
                "text/html; charset=utf-8",
                "gzip",
                Map.of("Owner", "Finance"),
                tags));

    StoredObject seen = standing(store, address);

    assertThat(seen.size()).isEqualTo(bytes.length);
    assertThat(seen.mediaType()).isEqualToIgnoringWhitespace("text/html; charset=utf-8");
    assertThat(seen.encoding()).isEqualTo("gzip");
    assertThat(seen.metadata()).isEqualTo(Map.of("owner", "Finance"));
    assertThat(store.tags(seen)).isIn(tags, Map.of());
    assertThat(store.tags(seen).isEmpty()).isEqualTo(!seen.tagged());
    assertThat(read(store, seen, 0)).isEqualTo(new String(bytes, UTF_8)); // nobody has unpacked it
  }

  /** Nobody holds such an object in memory: the suite runs in less. */
  @Test
  default void aLargeObjectStreams() throws IOException, NoSuchAlgorithmException {
    ObjectStore store = store();
    ObjectAddress address = freshAddress("large.pdf");
    MessageDigest received = MessageDigest.getInstance("SHA-256");
    subject()
        .upload(
            address,
            new Upload(() -> new Noise(LARGE), LARGE, "application/pdf", null, Map.of(), Map.of()));
    StoredObject seen = standing(store, address);
    assertThat(seen.size()).isEqualTo(LARGE);

    ObjectDownload.toStream(
        store, seen, new DigestOutputStream(OutputStream.nullOutputStream(), received));

    assertThat(received.digest()).isEqualTo(digest(new Noise(LARGE)));
  }

  private static byte[] digest(InputStream bytes) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return digest.digest();
  }

  @Test
  default void theStoreTellsTheTime() {
    Instant before = Instant.now().minusSeconds(2);

    Instant now = store().now(subject().newBucket());

    assertThat(now).isBetween(before, Instant.now().plusSeconds(2));
  }

  @Test
  default void aBucketThatThereIsNotIsRefused() {
    ObjectStore store = store();
    StoredObject elsewhere = store.write(freshAddress("key"), object("text"), ABSENT);
    ObjectAddress nowhere = new ObjectAddress("there-is-no-such-bucket", "key");
    StoredObject none = at(nowhere, elsewhere);

    assertThat(failure(() -> store.head(nowhere))).isEqualTo(Kind.REFUSED);
    assertThat(failure(() -> store.open(none.address(), none.version(), 0)))
        .isEqualTo(Kind.REFUSED);
    assertThat(failure(() -> store.write(nowhere, object("text"), ABSENT))).isEqualTo(Kind.REFUSED);
    assertThat(failure(() -> store.remove(nowhere, "1"))).isEqualTo(Kind.REFUSED);
    assertThat(failure(() -> store.list(nowhere.bucket(), "", null))).isEqualTo(Kind.REFUSED);
    assertThat(failure(() -> store.now(nowhere.bucket()))).isEqualTo(Kind.REFUSED);
  }

  private static StoredObject at(ObjectAddress address, StoredObject like) {
    return new StoredObject(
        address,
        like.version(),
        null,
        like.size(),
        like.modified(),
        like.mediaType(),
        null,
        Map.of(),
        false);
  }
}
