package io.checksummary.document.html.article;

import io.checksummary.text.resource.TableFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the classes and names of an element say that it is for. */
final class ElementWords {

  private static final Pattern SMALL_THEN_LARGE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Set<String> whole;
  private final Set<String> starts;

  /**
   * @param table words, one a line; one that ends in a star stands for all that begin so, and
   *     several with a hyphen between them for those words in a row
   */
  ElementWords(String table) {
    Set<String> words = TableFile.of(ElementWords.class, table).words();
    whole = words.stream().filter(w -> !w.endsWith("*")).collect(Collectors.toSet());
    starts =
        words.stream()
            .filter(w -> w.endsWith("*"))
            .map(w -> w.substring(0, w.length() - 1))
            .collect(Collectors.toSet());
  }

  boolean match(Element element) {
    String named = element.className() + " " + element.id() + " " + element.attr("itemprop");
    return BLANKS.splitAsStream(named).map(ElementWords::hyphenated).anyMatch(this::matches);
  }

  private boolean matches(String words) {
    return whole.stream().anyMatch(word -> words.contains("-" + word + "-"))
        || starts.stream().anyMatch(word -> words.contains("-" + word));
  }

  /** "relatedLinks__head" is "-related-links-head-". */
  private static String hyphenated(String name) {
    if (name.isEmpty() || name.length() > 80) {
      return "";
    }
    String parted = SMALL_THEN_LARGE.matcher(name).replaceAll("-");
    String words = NO_LETTERS.matcher(parted).replaceAll("-").toLowerCase(Locale.ROOT);
    return "-" + words + "-";
  }
}
