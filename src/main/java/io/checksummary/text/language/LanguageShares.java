package io.checksummary.text.language;

import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What words, letters and runs of three letters are worth to the languages that have them often.
 * Languages are told by their places in {@link #LANGUAGES}.
 */
final class LanguageShares {

  /** All that a table knows, in the order of their tags. */
  static final List<String> LANGUAGES;

  /** A hit's worth, shared by the languages that have the word; those of our tables get more. */
  private static final int HIT = 60;

  /** One letter that only a few languages have is worth a third of a word of one language. */
  private static final int TELLTALE = 20;

  /**
   * A run of three letters that only one language has often is worth a sixth of a word; a word of
   * seven letters has seven of them.
   */
  private static final int TRIGRAM = 10;

  private static final Map<String, Share> OF_WORD;
  private static final Map<String, Share> OF_LETTER;

  /** By a hash of three signs; the places behind a full one are tried in turn. */
  private static final @Nullable Share[] OF_TRIGRAM;

  private static final String[] TRIGRAMS;

  /** What one hit is worth to each language that has it. */
  private record Share(List<Integer> languages, List<Integer> worth) {

    void addTo(int[] scores) {
      for (int i = 0; i < languages.size(); i++) {
        scores[languages.get(i)] += worth.get(i);
      }
    }
  }

  static {
    Map<String, List<String>> words = new HashMap<>();
    Map<String, List<String>> trigrams = new HashMap<>();
    Map<String, List<String>> letters = new HashMap<>();
    read("function-words.txt", " ", words);
    read("letter-trigrams.txt", " ", trigrams);
    read("telltale-letters.txt", "", letters);
    TreeSet<String> languages = new TreeSet<>();
    List.of(words, trigrams, letters).forEach(map -> map.values().forEach(languages::addAll));
    LANGUAGES = List.copyOf(languages);
    OF_WORD = shares(words, HIT);
    OF_LETTER = shares(letters, TELLTALE);
    int size = Integer.highestOneBit(trigrams.size()) * 4;
    TRIGRAMS = new String[size];
    Arrays.fill(TRIGRAMS, "");
    OF_TRIGRAM = new Share[size];
    shares(trigrams, TRIGRAM).forEach(LanguageShares::put);
  }

  private LanguageShares() {}

  private static void read(String table, String between, Map<String, List<String>> languagesOf) {
    TableFile.everywhere(LanguageShares.class, table)
        .pairs()
        .forEach((language, all) -> {
          for (String one : all.split(between, -1)) {
            languagesOf.computeIfAbsent(one, o -> new ArrayList<>()).add(language);
          }
        });
  }

  private static Map<String, Share> shares(Map<String, List<String>> languagesOf, int worth) {
    Map<String, Share> shares = new HashMap<>();
    languagesOf.forEach((one, languages) -> shares.put(one, share(languages, worth)));
    return shares;
  }

  private static Share share(List<String> languages, int worth) {
    int each = worth / languages.size();
    return new Share(
        languages.stream().map(LANGUAGES::indexOf).toList(),
        languages.stream()
            .map(language -> LanguageDetector.TABLED.contains(language) ? each : each * 3 / 4)
            .toList());
  }

  private static void put(String trigram, Share share) {
    int place = place(trigram, 0);
    TRIGRAMS[place] = trigram;
    OF_TRIGRAM[place] = share;
  }

  /** Where the three signs from a place on are, or would be. */
  private static int place(String text, int from) {
    int mask = TRIGRAMS.length - 1;
    int mixed =
        ((text.charAt(from) * 31 + text.charAt(from + 1)) * 31 + text.charAt(from + 2))
            * 0x9E3779B1;
    int place = (mixed >>> 12) & mask;
    while (!TRIGRAMS[place].isEmpty() && !text.startsWith(TRIGRAMS[place], from)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Adds what a word is worth. */
  static void addWord(String word, int[] scores) {
    add(OF_WORD.get(word), scores);
  }

  /** Adds what one letter is worth. */
  static void addLetter(String letter, int[] scores) {
    add(OF_LETTER.get(letter), scores);
  }

  /** Adds what every run of three signs is worth. */
  static void addTrigrams(String edged, int[] scores) {
    for (int i = 0; i + 3 <= edged.length(); i++) {
      add(OF_TRIGRAM[place(edged, i)], scores);
    }
  }

  private static void add(@Nullable Share share, int[] scores) {
    if (share != null) {
      share.addTo(scores);
    }
  }
}
