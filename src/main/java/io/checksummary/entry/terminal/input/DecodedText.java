package io.checksummary.entry.terminal.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset as guessed: UTF-8 where the bytes are valid in it, UTF-16 where a byte order mark
 *     says so, else Windows-1252, in which any bytes are a text
 */
record DecodedText(String text, Charset charset) {

  private static final char MARK = '\uFEFF';

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new DecodedText(new String(bytes, UTF_16), UTF_16);
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new DecodedText(text.indexOf(MARK) == 0 ? text.substring(1) : text, UTF_8);
    } catch (CharacterCodingException e) {
      Charset western =
          Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : ISO_8859_1;
      return new DecodedText(new String(bytes, western), western);
    }
  }

  /** Whether the bytes were rather a picture, a program or another thing that is no text. */
  boolean isBinary() {
    return text.indexOf('\0') >= 0;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
