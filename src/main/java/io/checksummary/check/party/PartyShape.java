package io.checksummary.check.party;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One order in which a language tells two parties of a verb.
 *
 * <p>Example: {@code B (was, were) ~ (beaten by) A} fits "Devils were easily beaten by the Bruins":
 * {@code A} and {@code B} are the first and the second party, words in brackets stand for each
 * other, and the wave is a gap, in which a number may stand.
 */
final class PartyShape {

  private static final Pattern PART = Pattern.compile("\\(([^)]*)\\)|(\\S+)");

  private final String relation;
  private final Pattern pattern;

  /** Of one group of words one has to be in a text that fits. */
  private final List<String> telling;

  private final int gaps;

  private PartyShape(String relation, Pattern pattern, List<String> telling, int gaps) {
    this.relation = relation;
    this.pattern = pattern;
    this.telling = telling;
    this.gaps = gaps;
  }

  /**
   * @throws IllegalArgumentException if a shape does not have each party once
   */
  static PartyShape of(String relation, String shape, ShapeSyntax syntax) {
    List<String> parts = new ArrayList<>();
    List<String> telling = List.of();
    int gaps = 0;
    Matcher part = PART.matcher(shape);
    while (part.find()) {
      String word = part.group(2);
      if (word == null) {
        List<String> words = TableFile.parts(part.group(1));
        parts.add(syntax.words(words));
        telling = shortest(words) > shortest(telling) ? words : telling;
      } else if (word.equals("~")) {
        parts.add(syntax.gap(gaps++));
      } else {
        parts.add(syntax.party(word, parts.isEmpty()));
      }
    }
    return new PartyShape(relation, Pattern.compile(syntax.joined(parts)), telling, gaps);
  }

  private static int shortest(List<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  String relation() {
    return relation;
  }

  int gaps() {
    return gaps;
  }

  /**
   * Where it may fit; null where a text lacks the verb.
   *
   * @param lower the text in lower case
   */
  @Nullable Matcher matcher(String text, String lower) {
    for (String word : telling) {
      if (lower.contains(word)) {
        return pattern.matcher(text);
      }
    }
    return null;
  }
}
