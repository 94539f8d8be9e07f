package io.checksummary.store.gcs;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.HttpResponseException;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.model.StorageObject;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Writes on a condition. */
final class GcsWrites {

  private final GcsClients clients;
  private final GcsReads reads;

  GcsWrites(GcsClients clients, GcsReads reads) {
    this.clients = clients;
    this.reads = reads;
  }

  /**
   * @throws IOException if it is not written
   */
  StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition)
      throws IOException {
    AtomicBoolean mayBeDone = new AtomicBoolean();
    try {
      return GcsAnswers.seen(
          address,
          request(clients.telling(() -> mayBeDone.set(true)), address, object, condition)
              .execute());
    } catch (HttpResponseException refusal) {
      StoredObject own =
          refusal.getStatusCode() == GcsFaults.PRECONDITION_FAILED && mayBeDone.get()
              ? own(address, object)
              : null;
      if (own == null) {
        throw refusal;
      }
      return own;
    }
  }

  /**
   * What stands there, if it is what was to be written: bytes and metadata are the same. Then a
   * condition failed because of ourselves: the answer to a first attempt was lost, though it had
   * been done, and the second met what the first had written.
   */
  private @Nullable StoredObject own(ObjectAddress address, NewObject object) throws IOException {
    StoredObject standing = reads.standing(address);
    return standing != null && object.mayBe(standing) && Arrays.equals(bytes(standing), object.bytes())
        ? standing
        : null;
  }

  private byte[] bytes(StoredObject standing) throws IOException {
    try (InputStream bytes = reads.bytes(standing, 0)) {
      return bytes.readAllBytes();
    }
  }

  private static Storage.Objects.Insert request(
      Storage client, ObjectAddress address, NewObject object, WriteCondition condition)
      throws IOException {
    StorageObject described =
        new StorageObject()
            .setName(address.key())
            .setContentType(object.mediaType())
            .setMd5Hash(Base64.getEncoder().encodeToString(object.md5()))
            .setMetadata(object.metadata());
    Storage.Objects.Insert insert =
        client
            .objects()
            .insert(
                address.bucket(),
                described,
                new ByteArrayContent(object.mediaType(), object.bytes()))
            .setIfGenerationMatch(generation(condition))
            .setFields(GcsAnswers.FIELDS);
    insert.setDisableGZipContent(true).getMediaHttpUploader().setDirectUploadEnabled(true);
    return insert;
  }

  private static long generation(WriteCondition condition) {
    return switch (condition) {
      case WriteCondition.Absent() -> 0;
      case WriteCondition.Unchanged(String version) -> Generation.of(version);
    };
  }
}
