package io.checksummary.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a link led to. Its bytes are not copied: do not change them.
 *
 * @param address where it was found, behind all redirects
 * @param mediaType in lower case, without parameters: {@code text/html}
 * @param charset as the server named it; null where it named none
 * @param content unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record FetchedDocument(
    URI address, String mediaType, @Nullable String charset, byte[] content) {

  /** The media type, with its charset where that is known: {@code text/html; charset=utf-8}. */
  public String contentType() {
    return charset == null ? mediaType : mediaType + "; charset=" + charset;
  }
}
