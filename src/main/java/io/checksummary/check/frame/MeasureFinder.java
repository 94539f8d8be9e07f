package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that say what a number counts. */
final class MeasureFinder {

  private static final int MOST_WORDS = 8;

  private final FrameCues cues;
  private final List<Token> tokens;

  MeasureFinder(FrameCues cues, List<Token> tokens) {
    this.cues = cues;
    this.tokens = tokens;
  }

  /**
   * @param from the number's first token
   * @param to one past its last
   */
  Measure of(int from, int to) {
    boolean compound = isHyphen(to) && word(to + 1);
    int start = compound ? to + 1 : skipSign(to);
    int end = noun(start);
    List<String> noun = words(start, end);
    int past = place(end);
    return new Measure(noun, words(end, past), words(before(from), from), compound);
  }

  /** A per cent sign belongs to the number. */
  private int skipSign(int i) {
    return i < tokens.size() && tokens.get(i).is("%") ? i + 1 : i;
  }

  private boolean isHyphen(int i) {
    return i < tokens.size()
        && tokens.get(i).is("-")
        && i > 0
        && tokens.get(i - 1).touches(tokens.get(i));
  }

  private boolean word(int i) {
    return i < tokens.size() && tokens.get(i).isWord();
  }

  private int noun(int start) {
    int i = start;
    while (i < tokens.size() && i < start + MOST_WORDS && goesOn(i)) {
      i++;
    }
    return i;
  }

  private boolean goesOn(int i) {
    Token token = tokens.get(i);
    if (isHyphen(i)) {
      return word(i + 1);
    }
    return token.isWord()
        && !cues.is(Cue.PREPOSITION, token)
        && !cues.is(Cue.CLAUSE, token)
        && !cues.is(Cue.AND, token)
        && !cues.is(Cue.RELATIVE, token)
        && !cues.is(Cue.AUXILIARY, token)
        && !cues.is(Cue.EACH, token)
        && !cues.is(Cue.RESPECTIVELY, token)
        && !cues.is(Cue.DETERMINER, token);
  }

  /** "from the three-point line", "from three": such a number counts nothing. */
  private int place(int start) {
    if (start >= tokens.size() || !cues.is(Cue.PREPOSITION, tokens.get(start))) {
      return start;
    }
    int i = start + 1;
    while (i < tokens.size() && i < start + MOST_WORDS && isOfPlace(i)) {
      i++;
    }
    return i;
  }

  private boolean isOfPlace(int i) {
    Token token = tokens.get(i);
    boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).isWord();
    boolean part = token.isNumber() && i + 1 < tokens.size() && isHyphen(i + 1);
    boolean word = token.isNumber() && Character.isLetter(token.text().charAt(0)) && last;
    return part
        || word
        || isHyphen(i)
        || (token.isWord()
            && !cues.is(Cue.CLAUSE, token)
            && !cues.is(Cue.AND, token)
            && !cues.is(Cue.RELATIVE, token));
  }

  private int before(int from) {
    int i = from;
    while (i > 0 && i > from - MOST_WORDS && isBefore(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isBefore(int i) {
    Token token = tokens.get(i);
    return isHyphen(i)
        || (token.isWord() && !cues.is(Cue.CLAUSE, token) && !cues.is(Cue.RELATIVE, token));
  }

  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).is("-")) {
        words.add(tokens.get(i).lower());
      }
    }
    return words;
  }
}
