package io.checksummary.fetch.link;

import io.checksummary.fetch.http.WebAnswer;
import io.netty.handler.codec.http.HttpUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The media types of documents, by the table {@code document-types.txt}. */
final class DocumentTypes {

  private static final String TABLE = "document-types.txt";

  private final List<String> types = table();

  /** What the header {@code Accept} says. */
  String accept() {
    return String.join(", ", types);
  }

  /** The media type of an answer, in lower case; null where it is no document's. */
  @Nullable String of(WebAnswer answer) {
    CharSequence type = HttpUtil.getMimeType(contentType(answer));
    String known = type == null ? "" : type.toString().strip().toLowerCase(Locale.ROOT);
    return types.contains(known) ? known : null;
  }

  /** The charset that an answer names; null for none. */
  static @Nullable String charset(WebAnswer answer) {
    CharSequence charset = HttpUtil.getCharsetAsSequence(contentType(answer));
    String name = charset == null ? "" : charset.toString().replace("\"", "").strip();
    return name.isEmpty() ? null : name;
  }

  private static String contentType(WebAnswer answer) {
    String type = answer.header("content-type");
    return type == null ? "" : type;
  }

  private static List<String> table() {
    try (InputStream file = DocumentTypes.class.getResourceAsStream(TABLE)) {
      byte[] bytes = Objects.requireNonNull(file, TABLE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
