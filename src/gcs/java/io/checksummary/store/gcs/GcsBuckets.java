package io.checksummary.store.gcs;

import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpResponseException;
import com.google.api.services.storage.Storage;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is asked of a bucket as a whole, by the shortest list of its objects: so it takes no right
 * that listing does not take.
 */
final class GcsBuckets {

  private final Storage client;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  GcsBuckets(Storage client) {
    this.client = client;
  }

  /**
   * Tells that there is no such object from that there is no such bucket: the first such answer of
   * a bucket takes a second request.
   *
   * @throws HttpResponseException if there is none, or the store does not say
   */
  void require(String bucket) throws IOException {
    if (!known.contains(bucket)) {
      now(bucket);
      known.add(bucket);
    }
  }

  /** The time that an answer tells; a refusal for want of rights tells it, too. */
  Instant now(String bucket) throws IOException {
    try {
      HttpResponse answer =
          PlainGet.of(client, client.objects().list(bucket).setMaxResults(1L).setFields("kind"))
              .send();
      answer.ignore();
      return GcsAnswers.date(answer.getHeaders());
    } catch (HttpResponseException refusal) {
      if (refusal.getStatusCode() == GcsFaults.FORBIDDEN) {
        return GcsAnswers.date(refusal.getHeaders());
      }
      throw refusal;
    }
  }
}
