package io.checksummary.store.gcs;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.services.storage.StorageScopes;
import com.google.auth.Retryable;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.GoogleCredentials;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Who we are, as Google's clients find it: by {@code GOOGLE_APPLICATION_CREDENTIALS}, by what
 * {@code gcloud} has noted, or by what the function runs as. Looked for at the first request, since
 * it may take one itself.
 */
final class GcsIdentity implements HttpRequestInitializer {

  private @Nullable HttpRequestInitializer found;

  /** That nobody has said who we are, or that who says it does not know us. */
  static final class UnknownException extends IOException {

    private static final long serialVersionUID = 1;

    UnknownException(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void initialize(HttpRequest request) throws IOException {
    try {
      found().initialize(request);
    } catch (IOException fault) {
      throw fault instanceof Retryable later && later.isRetryable()
          ? fault
          : new UnknownException(fault);
    }
  }

  private synchronized HttpRequestInitializer found() throws IOException {
    if (found == null) {
      found =
          new HttpCredentialsAdapter(
              GoogleCredentials.getApplicationDefault()
                  .createScoped(StorageScopes.DEVSTORAGE_READ_WRITE));
    }
    return found;
  }
}
