package io.checksummary.model.offline;

import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a number is of, in words of its own sentence.
 *
 * <p>Example: in "Harbour Foods paid a dividend of 12 cents a share" the label of "12 cents a
 * share" is "Harbour Foods paid a dividend". The words before the number are taken, from the
 * clause's begin, and the sentence's begin where the clause has no subject of its own; where the
 * clause begins with the number, the words behind it. A label is no sentence, and may lack what the
 * sentences before it say.
 */
final class KeyFigureLabel {

  private static final int MOST_WORDS = 9;

  /** A longer begin of a sentence is more than a subject. */
  private static final int MOST_SUBJECT_WORDS = 5;

  private static final int ENOUGH = 2;

  /** Words that begin a clause within a sentence; only long ones are cut there. */
  private static final Set<String> JOINTS =
      Set.copyOf(TableFile.of(KeyFigureLabel.class, "joints.txt").lines());

  private static final Set<String> NO_BEGIN =
      Set.copyOf(TableFile.of(KeyFigureLabel.class, "no-begin.txt").lines());
  private static final Set<String> NO_END =
      Set.copyOf(TableFile.of(KeyFigureLabel.class, "no-end.txt").lines());

  /** Words that begin a clause with a subject of its own. */
  private static final Set<String> SUBJECTS =
      Set.copyOf(TableFile.of(KeyFigureLabel.class, "subjects.txt").lines());

  private static final Pattern BREAK = Pattern.compile("[,;:()\\[\\]\"“”](?!\\d)|\\s[-–—]{1,2}\\s");

  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\s]+|[\\p{Po}\\p{Ps}\\p{Pi}\\p{Pd}\\s]+$");

  private final String sentence;
  private final int clause;
  private final List<String> before;
  private final List<String> after;

  private KeyFigureLabel(String sentence, Span number) {
    this.sentence = sentence;
    this.clause = clause(sentence, number.start());
    this.before = words(sentence.substring(clause, number.start()));
    this.after = words(BREAK.split(sentence.substring(number.end()), 2)[0]);
  }

  /**
   * The label of the number that stands at the span; empty where the words around it say too
   * little.
   */
  static Optional<String> of(String sentence, Span number) {
    KeyFigureLabel label = new KeyFigureLabel(sentence, number);
    List<String> before = trimmed(label.before);
    List<String> after = trimmed(first(MOST_WORDS, label.after));
    List<String> chosen =
        before.isEmpty() && content(after) >= ENOUGH ? after : trimmed(lastClause(before));
    String words = label.withSubject(chosen, before);
    return readable(content(words(words)) < ENOUGH ? around(words, label.after) : words)
        .filter(text -> content(words(text)) > 0);
  }

  /** Too few words before the number take those behind it as well: "A city … in the north". */
  private static String around(String before, List<String> after) {
    List<String> few = withoutEnd(first(MOST_WORDS / 2, after));
    return few.isEmpty() ? before : before + " … " + String.join(" ", few);
  }

  private static List<String> first(int most, List<String> words) {
    return words.subList(0, Math.min(most, words.size()));
  }

  /** Where the clause begins that holds the offset: behind the last sign that parts clauses. */
  private static int clause(String sentence, int offset) {
    int from = 0;
    Matcher breaks = BREAK.matcher(sentence).region(0, offset);
    while (breaks.find()) {
      from = breaks.end();
    }
    return from;
  }

  /** Puts the sentence's begin before words that start in the middle of something. */
  private String withSubject(List<String> words, List<String> before) {
    String label = String.join(" ", words);
    boolean dangling =
        clause > 0 && !words.isEmpty() && words.equals(before) && !hasSubject(words.getFirst());
    List<String> subject = dangling ? words(BREAK.split(sentence, 2)[0]) : List.of();
    return subject.isEmpty() || subject.size() > MOST_SUBJECT_WORDS
        ? label
        : String.join(" ", subject) + ", " + label;
  }

  private static boolean hasSubject(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || isIn(SUBJECTS, word);
  }

  /** A long run of words from its last clause on. */
  private static List<String> lastClause(List<String> words) {
    if (words.size() <= MOST_WORDS) {
      return words;
    }
    int from = words.size() - MOST_WORDS;
    for (int i = words.size() - ENOUGH; i > from; i--) {
      if (isIn(JOINTS, words.get(i)) && content(words.subList(i, words.size())) >= ENOUGH) {
        return words.subList(i, words.size());
      }
    }
    return words.subList(from, words.size());
  }

  private static List<String> trimmed(List<String> words) {
    int from = 0;
    while (from < words.size() && isIn(NO_BEGIN, words.get(from))) {
      from++;
    }
    return withoutEnd(words.subList(from, words.size()));
  }

  private static List<String> withoutEnd(List<String> words) {
    int to = words.size();
    while (to > 0 && isIn(NO_END, words.get(to - 1))) {
      to--;
    }
    return words.subList(0, to);
  }

  private static Optional<String> readable(String words) {
    String label = EDGES.matcher(words).replaceAll("");
    if (label.isEmpty()) {
      return Optional.empty();
    }
    int first = label.codePointAt(0);
    String rest = label.substring(Character.charCount(first));
    return Optional.of(Character.toString(Character.toTitleCase(first)) + rest);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static int content(List<String> words) {
    return SentenceWords.content(SentenceWords.words(String.join(" ", words))).size();
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT));
  }
}
