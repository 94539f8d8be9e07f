package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.text.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who stands behind a number and has it: "15 turnovers from the visitors". */
final class GiverFinder {

  private static final int FARTHEST = 8;

  private final FrameCues cues;
  private final List<Token> tokens;
  private final NounPhraseChunker phrases;

  GiverFinder(FrameCues cues, List<Token> tokens, NounPhraseChunker phrases) {
    this.cues = cues;
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The name behind the token where a number ends; null where none gives it. */
  @Nullable NounPhrase after(int end) {
    for (int i = end; i + 1 < tokens.size() && i < end + FARTHEST; i++) {
      Token token = tokens.get(i);
      if (cues.is(Cue.GIVER, token)) {
        return nameAt(i + 1);
      }
      boolean passive = cues.isVerb(token) && cues.is(Cue.AGENT, tokens.get(i + 1));
      boolean word = token.isWord() || token.is("-");
      if (!word || cues.is(Cue.PREPOSITION, token) || (cues.isVerb(token) && !passive)) {
        return null;
      }
    }
    return null;
  }

  /** The two of "a pair of 23-point efforts from Ruiz and Petrov"; else the one. */
  List<NounPhrase> withPartner(NounPhrase giver) {
    boolean linked = giver.to() + 1 < tokens.size() && cues.is(Cue.AND, tokens.get(giver.to()));
    NounPhrase second = linked ? nameAt(giver.to() + 1) : null;
    return second == null ? List.of(giver) : List.of(giver, second);
  }

  private @Nullable NounPhrase nameAt(int i) {
    NounPhrase phrase = phrases.at(i);
    return phrase != null && phrase.isName() ? phrase : null;
  }
}
