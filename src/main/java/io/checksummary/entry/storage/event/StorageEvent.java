package io.checksummary.entry.storage.event;

import io.checksummary.store.ObjectAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that a notification says. */
public sealed interface StorageEvent {

  /**
   * The message that it came in, by which a batch of SQS gives back what failed; null for every
   * other sender.
   */
  @Nullable String messageId();

  /** The same, as having come in a message. */
  StorageEvent in(String messageId);

  /**
   * An object was written and is whole. All but its address is what the store said at that time,
   * and may be outdated.
   *
   * @param scheme how addresses of its store begin: {@code s3} (MinIO too), {@code gs}, {@code az}
   * @param version as {@link io.checksummary.store.StoredObject#version} has it; null where the
   *     event does not say
   * @param versionId under which the store keeps it after it was overwritten; null where it does
   *     not, or does not say
   * @param size in bytes, never 0; -1 where the event does not say
   * @param eventName as its sender calls it: {@code ObjectCreated:Put}, {@code OBJECT_FINALIZE},
   *     {@code PutBlob}
   * @param time of the event, or of the object, by the store's clock; null where it does not say
   */
  record Upload(
      ObjectAddress address,
      String scheme,
      @Nullable String version,
      @Nullable String versionId,
      long size,
      String eventName,
      @Nullable String messageId,
      @Nullable Instant time)
      implements StorageEvent {

    @Override
    public Upload in(String message) {
      return new Upload(address, scheme, version, versionId, size, eventName, message, time);
    }
  }

  /**
   * Nothing to summarise.
   *
   * @param removed the object that was removed; null for any other reason, or where the event does
   *     not name it
   */
  record Ignored(IgnoredReason reason, @Nullable ObjectAddress removed, @Nullable String messageId)
      implements StorageEvent {

    @Override
    public Ignored in(String message) {
      return new Ignored(reason, removed, message);
    }
  }

  /**
   * What could not be read, among others that perhaps could: a failure of it alone.
   *
   * @param detail as the message of {@link UnreadableEventException}
   */
  record Unreadable(String detail, @Nullable String messageId) implements StorageEvent {

    @Override
    public Unreadable in(String message) {
      return new Unreadable(detail, message);
    }
  }

  /**
   * Event Grid wants to know whether it may send events here; it is answered with its code, as
   * {@code {"validationResponse": "…"}}. The address that comes with it is for people: nothing is
   * ever fetched from there.
   *
   * @param code 1 to 256 visible ASCII characters
   */
  record Handshake(String code, @Nullable String messageId) implements StorageEvent {

    @Override
    public Handshake in(String message) {
      return new Handshake(code, message);
    }
  }
}
