package io.checksummary.document;

import io.checksummary.document.Extraction.Unsupported;
import io.checksummary.document.html.InlineDataReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as characters: by their byte order mark, the charset that came with them, the
 * one that the page itself names, else UTF-8; what names none and is no UTF-8 is windows-1252, as
 * browsers have it.
 */
final class HtmlCharset {

  private static final int PROLOGUE = 4_096;

  private static final Pattern NAMED =
      Pattern.compile(
          "<meta[^>]{1,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})"
              + "|<\\?xml[^>]{1,100}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /**
   * @param told the charset that the media type names; null where it names none
   */
  static Extraction decode(DocumentContent content, @Nullable String told) {
    byte[] beginning = beginning(content);
    Optional<Charset> marked = marked(beginning);
    if (marked.isPresent()) {
      return decode(content, marked.get(), false);
    }
    if (told != null) {
      return charset(told)
          .map(charset -> decode(content, charset, false))
          .orElseGet(() ->
              new Unsupported(
                  "The charset that the media type names is not known. Convert the page to"
                      + " UTF-8."));
    }
    Optional<Charset> named = named(beginning);
    return decode(content, named.orElse(StandardCharsets.UTF_8), named.isEmpty());
  }

  private static byte[] beginning(DocumentContent content) {
    try (InputStream bytes = content.open()) {
      return bytes.readNBytes(PROLOGUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A page that can name its charset in ASCII is not in UTF-16, whatever it says. */
  private static Optional<Charset> named(byte[] beginning) {
    Matcher named = NAMED.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
    if (!named.find()) {
      return Optional.empty();
    }
    return charset(named.group(1) == null ? named.group(2) : named.group(1))
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  /** What pages call Latin-1 or ASCII is windows-1252. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
      boolean latin =
          StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
      return latin ? western() : Optional.ofNullable(charset);
    } catch (IllegalCharsetNameException noName) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> western() {
    String name = "windows-1252";
    return Optional.of(
        Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1);
  }

  private static Extraction decode(DocumentContent content, Charset charset, boolean guessed) {
    Extraction decoded = DocumentDecoder.decode(content, charset, InlineDataReader::new);
    return guessed && decoded instanceof Unsupported
        ? DocumentDecoder.decode(content, western().orElseThrow(), InlineDataReader::new)
        : decoded;
  }
}
