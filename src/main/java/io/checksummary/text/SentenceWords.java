package io.checksummary.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of one language that tell where its sentences end. */
final class SentenceWords {

  /** What a full stop after an abbreviation says. */
  enum Stop {
    /** "Mr.", "vs.": more follows, always. */
    BEFORE_NAME,
    /** "No.", "Fig.": a number follows, or else it was a word. */
    BEFORE_NUMBER,
    /** "Inc.", "U.S.", "Jan.": ends a sentence where the next word is one that opens sentences. */
    MAY_END,
    /** "p.m.": ends one unless a time zone or a day follows. */
    TIME
  }

  private static final Map<String, SentenceWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, Stop> abbreviations;
  private final Set<String> starters;
  private final Set<String> unfinished;
  private final Set<String> afterTime;
  private final Set<String> speech;
  private final Set<String> exclaimed;

  private SentenceWords(String folder) {
    abbreviations = stops(folder + "abbreviations.txt");
    starters = TableFile.optional(SentenceWords.class, folder + "starters.txt").words();
    unfinished = TableFile.optional(SentenceWords.class, folder + "unfinished.txt").words();
    afterTime = TableFile.optional(SentenceWords.class, folder + "after-time.txt").words();
    speech = TableFile.optional(SentenceWords.class, folder + "speech.txt").words();
    exclaimed = TableFile.optional(SentenceWords.class, folder + "exclaimed.txt").words();
  }

  private static Map<String, Stop> stops(String table) {
    Map<String, Stop> stops = new HashMap<>();
    TableFile.optional(SentenceWords.class, table)
        .pairs()
        .forEach((word, stop) ->
            stops.put(word, Stop.valueOf(stop.toUpperCase(Locale.ROOT).replace('-', '_'))));
    return Map.copyOf(stops);
  }

  /** The words of a language, or of English where we have none for it. */
  static SentenceWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        Languages.TABLED.contains(language) ? language : "en",
        known -> new SentenceWords(known + "/"));
  }

  @Nullable Stop abbreviation(String token) {
    return abbreviations.get(token);
  }

  /** Whether a word, in whatever case, often opens a sentence and is no part of a name. */
  boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether hardly any sentence ends with the word as it is: "the", "of". */
  boolean isUnfinished(String word) {
    return unfinished.contains(word);
  }

  boolean isAfterTime(String word) {
    return afterTime.contains(word);
  }

  boolean isSpeech(String word) {
    return speech.contains(word);
  }

  /** Whether the mark is part of a name: "Yahoo!". */
  boolean isExclaimed(String nameAndMark) {
    return exclaimed.contains(nameAndMark);
  }
}
