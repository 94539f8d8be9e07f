package io.checksummary.check.arithmetic.operand;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.Plurals;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a label or a claim in a form in which they meet: endings cut, parts of the year by
 * their short names, years in full.
 *
 * <p>Examples: "Net revenues, Q3 FY19" is {@code net revenu q3 2019}; "amortised" and
 * "amortization" meet. A caveat: so do "operating" and "operations".
 */
public final class LabelStems {

  private static final int LENGTH = 6;
  private static final Tokeniser TOKENISER = Tokeniser.with();
  private static final Set<String> GRAMMAR = FunctionWords.grammar("en");
  private static final Set<String> LABEL_WORDS =
      TableFile.of(LabelStems.class, "en/label-words.txt").words();
  private static final Map<String, String> PERIODS = periods();

  /** The words that a name of two words begins with. */
  private static final Set<String> FIRST_OF_TWO =
      PERIODS.keySet().stream()
          .filter(name -> name.contains(" "))
          .map(name -> name.substring(0, name.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private LabelStems() {}

  /** The stems of the words that say something, in order. */
  public static List<String> of(String text) {
    List<String> words = words(text);
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean pair = i + 1 < words.size() && FIRST_OF_TWO.contains(word);
      String two = pair ? PERIODS.get(word + " " + words.get(i + 1)) : null;
      String one = PERIODS.get(word);
      if (two != null) {
        stems.add(two);
        i++;
      } else if (one != null) {
        stems.add(one);
        i += isDay(words, i + 1) ? 1 : 0;
      } else if (!(isDay(words, i) && i + 1 < words.size() && isMonth(words.get(i + 1)))
          && !GRAMMAR.contains(word)
          && !LABEL_WORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** Runs of letters and of digits in lower case; "FY19" is the year, "Q3" one word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    TokenCursor token = TOKENISER.over(text);
    int past = 0;
    while (token.next()) {
      boolean joined = token.start() > 0 && past == token.start();
      if (token.isWord() || !joined) {
        words.add(word(text, token.start(), token.end()));
      } else {
        addJoined(words, token.text());
      }
      past = token.end();
    }
    return words;
  }

  /**
   * In lower case; a letter that is a name, the A of "Customer A", stays apart from the article.
   * The Q of "in Q3" is none.
   */
  private static String word(String text, int from, int end) {
    boolean name =
        end == from + 1
            && from > 1
            && (end == text.length() || !Character.isDigit(text.charAt(end)))
            && Character.isUpperCase(text.charAt(from))
            && text.charAt(from - 1) == ' '
            && Character.isLetterOrDigit(text.charAt(from - 2));
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    return name ? "letter" + word : word;
  }

  private static void addJoined(List<String> words, String digits) {
    String before = words.getLast();
    boolean fiscal = before.equals("f") || before.equals("fy") || before.equals("cy");
    if (fiscal && digits.length() == 2) {
      words.set(words.size() - 1, "20" + digits);
    } else if (digits.length() == 1 && before.length() == 1) {
      words.set(words.size() - 1, before + digits);
    } else {
      words.add(digits);
    }
  }

  private static boolean isDay(List<String> words, int i) {
    return i < words.size()
        && words.get(i).length() <= 2
        && Character.isDigit(words.get(i).charAt(0));
  }

  private static boolean isMonth(String word) {
    return word.length() > 2 && PERIODS.containsKey(word);
  }

  private static String stem(String word) {
    String single = Plurals.english().singular(word.replace('z', 's'));
    boolean whole = single.length() <= LENGTH || single.startsWith("letter");
    return whole ? single : single.substring(0, LENGTH);
  }

  /** Whether a stem is a year of our time. */
  public static boolean isYear(String stem) {
    return stem.length() == 4
        && Character.isDigit(stem.charAt(0))
        && (stem.startsWith("19") || stem.startsWith("20"));
  }

  /** Whether a stem is a part of a year. */
  public static boolean isPart(String stem) {
    return PERIODS.containsValue(stem);
  }

  private static Map<String, String> periods() {
    Map<String, String> periods = new HashMap<>();
    for (List<String> row : TableFile.of(LabelStems.class, "en/periods.txt").rows()) {
      TableFile.parts(row.get(1)).forEach(name -> periods.put(name, row.getFirst()));
    }
    return Map.copyOf(periods);
  }
}
