package io.checksummary.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.ObjectStoreContract;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreUnderTest;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition.Absent;
import io.checksummary.store.WriteCondition.Unchanged;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The contract, against what runs at {@code -Dchecksummary.store}. */
@EnabledIfSystemProperty(
    named = S3StoreTest.ADDRESS,
    matches = "http.*",
    disabledReason = "infra/ci/stores/contract.py s3 minio|s3mock starts a store and runs it")
class S3StoreTest implements ObjectStoreContract {

  static final String ADDRESS = "checksummary.store";

  private final S3UnderTest subject =
      new S3UnderTest(
          URI.create(System.getProperty(ADDRESS)),
          S3Server.valueOf(
              System.getProperty("checksummary.store.kind", "").toUpperCase(Locale.ROOT)));

  @Override
  public StoreUnderTest subject() {
    return subject;
  }

  @Test
  void aBucketThatKeepsVersionsNamesThem() {
    ObjectStore store = store();
    ObjectAddress address = new ObjectAddress(subject.newBucketOfVersions(), "report.html");
    StoredObject first = store.write(address, object("first"), new Absent());
    store.write(address, object("second"), new Unchanged(first.version()));

    assertThat(first.versionId()).isNotNull();
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> store.open(address, first.version(), 0))
        .extracting(StoreException::kind)
        .isEqualTo(StoreException.Kind.CHANGED);
  }

  private static NewObject object(String text) {
    return new NewObject(text.getBytes(UTF_8), "text/html", Map.of(), Map.of());
  }
}
