package io.checksummary.model.offline;

import io.checksummary.model.prompt.PromptResources;
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
      PromptResources.lines("offline/agencies.txt").stream()
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:(?:\\p{Lu}[\\p{L}.'’]*+|\\d{1,2}),? ){0,6}+\\((?:"
              + AGENCIES
              + ")\\)\\s*+(?:[-–—]{1,2}\\s*+)?");

  private static final List<String> POINTERS =
      PromptResources.lines("offline/picture-pointers.txt");

  private DatelineStripper() {}

  static String without(String sentence) {
    String text = DATELINE.matcher(sentence).replaceFirst("");
    for (String pointer : POINTERS) {
      text = text.replace(" (" + pointer + ")", "");
    }
    return text.strip();
  }
}
