package io.checksummary.model.offline;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off a sentence what belongs to the page and not to what it says: place and agency before
 * it, pointers to pictures within it.
 *
 * <p>Example: "PARIS (Reuters) - Sales rose." becomes "Sales rose."
 */
final class DatelineStripper {

  private static final String AGENCIES =
      TableFile.of(DatelineStripper.class, "agencies.txt").lines().stream()
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:(?:\\p{Lu}[\\p{L}.'’]*+|\\d{1,2}),? ){0,6}+\\((?:"
              + AGENCIES
              + ")\\)\\s*+(?:[-–—]{1,2}\\s*+)?");

  private static final List<String> POINTERS =
      TableFile.of(DatelineStripper.class, "picture-pointers.txt").lines();

  private DatelineStripper() {}

  static String without(String sentence) {
    String text = DATELINE.matcher(sentence).replaceFirst("");
    for (String pointer : POINTERS) {
      text = text.replace(" (" + pointer + ")", "");
    }
    return text.strip();
  }
}
