package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import io.checksummary.document.html.css.value.CssLength;
import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether media queries hold for a common reader at a screen of 1280 by 720 pixels.
 *
 * <p>Example: {@code screen and (max-width: 600px)} does not hold, {@code print} neither.
 */
public final class MediaCondition {

  private static final Map<String, List<String>> WORDS = load();

  private static final Map<String, Double> NUMBERS =
      Map.of(
          "width",
          CssLength.WIDTH,
          "height",
          CssLength.HEIGHT,
          "device-width",
          CssLength.WIDTH,
          "device-height",
          CssLength.HEIGHT,
          "aspect-ratio",
          CssLength.WIDTH / CssLength.HEIGHT,
          "device-aspect-ratio",
          CssLength.WIDTH / CssLength.HEIGHT,
          "resolution",
          1.0,
          "device-pixel-ratio",
          1.0,
          "color",
          8.0,
          "monochrome",
          0.0);

  private static final Set<String> SCREENS = Set.of("all", "screen");

  private MediaCondition() {}

  /**
   * @param queries as written, parted by commas; they hold where none is written
   */
  public static boolean holds(String queries) {
    String small = queries.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return small.isEmpty()
        || CssText.parts(small).stream().anyMatch(query -> query(query.strip()) == Truth.YES);
  }

  private static Truth query(String query) {
    if (query.matches("(?s)not\\s+[a-z].*")) {
      return query(query.substring("not".length()).strip()).not();
    }
    String plain = query.startsWith("only ") ? query.substring("only ".length()).strip() : query;
    return Truth.of(plain, MediaCondition::leaf);
  }

  private static Truth leaf(String asked) {
    if (!asked.contains(":") && asked.matches("[a-z]+") && !isFeature(asked)) {
      return Truth.of(SCREENS.contains(asked));
    }
    return feature(asked);
  }

  private static boolean isFeature(String word) {
    return WORDS.containsKey(word) || NUMBERS.containsKey(word);
  }

  private static Truth feature(String asked) {
    int colon = asked.indexOf(':');
    String name = (colon < 0 ? asked : asked.substring(0, colon)).strip();
    List<String> words = WORDS.get(name);
    if (words == null) {
      return RangeFeature.of(asked, NUMBERS);
    }
    String value = colon < 0 ? "" : asked.substring(colon + 1).strip();
    return colon < 0
        ? Truth.of(!words.isEmpty())
        : Truth.of(
            words.contains(value)
                || (words.isEmpty() && value.matches("none|no-preference|0|active_none")));
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : TableFile.of(MediaCondition.class, "media.txt").lines()) {
      List<String> row = List.of(line.split(" ", -1));
      words.put(row.getFirst(), row.subList(1, row.size()));
    }
    return Map.copyOf(words);
  }
}
