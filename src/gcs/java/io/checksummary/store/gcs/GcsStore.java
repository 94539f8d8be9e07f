package io.checksummary.store.gcs;

import com.google.api.client.http.HttpResponseException;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.model.Objects;
import com.google.api.services.storage.model.StorageObject;
import io.checksummary.store.NewObject;
import io.checksummary.store.ObjectAddress;
import io.checksummary.store.ObjectPage;
import io.checksummary.store.ObjectStore;
import io.checksummary.store.OpenObject;
import io.checksummary.store.StoreAnswers;
import io.checksummary.store.StoreException;
import io.checksummary.store.StoredObject;
import io.checksummary.store.WriteCondition;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects in Google Cloud Storage. A version is a generation. */
final class GcsStore implements ObjectStore {

  static final String SCHEME = "gs";

  /** As many as the service gives at once. */
  private static final long PAGE = 1_000;

  private static final Set<String> NO_NAMES = Set.of(".", "..");

  private final Storage client;
  private final GcsBuckets buckets;
  private final GcsReads reads;
  private final GcsWrites writes;

  GcsStore(GcsClients clients) {
    this.client = clients.client();
    this.buckets = new GcsBuckets(client);
    this.reads = new GcsReads(client);
    this.writes = new GcsWrites(clients, reads);
  }

  /** A request, and what is made of its answer. */
  private interface Request<T> {

    T send() throws IOException;
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public @Nullable StoredObject head(ObjectAddress address) {
    requireName(address);
    try {
      StoredObject standing = reads.standing(address);
      if (standing == null) {
        buckets.require(address.bucket());
      }
      return standing;
    } catch (IOException fault) {
      throw GcsFaults.told(address.bucket(), fault);
    }
  }

  @Override
  public OpenObject open(ObjectAddress address, String version, long from) {
    if (from < 0) {
      throw new IllegalArgumentException("an object from its byte " + from);
    }
    return asked(
        address,
        () -> {
          OpenObject opened = reads.open(address, version, from);
          if (opened == null) {
            buckets.require(address.bucket());
            throw StoreException.changed(address.bucket(), null);
          }
          return opened;
        });
  }

  @Override
  public StoredObject write(ObjectAddress address, NewObject object, WriteCondition condition) {
    return asked(
        address,
        () -> {
          try {
            return writes.write(address, object, condition);
          } catch (HttpResponseException refusal) {
            if (refusal.getStatusCode() == GcsFaults.NOT_FOUND) {
              buckets.require(address.bucket());
              throw StoreException.changed(address.bucket(), refusal);
            }
            throw refusal;
          }
        });
  }

  /**
   * Looks before it removes: where a store takes no notice of the condition, another's version that
   * stands there is still left alone.
   */
  @Override
  public void remove(ObjectAddress address, String version) {
    if (!StoreAnswers.isThere(head(address), version)) {
      return;
    }
    asked(
        address,
        () ->
            removed(
                client
                    .objects()
                    .delete(address.bucket(), address.key())
                    .setIfGenerationMatch(Generation.of(version))));
  }

  @Override
  public void discard(ObjectAddress address) {
    asked(
        address,
        () -> {
          boolean removed = removed(client.objects().delete(address.bucket(), address.key()));
          if (!removed) {
            buckets.require(address.bucket());
          }
          return removed;
        });
  }

  private static boolean removed(Storage.Objects.Delete request) throws IOException {
    try {
      request.execute();
      return true;
    } catch (HttpResponseException refusal) {
      if (refusal.getStatusCode() == GcsFaults.NOT_FOUND) {
        return false;
      }
      throw refusal;
    }
  }

  @Override
  public Map<String, String> tags(StoredObject object) {
    return Map.of();
  }

  @Override
  public ObjectPage list(String bucket, String prefix, @Nullable String page) {
    return told(
        bucket,
        () -> {
          Storage.Objects.List request =
              client
                  .objects()
                  .list(bucket)
                  .setMaxResults(PAGE)
                  .setFields("nextPageToken,items(" + GcsAnswers.FIELDS + ")");
          if (!prefix.isEmpty()) {
            request.setPrefix(prefix);
          }
          if (page != null) {
            request.setPageToken(page);
          }
          return page(bucket, PlainGet.of(client, request).send(Objects.class));
        });
  }

  private static ObjectPage page(String bucket, Objects answer) {
    List<StorageObject> items = answer.getItems() == null ? List.of() : answer.getItems();
    return new ObjectPage(
        items.stream().map(object -> GcsAnswers.listed(bucket, object)).toList(),
        answer.getNextPageToken());
  }

  @Override
  public Instant now(String bucket) {
    return told(bucket, () -> buckets.now(bucket));
  }

  private static <T> T asked(ObjectAddress address, Request<T> request) {
    requireName(address);
    return told(address.bucket(), request);
  }

  /** No request can name what a path would take for a step: the store has no such objects. */
  private static void requireName(ObjectAddress address) {
    if (NO_NAMES.contains(address.key())) {
      throw GcsFaults.refusedKey(address.bucket());
    }
  }

  private static <T> T told(String bucket, Request<T> request) {
    try {
      return request.send();
    } catch (IOException fault) {
      throw GcsFaults.told(bucket, fault);
    }
  }
}
