package io.checksummary.text.sentence;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that decide where its sentences end: abbreviations, words that often
 * open a sentence, words that hardly ever end one.
 */
public final class SentenceBoundaryWords {

  /** What a full stop after an abbreviation says. */
  public enum Stop {
    /** "Mr.", "vs.": more follows, always. */
    BEFORE_NAME,
    /** "No.", "Fig.": a number follows, or else it was a word. */
    BEFORE_NUMBER,
    /** "Inc.", "U.S.", "Jan.": ends a sentence where the next word is one that opens sentences. */
    MAY_END,
    /** "p.m.": ends one unless a time zone or a day follows. */
    TIME
  }

  private static final Map<String, SentenceBoundaryWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, Stop> abbreviations;
  private final Set<String> starters;
  private final Set<String> unfinished;
  private final Set<String> afterTime;
  private final Set<String> speechVerbs;
  private final Set<String> namesWithMark;

  private SentenceBoundaryWords(String folder) {
    abbreviations = stops(folder + "abbreviations.txt");
    starters = TableFile.optional(SentenceBoundaryWords.class, folder + "starters.txt").words();
    unfinished = TableFile.optional(SentenceBoundaryWords.class, folder + "unfinished.txt").words();
    afterTime = TableFile.optional(SentenceBoundaryWords.class, folder + "after-time.txt").words();
    speechVerbs = TableFile.optional(SentenceBoundaryWords.class, folder + "speech.txt").words();
    namesWithMark =
        TableFile.optional(SentenceBoundaryWords.class, folder + "exclaimed.txt").words();
  }

  private static Map<String, Stop> stops(String table) {
    Map<String, Stop> stops = new HashMap<>();
    TableFile.optional(SentenceBoundaryWords.class, table)
        .pairs()
        .forEach((word, stop) ->
            stops.put(word, Stop.valueOf(stop.toUpperCase(Locale.ROOT).replace('-', '_'))));
    return Map.copyOf(stops);
  }

  /** The words of a language, or of English where we have none for it. */
  public static SentenceBoundaryWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        LanguageDetector.TABLED.contains(language) ? language : "en",
        known -> new SentenceBoundaryWords(known + "/"));
  }

  public @Nullable Stop abbreviation(String token) {
    return abbreviations.get(token);
  }

  /** Whether a word, in whatever case, often opens a sentence and is no part of a name. */
  public boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether hardly any sentence ends with the word as it is: "the", "of". */
  public boolean isUnfinished(String word) {
    return unfinished.contains(word);
  }

  public boolean isAfterTime(String word) {
    return afterTime.contains(word);
  }

  boolean isSpeechVerb(String word) {
    return speechVerbs.contains(word);
  }

  /** Whether the mark is part of a name: "Yahoo!". */
  boolean isNameWithMark(String nameAndMark) {
    return namesWithMark.contains(nameAndMark);
  }
}
