package io.checksummary.store.gcs;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.JsonFactory;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.storage.Storage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** How Google's client is set up: on the JDK's own connections, with limits of time. */
final class GcsClients {

  static final JsonFactory JSON = GsonFactory.getDefaultInstance();

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** How long a connection may be silent. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  private final HttpTransport transport = new NetHttpTransport();
  private final HttpRequestInitializer identity;
  private final String root;
  private final Storage client;

  GcsClients(GcsSettings settings) {
    URI emulator = settings.emulator();
    this.identity = emulator == null ? new GcsIdentity() : request -> {};
    this.root = emulator == null ? Storage.DEFAULT_ROOT_URL : rootOf(emulator);
    this.client = telling(() -> {});
  }

  private static String rootOf(URI emulator) {
    String address = emulator.toString();
    return address.endsWith("/") ? address : address + "/";
  }

  Storage client() {
    return client;
  }

  /**
   * A client on the same connections.
   *
   * @param again is run before each attempt but the first of a request
   */
  Storage telling(Runnable again) {
    return new Storage.Builder(transport, JSON, request -> prepare(request, again))
        .setRootUrl(root)
        .setApplicationName("Checksummary")
        .build();
  }

  private void prepare(HttpRequest request, Runnable again) throws IOException {
    request
        .setConnectTimeout(Math.toIntExact(CONNECT.toMillis()))
        .setReadTimeout(Math.toIntExact(SILENCE.toMillis()));
    identity.initialize(request);
    GcsRetries.of(request, again);
  }
}
