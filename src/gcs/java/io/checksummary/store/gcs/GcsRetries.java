package io.checksummary.store.gcs;

import com.google.api.client.http.HttpBackOffIOExceptionHandler;
import com.google.api.client.http.HttpBackOffUnsuccessfulResponseHandler;
import com.google.api.client.http.HttpIOExceptionHandler;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpUnsuccessfulResponseHandler;
import com.google.api.client.util.ExponentialBackOff;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Tries one request again: where nobody answered, where the store is busy, and with a new token.
 */
final class GcsRetries implements HttpUnsuccessfulResponseHandler, HttpIOExceptionHandler {

  /** Besides the first attempt. */
  private static final int MORE = 3;

  private static final int FIRST_WAIT_MILLIS = 250;
  private static final int TOO_LONG_MILLIS = 60_000;

  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final @Nullable HttpUnsuccessfulResponseHandler identity;
  private final Runnable again;
  private final HttpUnsuccessfulResponseHandler busy;
  private final HttpIOExceptionHandler broken;

  private GcsRetries(@Nullable HttpUnsuccessfulResponseHandler identity, Runnable again) {
    this.identity = identity;
    this.again = again;
    ExponentialBackOff waits =
        new ExponentialBackOff.Builder()
            .setInitialIntervalMillis(FIRST_WAIT_MILLIS)
            .setMultiplier(2)
            .setMaxElapsedTimeMillis(TOO_LONG_MILLIS)
            .build();
    this.busy =
        new HttpBackOffUnsuccessfulResponseHandler(waits)
            .setBackOffRequired(answer -> isBusy(answer.getStatusCode()));
    this.broken = new HttpBackOffIOExceptionHandler(waits);
  }

  /**
   * Has a request tried again a few times.
   *
   * @param again is told before each attempt but the first that what was asked may be done already
   */
  static void of(HttpRequest request, Runnable again) {
    GcsRetries retries = new GcsRetries(request.getUnsuccessfulResponseHandler(), again);
    request.setNumberOfRetries(MORE).setUnsuccessfulResponseHandler(retries);
    request.setIOExceptionHandler(retries);
  }

  /** Whether the same may go well later. */
  static boolean isBusy(int status) {
    return status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
  }

  @Override
  public boolean handleResponse(HttpRequest request, HttpResponse answer, boolean left)
      throws IOException {
    if (identity != null && identity.handleResponse(request, answer, left)) {
      return true;
    }
    return told(busy.handleResponse(request, answer, left));
  }

  @Override
  public boolean handleIOException(HttpRequest request, boolean left) throws IOException {
    return told(broken.handleIOException(request, left));
  }

  private boolean told(boolean isTriedAgain) {
    if (isTriedAgain) {
      again.run();
    }
    return isTriedAgain;
  }
}
