package io.checksummary.proof.caller;

import io.checksummary.text.hash.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of callers, known by their hashes alone. A key that is shown is hashed and compared with
 * each of them to the end, so that the time tells nothing. A caller has one key, or two while one
 * is changed for the other.
 */
public final class CallerKeys {

  /** The caller whose keys are listed without a name. */
  public static final String UNNAMED = "default";

  /** Keys of one caller. */
  static final int MOST = 2;

  /** Characters: more is not even hashed. */
  private static final int LONGEST = 4_096;

  private static final Pattern ENTRY =
      Pattern.compile("(?:([A-Za-z0-9._-]{1,64})=)?(?:sha256:)?([0-9a-fA-F]{64})");

  private final List<byte[]> hashes = new ArrayList<>();

  /** Whose each of them is. */
  private final List<String> names = new ArrayList<>();

  /**
   * @param entries {@code HASH} or {@code NAME=HASH} each: the SHA-256 of a key in 64 hexadecimal
   *     digits, with {@code sha256:} before them or not; a name has letters, digits, dots, hyphens
   *     and underscores, 64 at most
   * @throws IllegalArgumentException if there is none, one is of another form or is there twice, or
   *     a caller has more than two; its message names no hash
   */
  public CallerKeys(List<String> entries) {
    Map<String, Integer> counts = new HashMap<>();
    for (String entry : entries) {
      Matcher parts = parts(entry.strip());
      String name = parts.group(1) == null ? UNNAMED : parts.group(1);
      if (counts.merge(name, 1, Integer::sum) > MOST) {
        throw new IllegalArgumentException(
            "the caller \"" + name + "\" has more than two keys; give other callers names");
      }
      add(name, HexFormat.of().parseHex(parts.group(2)));
    }
    if (hashes.isEmpty()) {
      throw new IllegalArgumentException("there is no hash of a key");
    }
  }

  private static Matcher parts(String entry) {
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "the hash of a key has 64 hexadecimal digits, as ./checksummary key prints it, perhaps"
              + " with NAME= before it");
    }
    return parts;
  }

  private void add(String name, byte[] hash) {
    if (nameOf(hash) != null) {
      throw new IllegalArgumentException("two keys have the same hash");
    }
    hashes.add(hash);
    names.add(name);
  }

  /** The name of the caller whose key it is; null where it is nobody's, as null is. */
  public @Nullable String nameOf(@Nullable String key) {
    return key == null || key.length() > LONGEST ? null : nameOf(Sha256.hash(key));
  }

  private @Nullable String nameOf(byte[] hash) {
    String name = null;
    for (int i = 0; i < hashes.size(); i++) {
      if (MessageDigest.isEqual(hashes.get(i), hash)) {
        name = names.get(i);
      }
    }
    return name;
  }
}
