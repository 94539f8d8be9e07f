package io.checksummary.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is to be written. Its bytes are not copied: do not change them afterwards.
 *
 * @param mediaType {@code application/json} for one
 * @param metadata as every store takes them, in a header each: names in lower case, of letters,
 *     digits and underscores; values of ASCII that can be seen, and blanks inside. S3 takes 2 KB of
 *     them in all
 * @param tags of the store, by which access may be granted; empty for none. A store without tags of
 *     its own leaves them out
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record NewObject(
    byte[] bytes, String mediaType, Map<String, String> metadata, Map<String, String> tags) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
  private static final Pattern VALUE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  /**
   * @throws IllegalArgumentException if a store would not take the metadata, or change them
   */
  public NewObject {
    metadata = Map.copyOf(metadata);
    tags = Map.copyOf(tags);
    metadata.forEach(NewObject::require);
  }

  /** The MD5 of its bytes, which stores compare against what has come. */
  public byte[] md5() {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has MD5", impossible);
    }
  }

  /**
   * Whether this may be what stands somewhere, by all but its bytes. If those are the same too, a
   * condition failed because of ourselves: the answer to a first attempt was lost, though it had
   * been done, and the second met what the first had written.
   */
  public boolean mayBe(StoredObject standing) {
    return standing.size() == bytes.length && standing.metadata().equals(metadata);
  }

  private static void require(String name, String value) {
    if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("not as every store takes metadata: " + name);
    }
  }
}
