package io.checksummary.document.html.css;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the media queries of a rule hold for a reader at a screen of 1280 by 720 pixels.
 *
 * <p>Example: {@code screen and (max-width: 600px)} does not hold, {@code print} neither. A caveat:
 * features other than width, and those of a reader's own settings, are taken not to hold.
 */
final class MediaCondition {

  private static final int WIDTH = 1280;

  private static final Pattern MINIMUM =
      Pattern.compile("min-width\\s*:\\s*(\\d{1,6}(?:\\.\\d{1,4})?)(px|em|rem)");

  private static final Pattern MAXIMUM =
      Pattern.compile("max-width\\s*:\\s*(\\d{1,6}(?:\\.\\d{1,4})?)(px|em|rem)");

  private MediaCondition() {}

  /**
   * @param queries as written, parted by commas; they hold where none is written
   */
  static boolean holds(String queries) {
    String small = queries.strip().toLowerCase(Locale.ROOT);
    return small.isEmpty() || SheetScanner.parts(small).stream().anyMatch(MediaCondition::isTrue);
  }

  private static boolean isTrue(String query) {
    String one = query.strip();
    boolean not = one.startsWith("not ");
    String plain = not ? one.substring("not ".length()).strip() : one;
    return isOfScreen(plain) != not;
  }

  private static boolean isOfScreen(String query) {
    return !query.matches("(?:only\\s+)?(?:print|speech|aural|braille|tty|projection)\\b.*")
        && !query.contains("prefers-")
        && !query.contains("portrait")
        && !query.contains("hover: none")
        && !query.contains("hover:none")
        && !query.contains("forced-colors")
        && pixels(MINIMUM.matcher(query), 0) <= WIDTH
        && pixels(MAXIMUM.matcher(query), WIDTH) >= WIDTH;
  }

  private static double pixels(Matcher length, double otherwise) {
    return length.find()
        ? Double.parseDouble(length.group(1)) * (length.group(2).equals("px") ? 1 : 16)
        : otherwise;
  }
}
