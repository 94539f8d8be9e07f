package io.checksummary.entry.chat.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of Markdown as plain text, as the platforms know them that write it: {@code [the
 * page](https://example.org)} and {@code <https://example.org>}. All else stays as it is.
 */
public final class MarkdownLinks {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]*)\\]\\(<?(https?://[^\\s()<>]+)>?\\)|<(https?://[^\\s<>]+)>");

  private MarkdownLinks() {}

  /** What a link is called, then where it leads. */
  public static String plain(String text) {
    return LINK.matcher(text)
        .replaceAll(link -> {
          String bare = link.group(3);
          return Matcher.quoteReplacement(
              bare == null ? MessageLink.plain(link.group(2), link.group(1)) : bare);
        });
  }
}
