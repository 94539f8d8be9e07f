package io.checksummary.entry.chat.wire;

import io.checksummary.entry.chat.message.ChatAttachment;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of file an attachment is: as the platform says, with the character set that the file
 * comes with; as its name ends, where neither says.
 */
public final class DocumentType {

  private static final String ANY_BYTES = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.of(
          "txt", "text/plain",
          "md", "text/markdown",
          "markdown", "text/markdown",
          "htm", "text/html",
          "html", "text/html",
          "xhtml", "application/xhtml+xml");

  private DocumentType() {}

  /**
   * A media type, with parameters where the file comes with some.
   *
   * @param sent the header that the file came with; null where there was none
   */
  public static String of(ChatAttachment attachment, @Nullable String sent) {
    String told = essence(attachment.mediaType());
    boolean same = told.equals(ANY_BYTES) || told.equals(essence(sent));
    String type = same && sent != null ? sent.strip() : told;
    return essence(type).equals(ANY_BYTES) ? byName(attachment.name()) : type;
  }

  private static String byName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, ANY_BYTES);
  }

  private static String essence(@Nullable String type) {
    return type == null || type.isBlank()
        ? ANY_BYTES
        : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
