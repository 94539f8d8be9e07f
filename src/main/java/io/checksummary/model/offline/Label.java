package io.checksummary.model.offline;

import io.checksummary.model.Resources;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what a number is of, in words of its own sentence.
 *
 * <p>Example: in "Harbour Foods paid a dividend of 12 cents a share" the label of "12 cents a
 * share" is "Harbour Foods paid a dividend". The words next to the number are taken, up to the
 * clause's begin; the label is no sentence and may lack what the sentences before it say.
 */
final class Label {

  private static final int MOST_WORDS = 9;
  private static final int FEWEST_CONTENT_WORDS = 2;

  /** Before these a clause may end; only long ones are cut there. */
  private static final Set<String> JOINTS = Set.copyOf(Resources.lines("offline/joints.txt"));

  /** Words that a label neither begins with, nor ends with. */
  private static final Set<String> NO_BEGIN = Set.copyOf(Resources.lines("offline/no-begin.txt"));

  private static final Set<String> NO_END = Set.copyOf(Resources.lines("offline/no-end.txt"));

  private static final Set<String> PLURALS = Set.copyOf(Resources.lines("offline/plurals.txt"));

  private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]\"“”]|\\s[-–—]{1,2}\\s");

  private Label() {}

  /** The figure of a mention; empty where the words around it say too little. */
  static Optional<Extract.Figure> figure(String sentence, Mention mention, List<Mention> all) {
    Span span = withNoun(sentence, mention);
    int from =
        all.stream()
            .mapToInt(other -> other.span().end())
            .filter(end -> end <= mention.span().start())
            .max()
            .orElse(0);
    return before(sentence.substring(from, span.start()))
        .or(() -> after(sentence.substring(span.end())))
        .map(label -> new Extract.Figure(label, span.of(sentence), sentence));
  }

  /** The words before the number, from the clause's begin. */
  private static Optional<String> before(String text) {
    String[] clauses = BREAK.split(text, -1);
    String label = "";
    for (int i = clauses.length - 1; i >= 0 && content(label) < FEWEST_CONTENT_WORDS; i--) {
      label = label.isBlank() ? clauses[i] : clauses[i].strip() + ", " + label.strip();
    }
    List<String> words = new ArrayList<>(Arrays.asList(label.strip().split("\\s+")));
    return label(words.size() > MOST_WORDS ? lastClause(words) : words);
  }

  /** The words behind the number, up to the clause's end: for sentences that begin with it. */
  private static Optional<String> after(String text) {
    String clause = BREAK.split(text, 2)[0].strip();
    List<String> words = new ArrayList<>(Arrays.asList(clause.split("\\s+")));
    return label(words.subList(0, Math.min(MOST_WORDS - 1, words.size())));
  }

  private static List<String> lastClause(List<String> words) {
    int from = words.size() - MOST_WORDS;
    for (int i = words.size() - 2; i > from; i--) {
      boolean joint = JOINTS.contains(words.get(i).toLowerCase(Locale.ROOT));
      if (joint
          && content(String.join(" ", words.subList(i, words.size()))) >= FEWEST_CONTENT_WORDS) {
        return words.subList(i, words.size());
      }
    }
    return words.subList(from, words.size());
  }

  private static Optional<String> label(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to && isIn(NO_BEGIN, words.get(from))) {
      from++;
    }
    while (from < to && isIn(NO_END, words.get(to - 1))) {
      to--;
    }
    String label = String.join(" ", words.subList(from, to)).replaceAll("[\\p{Po}\\s]+$", "");
    return content(label) < FEWEST_CONTENT_WORDS ? Optional.empty() : Optional.of(capital(label));
  }

  private static boolean isIn(Set<String> words, String word) {
    return word.isEmpty()
        || words.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\p{Po}+$", ""));
  }

  private static int content(String text) {
    return ContentWords.content(ContentWords.words(text)).size();
  }

  private static String capital(String label) {
    int first = label.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + label.substring(Character.charCount(first));
  }

  /** A count takes what it counts: "14 shipping containers". */
  private static Span withNoun(String sentence, Mention mention) {
    boolean counts =
        mention.quantity() instanceof Amount amount && amount.kind() == Amount.Kind.NUMBER;
    int end = mention.span().end();
    for (int i = 0; counts && i < 2; i++) {
      int to = wordEnd(sentence, end);
      if (to < 0) {
        break;
      }
      String word = sentence.substring(end + 1, to);
      end = to;
      if (word.endsWith("s") || PLURALS.contains(word)) {
        return new Span(mention.span().start(), end);
      }
    }
    return mention.span();
  }

  /** Where the lower-case word behind one space ends; -1 if none follows that may be a noun. */
  private static int wordEnd(String sentence, int from) {
    int to = from + 1;
    while (to < sentence.length() && Character.isLowerCase(sentence.charAt(to))) {
      to++;
    }
    boolean isWord = to > from + 2 && sentence.charAt(from) == ' ';
    return isWord && !ContentWords.isFunction(sentence.substring(from + 1, to)) ? to : -1;
  }
}
