package io.checksummary.entry.storage.event;

import io.checksummary.store.ObjectAddress;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which blob an event of Azure's means. Its subject says so without any escaping, and tells where
 * the container's name ends, for {@code $root} too, which addresses leave out: it is trusted. Its
 * address must agree, whatever its host is. Some of those addresses are escaped as a path, others
 * have blanks and {@code #} as they are: so either reading will do. An address that agrees with
 * neither means another blob, and the event is not to be acted on.
 *
 * <p>Subjects are known to come with a question mark, or U+FFFD, for every half of a character such
 * as an emoji. Only then is the key read from the address.
 */
final class BlobName {

  /** UTF-16 code units: Azure counts characters, where others count bytes. */
  private static final int LONGEST_KEY = 1_024;

  /** Characters: each of a key has up to 9 when escaped; before it stand host and container. */
  private static final int LONGEST_ADDRESS = 10_240;

  private static final Pattern SUBJECT =
      Pattern.compile("/?blobServices/default/containers/([^/]+)/blobs/(.+)", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^/]+/(.+)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final String ROOT = "$root";

  private BlobName() {}

  /**
   * @param subject of the event, {@code /blobServices/default/containers/CONTAINER/blobs/KEY}
   * @param data with the address as {@code url}
   */
  static ObjectAddress address(@Nullable String subject, EventObject data)
      throws UnreadableEventException {
    Matcher parts = SUBJECT.matcher(subject == null ? "" : subject);
    if (!parts.matches()) {
      throw UnreadableEventException.at(
          "subject", "/blobServices/default/containers/CONTAINER/blobs/KEY", "something else");
    }
    String container = EventAddress.checkedBucket(parts.group(1), "subject");
    String key = agreedKey(container, parts.group(2), data);
    return new ObjectAddress(container, checkedKey(key));
  }

  private static String checkedKey(String key) throws UnreadableEventException {
    if (key.length() > LONGEST_KEY || !EventObject.isWhole(key)) {
      throw UnreadableEventException.at(
          "subject", "a key of 1 to " + LONGEST_KEY + " characters", "others");
    }
    return key;
  }

  private static String agreedKey(String container, String key, EventObject data)
      throws UnreadableEventException {
    Matcher address = ADDRESS.matcher(data.text("url", LONGEST_ADDRESS));
    String path = address.matches() ? address.group(1) : "";
    return Stream.of(EscapedKey.inPath(path), path)
        .filter(Objects::nonNull)
        .map(readable -> keyIn(readable, container, key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() ->
            UnreadableEventException.at(
                data.at("url"), "the address of the subject's blob", "another"));
  }

  /** The key as a path has it; null where the path is not that of the blob. */
  private static @Nullable String keyIn(String path, String container, String key) {
    int end = path.length() - key.length();
    if (end < 0 || !agree(key, path.substring(end))) {
      return null;
    }
    return isOf(container, path.substring(0, end)) ? path.substring(end) : null;
  }

  /** Whether a path leads to a container, behind an account where the host does not say that. */
  private static boolean isOf(String container, String path) {
    String behindAccount = path.substring(path.indexOf('/') + 1);
    return path.isEmpty()
        ? container.equals(ROOT)
        : path.equals(container + "/") || behindAccount.equals(container + "/");
  }

  /** Whether a key of a subject is that of an address, some of whose characters it has lost. */
  private static boolean agree(String key, String other) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean lost = (c == '?' || c == '\uFFFD') && Character.isSurrogate(other.charAt(i));
      if (c != other.charAt(i) && !lost) {
        return false;
      }
    }
    return true;
  }
}
