package io.checksummary.store.azure;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobStorageException;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoreRefusal;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What the SDK throws, told as the port tells it. */
final class AzureBlobFaults {

  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int PRECONDITION_FAILED = 412;
  static final int RANGE_NOT_SATISFIABLE = 416;

  private static final int UNAUTHORIZED = 401;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;

  private static final int DEEPEST_CAUSE = 20;

  private static final Set<BlobErrorCode> OF_ANOTHER =
      Set.of(
          BlobErrorCode.CONDITION_NOT_MET,
          BlobErrorCode.TARGET_CONDITION_NOT_MET,
          BlobErrorCode.BLOB_ALREADY_EXISTS,
          BlobErrorCode.BLOB_NOT_FOUND);

  private AzureBlobFaults() {}

  /**
   * @return what to throw: a fault that is not the store's as it is
   */
  static RuntimeException told(String bucket, RuntimeException fault) {
    if (fault instanceof BlobStorageException refusal) {
      return refused(bucket, refusal);
    }
    if (fault instanceof ClientAuthenticationException) {
      return new StoreException(
          Kind.FORBIDDEN,
          "No credentials for bucket %s: AZURE_STORAGE_KEY, or what the function runs as."
              .formatted(bucket),
          fault);
    }
    return isOf(fault, IOException.class) || isOf(fault, TimeoutException.class)
        ? StoreException.unanswered(bucket, fault)
        : fault;
  }

  static boolean isNoSuchObject(BlobStorageException refusal) {
    return refusal.getStatusCode() == NOT_FOUND
        && BlobErrorCode.BLOB_NOT_FOUND.equals(refusal.getErrorCode());
  }

  /** Whether what is asked of it stands in the way: another was faster, or ourselves. */
  static boolean isOfAnother(BlobStorageException refusal) {
    return refusal.getErrorCode() == null
        ? refusal.getStatusCode() == PRECONDITION_FAILED
        : OF_ANOTHER.contains(refusal.getErrorCode());
  }

  private static StoreException refused(String bucket, BlobStorageException refusal) {
    String code = refusal.getErrorCode() == null ? "" : refusal.getErrorCode().toString();
    return new StoreRefusal(
            bucket,
            refusal.getStatusCode(),
            code,
            "the identity (AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_KEY, what the function runs"
                + " as) and its rights to the container's blobs and their list",
            "the names of container and blob")
        .told(kind(refusal), refusal);
  }

  private static Kind kind(BlobStorageException refusal) {
    int status = refusal.getStatusCode();
    if (status == SERVICE_UNAVAILABLE || status == TOO_MANY_REQUESTS) {
      return Kind.THROTTLED; // Azure's 503 asks for fewer requests
    }
    if (status >= SERVER_ERROR || status == REQUEST_TIMEOUT) {
      return Kind.UNAVAILABLE;
    }
    if (isOfAnother(refusal)) {
      return Kind.CHANGED;
    }
    return status == UNAUTHORIZED || status == FORBIDDEN ? Kind.FORBIDDEN : Kind.REFUSED;
  }

  private static boolean isOf(Throwable fault, Class<? extends Throwable> kind) {
    return Stream.iterate(fault, f -> f != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(kind::isInstance);
  }
}
