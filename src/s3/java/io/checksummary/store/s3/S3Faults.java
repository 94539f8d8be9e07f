package io.checksummary.store.s3;

import io.checksummary.store.StoreException;
import io.checksummary.store.StoreException.Kind;
import io.checksummary.store.StoreRefusal;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** What the SDK throws, told as the port tells it. */
final class S3Faults {

  private static final int DEEPEST_CAUSE = 20;

  /** Refused with 400 although they are about who asks. */
  private static final Set<String> OF_IDENTITY =
      Set.of(
          "ExpiredToken", "InvalidToken", "TokenRefreshRequired", "AuthorizationHeaderMalformed");

  private S3Faults() {}

  static StoreException told(String bucket, SdkException fault) {
    return fault instanceof AwsServiceException refusal
        ? refused(bucket, refusal)
        : unanswered(bucket, fault);
  }

  /** The store's word for a refusal; empty for an answer without a body, as to HEAD. */
  static String code(AwsServiceException refusal) {
    return refusal.awsErrorDetails() == null || refusal.awsErrorDetails().errorCode() == null
        ? ""
        : refusal.awsErrorDetails().errorCode();
  }

  private static StoreException refused(String bucket, AwsServiceException refusal) {
    String code = code(refusal);
    return new StoreRefusal(
            bucket,
            refusal.statusCode(),
            code,
            "the identity (AWS_ACCESS_KEY_ID, AWS_PROFILE, the role of the function) and its rights to"
                + " the bucket's objects and their list",
            "the names of bucket and object, at AWS_REGION and AWS_ENDPOINT_URL_S3")
        .told(kind(refusal, code), refusal);
  }

  private static Kind kind(AwsServiceException refusal, String code) {
    int status = refusal.statusCode();
    if (status == 503 || refusal.isThrottlingException()) {
      return Kind
          .THROTTLED; // S3's 503 asks for fewer requests; as an answer to HEAD without a word
    }
    if (status >= 500 || status == 409 || code.equals("RequestTimeout")) {
      return Kind.UNAVAILABLE;
    }
    if (status == 412 || code.equals("NoSuchKey") || code.equals("NoSuchVersion")) {
      return Kind.CHANGED;
    }
    if (code.equals("InvalidObjectState")) {
      return Kind.REFUSED; // 403: in an archive, from where it cannot be read
    }
    return status == 401 || status == 403 || OF_IDENTITY.contains(code)
        ? Kind.FORBIDDEN
        : Kind.REFUSED;
  }

  private static StoreException unanswered(String bucket, SdkException fault) {
    if (isOf(fault, AbortedException.class, ApiCallTimeoutException.class)
        || isOf(fault, IOException.class, ApiCallAttemptTimeoutException.class)) {
      return StoreException.unanswered(bucket, fault);
    }
    return String.valueOf(fault.getMessage()).contains("credentials")
        ? new StoreException(
            Kind.FORBIDDEN,
            "No credentials for bucket " + bucket + ": AWS_ACCESS_KEY_ID, AWS_PROFILE, or a role.",
            fault)
        : new StoreException(
            Kind.REFUSED, "Bucket " + bucket + " cannot be asked: look at its name.", fault);
  }

  private static boolean isOf(
      Throwable fault, Class<? extends Throwable> one, Class<? extends Throwable> other) {
    return Stream.iterate(fault, f -> f != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(cause -> one.isInstance(cause) || other.isInstance(cause));
  }
}
