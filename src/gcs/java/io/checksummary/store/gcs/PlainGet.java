package io.checksummary.store.gcs;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.StorageRequest;
import java.io.IOException;

/**
 * Sends what is read as it is documented: Google's client by itself makes a POST of what has a long
 * name, which not every store takes back.
 */
final class PlainGet {

  private final HttpRequest request;

  private PlainGet(HttpRequest request) {
    this.request = request;
  }

  static PlainGet of(Storage client, StorageRequest<?> asked) throws IOException {
    HttpRequest request = client.getRequestFactory().buildGetRequest(asked.buildHttpRequestUrl());
    request.getHeaders().setUserAgent(client.getApplicationName());
    return new PlainGet(request.setParser(client.getObjectParser()));
  }

  /** The bytes as they are stored: nobody unpacks them, neither the store nor its client. */
  PlainGet ofBytes(long from) {
    request.setResponseReturnRawInputStream(true);
    if (from > 0) {
      request.getHeaders().setRange("bytes=" + from + "-");
    }
    return this;
  }

  /**
   * @throws GoogleJsonResponseException if the store refuses
   */
  HttpResponse send() throws IOException {
    return GoogleJsonResponseException.execute(GcsClients.JSON, request);
  }

  <T> T send(Class<T> answer) throws IOException {
    return send().parseAs(answer);
  }
}
