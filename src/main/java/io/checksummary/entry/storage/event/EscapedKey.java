package io.checksummary.entry.storage.event;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Keys as they stand in addresses and forms: bytes of UTF-8 as {@code %XX}. Stricter than {@link
 * java.net.URLDecoder}, which takes {@code %+1} for an escape and puts U+FFFD for broken UTF-8: a
 * key that is nearly right is the key of another object.
 */
final class EscapedKey {

  private EscapedKey() {}

  /** As a form escapes it: {@code +} is a blank. Null where it is not escaped properly. */
  static @Nullable String inForm(String escaped) {
    return decoded(escaped.replace('+', ' '));
  }

  /** As a path escapes it: {@code +} is itself. Null where it is not escaped properly. */
  static @Nullable String inPath(String escaped) {
    return decoded(escaped);
  }

  private static @Nullable String decoded(String escaped) {
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream key = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        key.write(bytes[i]);
      } else if (isEscape(bytes, i)) {
        key.write(HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2]));
        i += 2;
      } else {
        return null;
      }
    }
    return text(key.toByteArray());
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[at + 1])
        && HexFormat.isHexDigit(bytes[at + 2]);
  }

  private static @Nullable String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
