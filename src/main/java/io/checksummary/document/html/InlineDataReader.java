package io.checksummary.document.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A page without the pictures and fonts that are written into it: {@code
 * src="data:image/png;base64, iVBOR…"} keeps its first signs, and of the rest nothing. A page that
 * was saved with all that it shows is small again, however large its file is.
 */
public final class InlineDataReader extends FilterReader {

  private static final String BEGINNING = ";base64,";

  /** As many signs stay: a page may show somebody how data are written. */
  static final int KEPT = 1_000;

  private int matched;
  private boolean within;
  private int signs;

  public InlineDataReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int count = super.read(buffer, offset, length);
      if (count <= 0) {
        return count;
      }
      kept = keep(buffer, offset, count);
    }
    return kept;
  }

  /** Moves what stays to the front. */
  private int keep(char[] buffer, int offset, int count) {
    int to = offset;
    for (int i = offset; i < offset + count; i++) {
      if (stays(buffer[i])) {
        buffer[to++] = buffer[i];
      }
    }
    return to - offset;
  }

  private boolean stays(char sign) {
    if (within && isBase64(sign)) {
      return ++signs <= KEPT;
    }
    within = false;
    signs = 0;
    matched = sign == BEGINNING.charAt(matched) ? matched + 1 : sign == ';' ? 1 : 0;
    if (matched == BEGINNING.length()) {
      matched = 0;
      within = true;
    }
    return true;
  }

  private static boolean isBase64(char sign) {
    return sign < 128 && (Character.isLetterOrDigit(sign) || "+/=".indexOf(sign) >= 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
