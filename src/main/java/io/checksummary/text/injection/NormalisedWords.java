package io.checksummary.text.injection;

import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.SINGLES;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence in a normal form: lower case, without accents, and with letters that only
 * look Latin replaced by Latin ones. In scripts without spaces each character is a word.
 *
 * <p>Example: {@code "Ignоre"}, its third vowel Cyrillic, is {@code ignore}.
 */
final class NormalisedWords {

  private static final String STOPS = ",;:.!?…—–()[]{}\"“”«»„‹›「」『』*_|>#/\n、，。！？：；¡¿•";
  private static final String OPENERS = "\"“„«‹「『";
  private static final Map<Character, String> CLOSERS =
      Map.of('"', "\"", '“', "”\"", '„', "“”\"", '«', "»", '‹', "›", '「', "」", '『', "』");

  private static final Map<String, String> LOOKALIKES =
      TableFile.of(NormalisedWords.class, "lookalikes.txt").pairs();

  private static final Tokeniser TOKENISER = Tokeniser.with(MIXED, SINGLES);

  private final String sentence;
  private final List<String> words = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private @Nullable List<Span> quotations;

  private NormalisedWords(String sentence) {
    this.sentence = sentence;
  }

  static NormalisedWords of(String sentence) {
    NormalisedWords normalised = new NormalisedWords(sentence);
    normalised.findWords(Checkpoint::pass);
    return normalised;
  }

  /** A phrase of a table; where an asterisk ends it, its last word is only a word's beginning. */
  static List<String> phrase(String entry) {
    NormalisedWords normalised = new NormalisedWords(entry);
    normalised.findWords(() -> {});
    if (entry.endsWith("*")) {
      normalised.words.add(normalised.words.removeLast() + "*");
    }
    return normalised.words();
  }

  private void findWords(Runnable beforeEach) {
    boolean ascii = isAscii(sentence);
    String small = ascii ? sentence.toLowerCase(Locale.ROOT) : sentence;
    TokenCursor word = TOKENISER.over(sentence);
    while (word.next()) {
      beforeEach.run();
      add(word.start(), word.end(), small, ascii);
    }
  }

  private void add(int from, int to, String small, boolean ascii) {
    String word = small.substring(from, to);
    words.add(ascii ? word : folded(word));
    places.add(new Span(from, to));
  }

  private static String folded(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return isAscii(small) ? small : foldedUnicode(small);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String foldedUnicode(String small) {
    String even =
        Normalizer.normalize(small, Normalizer.Form.NFKD)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT);
    return even.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? latin(even) : even;
  }

  private static String latin(String word) {
    return word.codePoints()
        .mapToObj(Character::toString)
        .map(c -> LOOKALIKES.getOrDefault(c, c))
        .collect(Collectors.joining());
  }

  /** Found when they are first asked for: hardly any sentence matches a pattern. */
  private List<Span> quotations() {
    List<Span> known = quotations;
    if (known == null) {
      known = quotations(sentence);
      quotations = known;
    }
    return known;
  }

  private static List<Span> quotations(String sentence) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (open < 0 && OPENERS.indexOf(c) >= 0) {
        open = i;
      } else if (open >= 0 && CLOSERS.getOrDefault(sentence.charAt(open), "").indexOf(c) >= 0) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(new Span(open, sentence.length()));
    }
    return found;
  }

  List<String> words() {
    return List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  /** A word; empty before the first. */
  String at(int i) {
    return i < 0 ? "" : words.get(i);
  }

  /** Whether a phrase stands at a word. */
  boolean has(List<String> phrase, int at) {
    if (at < 0 || at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!matchesWord(words.get(at + i), phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matchesWord(String word, String wanted) {
    int last = wanted.length() - 1;
    return wanted.charAt(last) == '*'
        ? word.regionMatches(0, wanted, 0, last)
        : word.equals(wanted);
  }

  /** Whether nothing, a stop, a comma, a bracket or a quotation mark stands before a word. */
  boolean isAfterStop(int i) {
    if (i <= 0) {
      return true;
    }
    for (int at = places.get(i - 1).end(); at < places.get(i).start(); at++) {
      char c = sentence.charAt(at);
      boolean dash = c == '-' && sentence.charAt(at - 1) == ' ';
      if (dash || STOPS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The sentence up to a word. */
  String before(int i) {
    return sentence.substring(0, places.get(i).start());
  }

  /** The quotation that holds a word; null where none does. */
  @Nullable Span quotation(int i) {
    int at = places.get(i).start();
    return quotations().stream()
        .filter(span -> span.start() <= at && at < span.end())
        .findFirst()
        .orElse(null);
  }

  /** How many words stand outside of a quotation. */
  int outside(Span quotation) {
    return (int)
        places.stream()
            .filter(place -> place.start() < quotation.start() || place.end() > quotation.end())
            .count();
  }

  /** Whether a quotation has no end in the sentence. */
  boolean isOpen(Span quotation) {
    char last = sentence.charAt(quotation.end() - 1);
    return quotation.length() == 1
        || CLOSERS.getOrDefault(sentence.charAt(quotation.start()), "").indexOf(last) < 0;
  }
}
