package io.checksummary.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.WriteCondition.Absent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the parts of the contract have in common. */
public interface ContractFixture {

  WriteCondition ABSENT = new Absent();

  StoreUnderTest subject();

  default ObjectStore store() {
    return subject().storeAt(subject().address());
  }

  /** An address in a bucket of its own. */
  default ObjectAddress freshAddress(String key) {
    return new ObjectAddress(subject().newBucket(), key);
  }

  static NewObject object(String text) {
    return new NewObject(text.getBytes(UTF_8), "text/plain", Map.of(), Map.of());
  }

  static String read(ObjectStore store, StoredObject object, long from) {
    try (InputStream stream = store.open(object.address(), object.version(), from).bytes()) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static StoredObject standing(ObjectStore store, ObjectAddress address) {
    StoredObject found = store.head(address);
    assertThat(found).isNotNull();
    return Objects.requireNonNull(found);
  }

  static Kind failure(ThrowingCallable call) {
    StoreException thrown = catchThrowableOfType(StoreException.class, call);
    assertThat(thrown).isNotNull();
    return Objects.requireNonNull(thrown).kind();
  }
}
