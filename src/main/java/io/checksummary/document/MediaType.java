package io.checksummary.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A media type with the one parameter that matters here.
 *
 * <p>Example: {@code Text/Markdown; variant=GFM; charset="UTF-8"} is {@code text/markdown} in
 * {@code utf-8}.
 *
 * @param essence type and subtype, lower case; empty where the words are no media type
 * @param charset lower case; null where none is named
 */
public record MediaType(String essence, @Nullable String charset) {

  private static final Pattern ESSENCE = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([a-z0-9_.:-]+)\"?");
  private static final int LONGEST = 256;

  /** Reads a media type; anything else becomes one without an essence. */
  public static MediaType of(String written) {
    if (written.length() > LONGEST) {
      return new MediaType("", null);
    }
    String[] parts = written.toLowerCase(Locale.ROOT).split(";", -1);
    String essence = parts[0].strip();
    return new MediaType(ESSENCE.matcher(essence).matches() ? essence : "", charset(parts));
  }

  private static @Nullable String charset(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      Matcher charset = CHARSET.matcher(parts[i].strip());
      if (charset.matches()) {
        return charset.group(1);
      }
    }
    return null;
  }
}
