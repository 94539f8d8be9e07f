package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Handshake;
import io.checksummary.entry.storage.event.StorageEvent.Ignored;
import io.checksummary.entry.storage.event.StorageEvent.Unreadable;
import io.checksummary.entry.storage.event.StorageEvent.Upload;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events as lines of a table: each value that there is, in order. */
final class EventLine {

  private EventLine() {}

  static List<String> of(List<StorageEvent> events) {
    return events.stream().map(EventLine::of).toList();
  }

  static String of(StorageEvent event) {
    return switch (event) {
      case Upload upload -> of(upload);
      case Ignored ignored -> joined("ignored", ignored.reason(), ignored.messageId());
      case Unreadable unreadable ->
          joined("unreadable", unreadable.messageId(), unreadable.detail());
      case Handshake handshake -> joined("handshake", handshake.code(), handshake.messageId());
    };
  }

  private static String of(Upload upload) {
    return joined(
        upload.scheme() + "://" + upload.address().bucket() + "/" + upload.address().key(),
        named("version", upload.version()),
        named("id", upload.versionId()),
        named("size", upload.size() < 0 ? null : upload.size()),
        upload.eventName(),
        upload.messageId(),
        upload.time());
  }

  private static @Nullable String named(String name, @Nullable Object value) {
    return value == null ? null : name + "=" + value;
  }

  private static String joined(@Nullable Object... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .collect(Collectors.joining(" "));
  }
}
