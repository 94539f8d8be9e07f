package io.checksummary.check.calculation.cue;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Stemmer;
import io.checksummary.text.word.Tokeniser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that name an operation.
 *
 * <p>Example: of "which makes $4,200 over a year" they are "makes" and "over a year". A word of the
 * table that ends in a star stands for all that begin so. A caveat: where a language puts no spaces
 * between words, a cue is found inside a longer word, too.
 */
public final class CueTable {

  private static final Map<String, CueTable> KNOWN = new ConcurrentHashMap<>();
  private static final int BEFORE = 12;
  private static final int BEHIND = 14;

  /** Of a script without spaces so many signs say as much as a word. */
  private static final int SIGNS = 2;

  /** Of a word without end no more than this is read. */
  private static final int FARTHEST = 240;

  /** Right behind the number: this many words away at most. */
  private static final int NEXT = 2;

  private final boolean spaced;
  private final Tokeniser tokeniser;
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private record Phrase(CueKind kind, List<String> words, boolean open, String written) {

    /** A word by itself, or one sign of a script without spaces. */
    boolean endsWith(String word) {
      return words.getLast().equals(word) || (words.size() == 1 && written.endsWith(word));
    }

    boolean isAt(List<String> text, int at) {
      int last = words.size() - 1;
      return at + last < text.size()
          && (open
              ? text.get(at + last).startsWith(words.get(last))
              : text.get(at + last).equals(words.get(last)))
          && areAt(last, text, at);
    }

    /** Whether the first words stand there; compared one by one, since most differ at once. */
    private boolean areAt(int first, List<String> text, int at) {
      for (int i = 0; i < first; i++) {
        if (!text.get(at + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private CueTable(String language) {
    this.spaced = !Stemmer.of(language).pairs();
    this.tokeniser = Tokeniser.with();
    for (List<String> row : TableFile.optional(CueTable.class, language + "/cues.txt").rows()) {
      CueKind kind = CueKind.of(row.getFirst());
      TableFile.parts(row.get(1)).forEach(cue -> add(kind, cue));
    }
  }

  public static CueTable of(String language) {
    return KNOWN.computeIfAbsent(language, CueTable::new);
  }

  private void add(CueKind kind, String cue) {
    boolean open = cue.endsWith("*");
    String written = open ? cue.substring(0, cue.length() - 1) : cue;
    List<String> words = spaced ? tokeniser.lower(written) : List.of(written);
    Phrase phrase = new Phrase(kind, words, open, written);
    if (open && words.size() == 1) {
      phrases.add(phrase);
    } else {
      byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(phrase);
    }
  }

  /** Whether spaces part the words of the language. */
  public boolean isSpaced() {
    return spaced;
  }

  /** The periods that a denominator names: "month" is that of "a month". */
  public Map<CueKind, String> periods(String per) {
    String word = per.toLowerCase(Locale.ROOT);
    Map<CueKind, String> found = new EnumMap<>(CueKind.class);
    for (CueKind kind : CueKind.values()) {
      if (kind.isPeriod() && kind.name().equalsIgnoreCase(word)) {
        found.put(kind, per);
      }
    }
    for (List<Phrase> some : byFirst.values()) {
      for (Phrase phrase : some) {
        if (phrase.kind().isPeriod() && phrase.endsWith(word)) {
          found.putIfAbsent(phrase.kind(), phrase.written());
        }
      }
    }
    return found;
  }

  /** The cues around a number, by kind, each as it is written in the table. */
  public Map<CueKind, String> around(String before, String behind) {
    return spaced ? words(before, behind) : signs(before, behind);
  }

  private Map<CueKind, String> words(String before, String behind) {
    List<String> back = tokeniser.lower(before.substring(Math.max(0, before.length() - FARTHEST)));
    List<String> ahead = tokeniser.lower(behind.substring(0, Math.min(behind.length(), FARTHEST)));
    Map<CueKind, String> found = new EnumMap<>(CueKind.class);
    List<String> near = back.subList(Math.max(0, back.size() - BEFORE), back.size());
    find(ahead.subList(0, Math.min(ahead.size(), BEHIND)), NEXT, BEHIND, found);
    find(near, 0, near.size() - NEXT, found);
    return found;
  }

  /**
   * @param next at fewer words a cue is right behind the number
   * @param last from this word on a cue is right before it
   */
  private void find(List<String> words, int next, int last, Map<CueKind, String> found) {
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirst.getOrDefault(words.get(i), List.of())) {
        note(phrase, words, i, next, last, found);
      }
      for (Phrase phrase : phrases) {
        note(phrase, words, i, next, last, found);
      }
    }
  }

  private static void note(
      Phrase phrase, List<String> words, int at, int next, int last, Map<CueKind, String> found) {
    boolean there =
        (!phrase.kind().standsBehind() || at < next)
            && (!phrase.kind().standsBefore() || at >= last);
    if (there && phrase.isAt(words, at)) {
      found.putIfAbsent(phrase.kind(), phrase.written());
    }
  }

  private Map<CueKind, String> signs(String before, String behind) {
    String back = before.substring(Math.max(0, before.length() - BEFORE * SIGNS));
    String ahead = behind.substring(0, Math.min(behind.length(), BEHIND * SIGNS));
    Map<CueKind, String> found = new EnumMap<>(CueKind.class);
    for (List<Phrase> some : byFirst.values()) {
      for (Phrase phrase : some) {
        boolean next = phrase.kind().standsBehind() || phrase.kind().standsBefore();
        String cue = phrase.written();
        if (next ? isNext(before, behind, cue) : back.contains(cue) || ahead.contains(cue)) {
          found.putIfAbsent(phrase.kind(), phrase.written());
        }
      }
    }
    return found;
  }

  private static boolean isNext(String before, String behind, String cue) {
    return before.endsWith(cue) || behind.startsWith(cue);
  }
}
