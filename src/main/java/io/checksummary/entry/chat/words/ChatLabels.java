package io.checksummary.entry.chat.words;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts of a message that are named: "Summary: …", "Article: …", each at the beginning of a line;
 * or parted by a line of hyphens, the article above.
 */
final class ChatLabels {

  private static final String ARTICLE = "article";
  private static final String SUMMARY = "summary";

  /** What stands before a label or the line of hyphens has a part of its own. */
  private static final Pattern DIVIDER = Pattern.compile("(?m)^[ \\t]*-{3,}[ \\t]*$");

  private static final Pattern NAMES = Pattern.compile(names());

  private ChatLabels() {}

  /**
   * Two texts and what was said of them.
   *
   * @param before what stands before the first of them; may be empty
   */
  record Pair(String before, String article, String summary) {}

  /** Empty where there are no two such parts. */
  static Optional<Pair> pair(String text) {
    List<MatchResult> found = labels(text);
    if (found.size() == 2 && !name(found.get(0)).equals(name(found.get(1)))) {
      String first = text.substring(found.get(0).end(), found.get(1).start()).strip();
      String second = text.substring(found.get(1).end()).strip();
      boolean articleFirst = name(found.get(0)).equals(ARTICLE);
      return whole(
          new Pair(
              text.substring(0, found.get(0).start()).strip(),
              articleFirst ? first : second,
              articleFirst ? second : first));
    }
    String[] parts = DIVIDER.split(text, 2);
    return parts.length < 2 || isTalk(parts[1])
        ? Optional.empty()
        : whole(divided(parts[0], parts[1]));
  }

  /** An instruction below a line is no summary. */
  private static boolean isTalk(String text) {
    return !ChatText.hasDigit(text) && !Instruction.in(text).isEmpty();
  }

  /** A first line that asks for something is none of the article. */
  private static Pair divided(String above, String below) {
    String article = above.strip();
    int line = article.indexOf('\n');
    boolean asks = line > 0 && !Instruction.in(article.substring(0, line)).isEmpty();
    return asks
        ? new Pair(article.substring(0, line), article.substring(line).strip(), below.strip())
        : new Pair("", article, below.strip());
  }

  private static Optional<Pair> whole(Pair pair) {
    return pair.article().isEmpty() || pair.summary().isEmpty()
        ? Optional.empty()
        : Optional.of(pair);
  }

  private static List<MatchResult> labels(String text) {
    Matcher matcher = NAMES.matcher(text);
    List<MatchResult> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  private static String name(MatchResult label) {
    return label.group(ARTICLE) == null ? SUMMARY : ARTICLE;
  }

  private static String names() {
    return "(?imu)^[ \\t]*(?:(?<article>%s)|(?<summary>%s))[ \\t]*[:：]"
        .formatted(alternatives(ARTICLE), alternatives(SUMMARY));
  }

  private static String alternatives(String name) {
    return LanguageDetector.TABLED.stream()
        .flatMap(language ->
            TableFile.optional(ChatLabels.class, language + "/labels.txt").rows().stream())
        .filter(row -> row.getFirst().equals(name))
        .flatMap(row -> TableFile.parts(row.get(1)).stream())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
