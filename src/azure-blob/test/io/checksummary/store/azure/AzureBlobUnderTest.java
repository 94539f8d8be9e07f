package io.checksummary.store.azure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.core.util.Context;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.models.ParallelTransferOptions;
import com.azure.storage.blob.options.BlobParallelUploadOptions;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.StoreUnderTest;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;

/** A store that speaks as Azure Blob Storage does, at an address on loopback. */
final class AzureBlobUnderTest implements StoreUnderTest {

  private static final String ACCOUNT = "idofatest";

  private static final String KEY =
      Base64.getEncoder().encodeToString("secret-of-a-test".getBytes(UTF_8));

  /** Smaller than memory, in which several stand at once. */
  private static final long BLOCK = 1024 * 1024L;

  private final URI address;

  AzureBlobUnderTest(URI address) {
    this.address = address;
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public ObjectStore storeAt(URI other) {
    return new AzureBlobStore(clients(other));
  }

  private static AzureBlobClients clients(URI at) {
    return new AzureBlobClients(
        AzureBlobSettings.ofConnection(
            "BlobEndpoint=%s/%2$s;AccountName=%2$s;AccountKey=%3$s".formatted(at, ACCOUNT, KEY)));
  }

  @Override
  public String newBucket() {
    String name = "bucket-" + UUID.randomUUID();
    clients(address).service().createBlobContainer(name);
    return name;
  }

  @Override
  public void upload(ObjectAddress to, Upload upload) {
    BlobParallelUploadOptions options =
        new BlobParallelUploadOptions(upload.content().get())
            .setParallelTransferOptions(
                new ParallelTransferOptions()
                    .setBlockSizeLong(BLOCK)
                    .setMaxSingleUploadSizeLong(BLOCK)
                    .setMaxConcurrency(2))
            .setHeaders(
                new BlobHttpHeaders()
                    .setContentType(upload.mediaType())
                    .setContentEncoding(upload.encoding()))
            .setMetadata(upload.metadata());
    if (!upload.tags().isEmpty()) {
      options.setTags(upload.tags());
    }
    clients(address).blob(to).uploadWithResponse(options, null, Context.NONE);
  }

  /** To Azurite, a stroke to the left is one to the right. */
  @Override
  public KeyTaking taking(String key) {
    return key.contains("\\") ? KeyTaking.AS_ANOTHER : KeyTaking.AS_IT_IS;
  }

  @Override
  public Refusal throttling() {
    return refusal(503, "ServerBusy");
  }

  @Override
  public Refusal forbidding() {
    return refusal(403, "AuthorizationPermissionMismatch");
  }

  static Refusal refusal(int status, String code) {
    return new Refusal(
        status,
        "application/xml",
        "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>No.</Message></Error>"
            .formatted(code));
  }
}
