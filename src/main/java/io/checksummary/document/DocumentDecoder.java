package io.checksummary.document;

import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.TooLong;
import io.checksummary.document.Extraction.Unsupported;
import io.checksummary.text.Checkpoint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/** The bytes of a document as characters, of which no more are held than are read. */
final class DocumentDecoder {

  /** A request's body brings as many bytes at most, unless that is configured. */
  static final int MOST_CHARACTERS = 10 * 1024 * 1024;

  private static final int PIECE = 16 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentDecoder() {}

  /**
   * Reads all of it, without a byte order mark.
   *
   * @param filter what passes on the characters that matter
   * @return {@link Unsupported} where the bytes are not of the charset
   * @throws UncheckedIOException if the bytes cannot be had
   */
  static Extraction decode(DocumentContent content, Charset charset, UnaryOperator<Reader> filter) {
    try (Reader reader =
        filter.apply(new InputStreamReader(content.open(), charset.newDecoder()))) {
      return read(reader);
    } catch (CharacterCodingException e) {
      return new Unsupported(
          "The bytes are not "
              + charset.name()
              + ", as the media type claims. Convert the document to UTF-8, or name its charset in"
              + " the media type.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Extraction read(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[PIECE];
    for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
      Checkpoint.pass();
      text.append(piece, 0, count);
      if (text.length() > MOST_CHARACTERS) {
        return new TooLong(MOST_CHARACTERS);
      }
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Extracted(text.substring(marked ? 1 : 0));
  }
}
