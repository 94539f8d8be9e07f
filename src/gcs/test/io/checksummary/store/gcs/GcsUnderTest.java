package io.checksummary.store.gcs;

import com.google.api.client.http.InputStreamContent;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.model.Bucket;
import com.google.api.services.storage.model.StorageObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** A store that speaks as Google Cloud Storage does, at an address on loopback. */
final class GcsUnderTest implements StoreUnderTest {

  /** By the service's own rules for names of objects. */
  private static final Set<String> REFUSED = Set.of(".", "..");

  private final URI address;

  GcsUnderTest(URI address) {
    this.address = address;
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public ObjectStore storeAt(URI other) {
    return new GcsStore(new GcsClients(new GcsSettings(other)));
  }

  @Override
  public String newBucket() {
    String name = "bucket-" + UUID.randomUUID();
    try {
      client().buckets().insert("project-of-a-test", new Bucket().setName(name)).execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  @Override
  public void upload(ObjectAddress to, Upload upload) {
    StorageObject described =
        new StorageObject()
            .setName(to.key())
            .setContentType(upload.mediaType())
            .setContentEncoding(upload.encoding())
            .setMetadata(upload.metadata());
    InputStreamContent content =
        new InputStreamContent(upload.mediaType(), upload.content().get()).setLength(upload.size());
    try {
      Storage.Objects.Insert insert = client().objects().insert(to.bucket(), described, content);
      insert.setDisableGZipContent(true).getMediaHttpUploader().setDirectUploadEnabled(true);
      insert.execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Storage client() {
    return new GcsClients(new GcsSettings(address)).client();
  }

  @Override
  public KeyTaking taking(String key) {
    return REFUSED.contains(key) ? KeyTaking.REFUSED : KeyTaking.AS_IT_IS;
  }

  /** Access to an object is granted by its name here. */
  @Override
  public boolean hasTags() {
    return false;
  }

  @Override
  public Refusal throttling() {
    return refusal(429, "rateLimitExceeded");
  }

  @Override
  public Refusal forbidding() {
    return refusal(403, "forbidden");
  }

  static Refusal refusal(int status, String reason) {
    return new Refusal(
        status,
        "application/json; charset=UTF-8",
        """
        {"error": {"code": %1$d, "message": "No.",
          "errors": [{"message": "No.", "domain": "global", "reason": "%2$s"}]}}
        """
            .formatted(status, reason));
  }
}
