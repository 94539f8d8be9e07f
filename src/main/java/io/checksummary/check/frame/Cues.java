package io.checksummary.check.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language that tell who does what in a sentence, out of {@code cues.txt}. */
final class Cues {

  /** What a word may be in a sentence; the table says which words. */
  enum Cue {
    VERB,
    AUXILIARY,
    CONTROL,
    PREPOSITION,
    CLAUSE,
    AND,
    PERSON,
    GROUP,
    RELATIVE,
    DETERMINER,
    OPENER,
    CALENDAR,
    PARTICLE,
    AGENT,
    GIVER,
    ABSOLUTE,
    TOGETHER,
    EACH,
    RESPECTIVELY,
    FORMER,
    LATTER,
    LIGHT,
    ADVERB,
    OF,
    NO_CLAUSE_AFTER
  }

  private static final Cues ENGLISH = new Cues("en");

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  private Cues(String language) {
    try (InputStream in = Cues.class.getResourceAsStream(language + "/cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("no cues of " + language);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cues of " + language, e);
    }
  }

  static Cues english() {
    return ENGLISH;
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    Cue cue = Cue.valueOf(line.substring(0, bar).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    Set<String> set = words.computeIfAbsent(cue, c -> new HashSet<>());
    for (String word : line.substring(bar + 1).strip().split("\\s+", -1)) {
      set.add(word);
    }
  }

  boolean is(Cue cue, Token token) {
    Set<String> set = words.get(cue);
    return set != null && set.contains(token.lower());
  }

  /** Listed, or a past form by its ending: "tallied", "edged". */
  boolean isVerb(Token token) {
    if (is(Cue.AUXILIARY, token)) {
      return true;
    }
    return token.isWord()
        && !token.isCapital()
        && (is(Cue.VERB, token)
            || is(Cue.CONTROL, token)
            || (token.lower().endsWith("ed") && token.lower().length() > 3));
  }

  /** "recording", "outscoring". */
  boolean isGerund(Token token) {
    return token.isWord()
        && !token.isCapital()
        && token.lower().endsWith("ing")
        && token.lower().length() > 4;
  }
}
