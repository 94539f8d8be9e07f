package io.checksummary.later.lambda;

import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterException.Kind;
import io.checksummary.later.LaterMessage;
import io.checksummary.later.LaterWork;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;

/**
 * Has the function called once more, and does not wait for that: Lambda freezes a process once it
 * has answered. Lambda keeps the event until the call has ended, and tries twice more where it fails.
 */
final class LambdaLater implements Later {

  /** In bytes: what Lambda took of an asynchronous call before October 2025; 1 MB since. */
  private static final int LARGEST = 256 * 1024;

  private final Optional<String> function;
  private final Optional<String> version;
  private final Supplier<LambdaClient> client;

  /**
   * @param function its own name; empty outside of Lambda
   * @param version of the function that this is, so that the same one does the work
   * @param client is asked for with the first work
   */
  LambdaLater(
      Optional<String> function, Optional<String> version, Supplier<LambdaClient> client) {
    this.function = function;
    this.version = version;
    this.client = client;
  }

  @Override
  public boolean isReady() {
    return function.isPresent();
  }

  @Override
  public void hand(LaterWork work) throws LaterException {
    byte[] event = LaterMessage.write(work);
    if (event.length > LARGEST) {
      throw new LaterException(
          Kind.TOO_LARGE,
          "The work has %d bytes, and Lambda takes %d.".formatted(event.length, LARGEST),
          null);
    }
    String name =
        function.orElseThrow(() ->
            new LaterException(
                Kind.REFUSED,
                "AWS_LAMBDA_FUNCTION_NAME is not set: this is no function of Lambda. Set"
                    + " CHECKSUMMARY_LATER=process elsewhere.",
                null));
    try {
      var unusedAccepted =
          client
              .get()
              .invoke(call ->
                  call.functionName(name)
                      .qualifier(version.orElse(null))
                      .invocationType(InvocationType.EVENT)
                      .payload(SdkBytes.fromByteArrayUnsafe(event)));
    } catch (SdkException refused) {
      throw failed(refused, name);
    }
  }

  private static LaterException failed(SdkException refused, String function) {
    Kind kind = kind(refused instanceof AwsServiceException answer ? answer.statusCode() : 0);
    String why =
        switch (kind) {
          case REFUSED ->
              "Lambda does not let the function call itself; its role wants lambda:InvokeFunction on "
                  + function
                  + ".";
          case TOO_LARGE -> "Lambda does not take so large an event.";
          case OVERLOADED -> "Lambda did not take the call of the function by itself.";
        };
    return new LaterException(kind, why, refused);
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 400, 401, 403, 404 -> Kind.REFUSED;
      case 413 -> Kind.TOO_LARGE;
      default -> Kind.OVERLOADED;
    };
  }

  /** A client that is made with its first use: most functions hand nothing over. */
  static Supplier<LambdaClient> once(Supplier<LambdaClient> made) {
    return new Supplier<>() {
      private @Nullable LambdaClient client;

      @Override
      public synchronized LambdaClient get() {
        LambdaClient known = client;
        if (known == null) {
          known = made.get();
          client = known;
        }
        return known;
      }
    };
  }
}
