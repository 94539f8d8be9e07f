package io.checksummary.summary.policy;

import io.checksummary.text.Span;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How a number can be taken out of a sentence of one language. A table says after which words a
 * phrase can replace a number, and with which words a clause begins that can be left out. A
 * language without a table has no such phrases.
 *
 * <p>Example: in English "Revenue rose to $421 million." becomes "Revenue rose to a figure that the
 * source does not give.", and "Revenue rose, up 9 per cent." becomes "Revenue rose."
 */
final class RedactionPhrases {

  private static final Map<String, RedactionPhrases> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** What is left of a sentence has at least so many characters, or it is no sentence. */
  private static final int SHORTEST_HEAD = 8;

  /** The kinds of which "a figure" can be said. */
  private static final Set<String> AMOUNTS =
      Set.of("number", "money", "percent", "percentage-point", "measure", "duration");

  private static final String END_SIGNS = ".!?。！？…\"'”’»）)";
  private static final String STOPS = ".!?。！？…,;:，、；：)）";
  private static final String COMMAS = ",，、";

  private final List<Substitute> substitutes;
  private final List<String> followers;
  private final List<String> openers;

  /** A phrase and the words that it may stand after. */
  private record Substitute(List<String> before, String phrase) {}

  /** A stretch of a sentence and what comes in its place. */
  private record Edit(Span span, String by) {}

  /**
   * A number in a sentence.
   *
   * @param kind as in JSON
   * @param redacted whether it is to be taken out
   */
  record NumberPlace(Span span, String kind, boolean redacted) {}

  private RedactionPhrases(String language) {
    TableFile table = TableFile.optional(RedactionPhrases.class, language + "/redaction.txt");
    this.substitutes =
        rows(table, "after")
            .map(row -> new Substitute(TableFile.parts(row.get(1)), row.get(2)))
            .toList();
    this.followers =
        rows(table, "before").flatMap(r -> TableFile.parts(r.get(1)).stream()).toList();
    this.openers = rows(table, "clause").flatMap(r -> TableFile.parts(r.get(1)).stream()).toList();
  }

  private static Stream<List<String>> rows(TableFile table, String kind) {
    return table.rows().stream().filter(row -> row.getFirst().equals(kind));
  }

  /**
   * The table of a language.
   *
   * @param language BCP 47
   */
  static RedactionPhrases of(String language) {
    return BY_LANGUAGE.computeIfAbsent(LanguageDetector.primary(language), RedactionPhrases::new);
  }

  /**
   * What is left of a sentence; empty where it would not read without those numbers.
   *
   * @param places every number of the sentence
   */
  String without(String sentence, List<NumberPlace> places) {
    List<Edit> edits = new ArrayList<>();
    for (NumberPlace place : places) {
      if (place.redacted()) {
        Optional<Edit> edit = edit(sentence, place, places);
        if (edit.isEmpty()) {
          return "";
        }
        edits.add(edit.get());
      }
    }
    return edited(sentence, edits);
  }

  private Optional<Edit> edit(String sentence, NumberPlace number, List<NumberPlace> places) {
    return Stream.of(bracket(sentence, number.span()), clause(sentence, number.span()))
        .flatMap(Optional::stream)
        .filter(
            edit -> places.stream().noneMatch(p -> !p.redacted() && p.span().overlaps(edit.span())))
        .findFirst()
        .or(() ->
            AMOUNTS.contains(number.kind()) ? phrase(sentence, number.span()) : Optional.empty());
  }

  /** From the right to the left; what lies in a stretch that goes is gone with it. */
  private static String edited(String sentence, List<Edit> edits) {
    StringBuilder text = new StringBuilder(sentence);
    edits.stream()
        .filter(edit -> edits.stream().noneMatch(other -> isWider(other, edit)))
        .distinct()
        .sorted(Comparator.comparingInt((Edit edit) -> edit.span().start()).reversed())
        .forEach(edit -> text.replace(edit.span().start(), edit.span().end(), edit.by()));
    return text.toString();
  }

  private static boolean isWider(Edit other, Edit edit) {
    return other.span().length() > edit.span().length() && other.span().overlaps(edit.span());
  }

  /** A bracket around the number, with the space before it. */
  private static Optional<Edit> bracket(String sentence, Span number) {
    int open = lastOf("(（", sentence, number.start());
    int close = firstOf(")）", sentence, number.end());
    boolean around =
        open >= 0
            && close >= 0
            && lastOf(")）", sentence, number.start()) < open
            && (firstOf("(（", sentence, number.end()) < 0
                || firstOf("(（", sentence, number.end()) > close);
    if (!around) {
      return Optional.empty();
    }
    int from = open > 0 && sentence.charAt(open - 1) == ' ' ? open - 1 : open;
    return Optional.of(new Edit(new Span(from, close + 1), ""));
  }

  /** The sentence's last clause, with the comma before it. */
  private Optional<Edit> clause(String sentence, Span number) {
    int end = sentence.length();
    while (end > 0 && END_SIGNS.indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    int comma = lastComma(sentence, Math.min(end, number.start()));
    boolean last = comma >= SHORTEST_HEAD && comma >= lastComma(sentence, end);
    return last && begins(sentence.substring(comma + 1).strip(), openers)
        ? Optional.of(new Edit(new Span(comma, end), ""))
        : Optional.empty();
  }

  /** A comma inside a figure is none. */
  private static int lastComma(String sentence, int before) {
    int comma = before;
    do {
      comma = lastOf(COMMAS, sentence, comma);
    } while (comma > 0
        && comma + 1 < sentence.length()
        && Character.isDigit(sentence.charAt(comma - 1))
        && Character.isDigit(sentence.charAt(comma + 1)));
    return comma;
  }

  private Optional<Edit> phrase(String sentence, Span number) {
    String before = sentence.substring(0, number.start()).stripTrailing();
    String after = sentence.substring(number.end()).stripLeading();
    boolean fits =
        after.isEmpty() || STOPS.indexOf(after.charAt(0)) >= 0 || begins(after, followers);
    return substitutes.stream()
        .filter(
            substitute -> fits && substitute.before().stream().anyMatch(word -> ends(before, word)))
        .findFirst()
        .map(substitute -> new Edit(number, substitute.phrase()));
  }

  private static boolean begins(String text, List<String> words) {
    return words.stream()
        .anyMatch(word ->
            text.regionMatches(true, 0, word, 0, word.length())
                && isBoundary(text, word.length() - 1, word.length()));
  }

  private static boolean ends(String text, String word) {
    int from = text.length() - word.length();
    return from >= 0
        && text.regionMatches(true, from, word, 0, word.length())
        && isBoundary(text, from - 1, from);
  }

  /** Whether a word ends between two places: not between two letters of a spaced script. */
  private static boolean isBoundary(String text, int left, int right) {
    return left < 0
        || right >= text.length()
        || !isSpaced(text.charAt(left))
        || !isSpaced(text.charAt(right));
  }

  private static boolean isSpaced(char c) {
    return Character.isLetterOrDigit(c) && c < 0x2E80;
  }

  private static int lastOf(String signs, String text, int before) {
    int at = before - 1;
    while (at >= 0 && signs.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static int firstOf(String signs, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
