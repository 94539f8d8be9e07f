package io.checksummary.store.gcs;

import com.google.api.client.http.HttpResponseException;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.model.StorageObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks at what stands at an address, and reads a version of it. */
final class GcsReads {

  private final Storage client;

  GcsReads(Storage client) {
    this.client = client;
  }

  /** What stands at an address; null where nothing does, or there is no such bucket. */
  @Nullable StoredObject standing(ObjectAddress address) throws IOException {
    try {
      Storage.Objects.Get asked =
          client.objects().get(address.bucket(), address.key()).setFields(GcsAnswers.FIELDS);
      return GcsAnswers.seen(address, PlainGet.of(client, asked).send(StorageObject.class));
    } catch (HttpResponseException refusal) {
      if (refusal.getStatusCode() == GcsFaults.NOT_FOUND) {
        return null;
      }
      throw refusal;
    }
  }

  /**
   * Opens a version as it stood when it was looked at: an answer with bytes does not tell what the
   * owner has noted, so there are two, of which the second is of the same generation or none.
   */
  @Nullable OpenObject open(ObjectAddress address, String version, long from) throws IOException {
    StoredObject standing = standing(address);
    if (standing == null || !standing.version().equals(version)) {
      return null;
    }
    try {
      return new OpenObject(standing, bytes(standing, from));
    } catch (HttpResponseException refusal) {
      if (refusal.getStatusCode() == GcsFaults.NOT_FOUND) {
        return null;
      }
      throw refusal;
    }
  }

  /** The bytes of that version, and of no other. */
  InputStream bytes(StoredObject object, long from) throws IOException {
    if (from >= object.size()) {
      return InputStream.nullInputStream(); // a range of nothing would be refused
    }
    long generation = Generation.of(object.version());
    Storage.Objects.Get asked =
        client
            .objects()
            .get(object.address().bucket(), object.address().key())
            .setGeneration(generation)
            .setIfGenerationMatch(generation)
            .setAlt("media");
    return PlainGet.of(client, asked).ofBytes(from).send().getContent();
  }
}
