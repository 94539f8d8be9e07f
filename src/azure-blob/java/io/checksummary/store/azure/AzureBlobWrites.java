package io.checksummary.store.azure;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.models.BlobHttpHeaders;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes on a condition. */
final class AzureBlobWrites {

  private final AzureBlobClients clients;
  private final AzureBlobReads reads;

  AzureBlobWrites(AzureBlobClients clients, AzureBlobReads reads) {
    this.clients = clients;
    this.reads = reads;
  }

  /**
   * @throws BlobStorageException if it is refused
   */
  StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    Attempts attempts = new Attempts();
    try {
      return AzureBlobAnswers.written(
          address,
          object,
          clients
              .blob(address)
              .getBlockBlobClient()
              .uploadWithResponse(request(object, condition), null, attempts.context())
              .getValue());
    } catch (BlobStorageException refusal) {
      StoredObject own =
          AzureBlobFaults.isOfAnother(refusal) && attempts.areMany() ? own(address, object) : null;
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
  private @Nullable StoredObject own(ObjectAddress address, NewObject object) {
    StoredObject standing = reads.standing(address);
    return standing != null && object.mayBe(standing) && Arrays.equals(bytes(standing), object.bytes())
        ? standing
        : null;
  }

  private byte[] bytes(StoredObject standing) {
    try (OpenObject opened = reads.open(standing.address(), standing.version(), 0)) {
      return opened.bytes().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static BlockBlobSimpleUploadOptions request(NewObject object, WriteCondition condition) {
    BlockBlobSimpleUploadOptions request =
        new BlockBlobSimpleUploadOptions(BinaryData.fromBytes(object.bytes()))
            .setHeaders(new BlobHttpHeaders().setContentType(object.mediaType()))
            .setMetadata(object.metadata())
            .setContentMd5(object.md5())
            .setRequestConditions(conditions(condition));
    return object.tags().isEmpty() ? request : request.setTags(object.tags());
  }

  private static BlobRequestConditions conditions(WriteCondition condition) {
    BlobRequestConditions conditions = new BlobRequestConditions();
    return switch (condition) {
      case WriteCondition.Absent() -> conditions.setIfNoneMatch("*");
      case WriteCondition.Unchanged(String version) ->
          conditions.setIfMatch(StoreAnswers.quoted(version));
    };
  }
}
