package io.checksummary.check.frame;

import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language that tell who does what in a sentence, out of {@code cues.txt}. */
final class FrameCues {

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

  private static final FrameCues ENGLISH = new FrameCues("en");

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  private FrameCues(String language) {
    for (List<String> row : TableFile.of(FrameCues.class, language + "/cues.txt").rows()) {
      Cue cue = Cue.valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(cue, c -> new HashSet<>()).addAll(TableFile.words(row.get(1)));
    }
  }

  static FrameCues english() {
    return ENGLISH;
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
