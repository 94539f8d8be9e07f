package io.checksummary.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all stores have in common that answer over HTTP, for their adapters. */
public final class StoreAnswers {

  private StoreAnswers() {}

  /** An ETag as a version: without its quotation marks. */
  public static String version(String eTag) {
    return eTag.length() > 1 && eTag.startsWith("\"") && eTag.endsWith("\"")
        ? eTag.substring(1, eTag.length() - 1)
        : eTag;
  }

  /** A version as an ETag. */
  public static String quoted(String version) {
    return "\"" + version + "\"";
  }

  /**
   * The time that an answer tells.
   *
   * @param header {@code Date}; this machine's own time is taken where it is null, or none
   */
  public static Instant date(@Nullable String header) {
    try {
      return header == null
          ? Instant.now()
          : ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException unreadable) {
      return Instant.now();
    }
  }

  /** A header's value; null for an empty one. */
  public static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }

  /** Metadata as {@link StoredObject} has them; of names that differ by case alone, one. */
  public static Map<String, String> metadata(@Nullable Map<String, String> metadata) {
    return metadata == null
        ? Map.of()
        : metadata.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (one, other) -> one));
  }

  /**
   * Whether there is something to remove.
   *
   * @param standing what was found; null for nothing
   * @throws StoreException {@code CHANGED}, if it is another version than the one that was seen
   */
  public static boolean isThere(@Nullable StoredObject standing, String version) {
    if (standing != null && !standing.version().equals(version)) {
      throw StoreException.changed(standing.address().bucket(), null);
    }
    return standing != null;
  }
}
