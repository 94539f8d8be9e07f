package io.checksummary.store.gcs;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpResponseException;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoreRefusal;
import java.io.IOException;

/** What Google's client throws, told as the port tells it. */
final class GcsFaults {

  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int PRECONDITION_FAILED = 412;

  private static final int TOO_MANY_REQUESTS = 429;

  private GcsFaults() {}

  static StoreException told(String bucket, IOException fault) {
    if (fault instanceof HttpResponseException refusal) {
      return refused(bucket, refusal);
    }
    return fault instanceof GcsIdentity.UnknownException
        ? new StoreException(
            Kind.FORBIDDEN,
            "No credentials for bucket %s: GOOGLE_APPLICATION_CREDENTIALS, or what the function"
                    .formatted(bucket)
                + " runs as.",
            fault)
        : StoreException.unanswered(bucket, fault);
  }

  static StoreException refusedKey(String bucket) {
    return new StoreException(
        Kind.REFUSED, "Bucket " + bucket + " takes no object whose whole name is . or ..", null);
  }

  private static StoreException refused(String bucket, HttpResponseException refusal) {
    String reason = reason(refusal);
    return new StoreRefusal(
            bucket,
            refusal.getStatusCode(),
            reason,
            "the identity (GOOGLE_APPLICATION_CREDENTIALS, what the function runs as) and its rights to"
                + " the bucket's objects and their list",
            "the names of bucket and object")
        .told(kind(refusal.getStatusCode(), reason), refusal);
  }

  private static Kind kind(int status, String reason) {
    if (status == TOO_MANY_REQUESTS || reason.endsWith("ateLimitExceeded")) {
      return Kind.THROTTLED; // also userRateLimitExceeded, with 403
    }
    if (GcsRetries.isBusy(status)) {
      return Kind.UNAVAILABLE;
    }
    if (status == PRECONDITION_FAILED) {
      return Kind.CHANGED;
    }
    return status == UNAUTHORIZED || status == FORBIDDEN ? Kind.FORBIDDEN : Kind.REFUSED;
  }

  /** The store's word for a refusal; empty where it says none. */
  private static String reason(HttpResponseException refusal) {
    return refusal instanceof GoogleJsonResponseException told
            && told.getDetails() != null
            && told.getDetails().getErrors() != null
            && !told.getDetails().getErrors().isEmpty()
            && told.getDetails().getErrors().getFirst().getReason() != null
        ? told.getDetails().getErrors().getFirst().getReason()
        : "";
  }
}
