package io.checksummary.model.provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.model.http.ErrorResponseException;
import io.checksummary.model.http.RetryAfter;
import io.checksummary.model.protocol.MissingSettingException;
import java.net.http.HttpHeaders;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What the SDK throws, told as the other providers' faults are. */
final class AwsFaults {

  private static final int DEEPEST_CAUSE = 20;

  private AwsFaults() {}

  static RuntimeException translated(RuntimeException fault) {
    return cause(fault, AwsServiceException.class)
        .<RuntimeException>map(AwsFaults::refusal)
        .or(() -> cause(fault, ApiCallTimeoutException.class).map(AwsFaults::late))
        .or(() -> cause(fault, AbortedException.class).map(AwsFaults::interrupted))
        .or(() -> cause(fault, SdkClientException.class).flatMap(AwsFaults::unset))
        .orElse(fault);
  }

  private static ErrorResponseException refusal(AwsServiceException fault) {
    AwsErrorDetails details = fault.awsErrorDetails();
    ObjectNode body = new ObjectMapper().createObjectNode();
    body.putObject("error")
        .put("code", details == null ? null : details.errorCode())
        .put("message", details == null ? null : details.errorMessage());
    return new ErrorResponseException(
        fault.statusCode(), body.toString(), RetryAfter.of(headers(details), body.toString()));
  }

  private static HttpHeaders headers(@Nullable AwsErrorDetails details) {
    return HttpHeaders.of(
        details == null || details.sdkHttpResponse() == null
            ? Map.of()
            : details.sdkHttpResponse().headers(),
        (name, value) -> true);
  }

  private static RuntimeException late(ApiCallTimeoutException late) {
    return new IllegalStateException(new HttpTimeoutException("no answer in time"));
  }

  private static RuntimeException interrupted(AbortedException stopped) {
    return new IllegalStateException(new InterruptedException());
  }

  /** The SDK looks for region and credentials in many places, and says so at length. */
  private static Optional<RuntimeException> unset(SdkClientException fault) {
    String message = String.valueOf(fault.getMessage());
    if (message.contains("region")) {
      return Optional.of(new MissingSettingException("AWS_REGION"));
    }
    return message.contains("credentials")
        ? Optional.of(new MissingSettingException("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"))
        : Optional.empty();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
    return Stream.<Throwable>iterate(fault, f -> f != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
