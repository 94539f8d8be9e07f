package io.checksummary.recognise.phrase;

import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Results of games and votes: "3-1", "won 21 to 17", "2-nil"; chains of digits, which count
 * nothing.
 */
final class ScoreReader {

  private static final int HIGHEST = 400;
  private static final int NEAR = 10;

  private final Lexicon lexicon;

  ScoreReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the score that the bare number begins; returns its end, or where it starts if none. */
  int at(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    int i = f.from();
    int at = i + 1;
    int spaced = f.to() == at && !t.joined(at) ? spaced(r, i) : i;
    if (spaced > i) {
      return spaced;
    }
    boolean mark = t.isSign(at, '-') || lexicon.is(t, at, LexicalCue.SCORE_MARK);
    boolean dash = mark && t.joined(at) && t.joined(at + 1) && t.first(at) != '—';
    if (f.to() != at || (!dash && !lexicon.is(t, at, LexicalCue.TO))) {
      return i;
    }
    int first = t.plain(i, 3);
    int second = second(t, at + 1);
    if (first < 0 || second < 0 || first > HIGHEST || second > HIGHEST) {
      return wordScore(r, f, at, dash);
    }
    boolean end = !isMore(t, at + 2);
    return end && (dash ? isDashScore(r, i, first, second) : isToScore(r, i, first, second))
        ? add(r, i, first, second, dash)
        : i;
  }

  /** "won 2 - 0", "a 3 -- 1 defeat": with blanks around the dash, where a word tells of a score. */
  private int spaced(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int at = t.pastDash(i + 1);
    int first = t.plain(i, 3);
    int second = at < 0 || t.first(i + 1) == '—' ? -1 : t.plain(at, 3);
    boolean high = first > HIGHEST || second > HIGHEST;
    boolean scores = first >= 0 && second >= 0 && !high && !isMore(t, at + 1) && isCued(t, i);
    return scores && !lexicon.isCountedNoun(t, at + 1)
        ? r.add(new ContestScore(first, second), i, at + 1, RecognitionRule.SCORE_DASH)
        : i;
  }

  /** "a two-one win", "three-nil". */
  private int wordScore(RecognitionState r, AmountDraft f, int at, boolean dash) {
    NumberTokens t = r.tokens();
    int second = second(t, at + 1);
    boolean small =
        f.isBare()
            && f.value().isWhole()
            && t.isWord(f.from())
            && f.value().compareTo(Rational.of(20)) < 0;
    boolean score = dash && small && second >= 0 && !isMore(t, at + 2) && isCued(t, f.from());
    return score ? add(r, f.from(), f.value().numerator().intValue(), second, true) : f.from();
  }

  private int second(NumberTokens t, int at) {
    if (lexicon.is(t, at, LexicalCue.NIL)) {
      return 0;
    }
    NumberWord word = lexicon.numberWord(t, at);
    return word != null
            && (word.type() == NumberWord.Type.DIGIT || word.type() == NumberWord.Type.ZERO)
        ? word.value().numerator().intValue()
        : t.plain(at, 3);
  }

  /** Whether a unit, a scale or another dash follows, so that the two are ends of a range. */
  private boolean isMore(NumberTokens t, int at) {
    boolean dash = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1);
    boolean unit =
        t.sameLine(at) && lexicon.units.at(t, at) != null && !lexicon.is(t, at, LexicalCue.IN);
    NumberWord word = lexicon.numberWord(t, at);
    boolean scale = t.near(at) && word != null && word.type() == NumberWord.Type.SCALE;
    boolean money = t.near(at) && lexicon.moneyAfter.at(t, at) != null && !t.isSign(at, '$');
    boolean letters =
        t.joined(at)
            && (t.isWord(at) || t.isSign(at, '%') || (t.isSign(at, '/') && t.joined(at + 1)));
    return (dash && !t.isWord(at + 1))
        || (dash && lexicon.units.at(t, at + 1) != null)
        || unit
        || scale
        || money
        || letters;
  }

  private boolean isDashScore(RecognitionState r, int i, int first, int second) {
    if (r.isFramed(LexicalCue.BETWEEN, i)
        || r.isFramed(LexicalCue.RANGING, i)
        || r.isFramed(LexicalCue.AGED, i)
        || r.hedgeBefore(i) != null) {
      return false;
    }
    return first >= second || isFigures(r.tokens(), i) || isCued(r.tokens(), i);
  }

  /** "Holland (3-37)": what a bowler took and gave, in brackets after the name. */
  private static boolean isFigures(NumberTokens t, int i) {
    return t.isSign(i - 1, '(')
        && t.joined(i)
        && t.isCapital(i - 2)
        && t.isSign(i + 3, ')')
        && t.plain(i, 3) <= 10;
  }

  private boolean isToScore(RecognitionState r, int i, int first, int second) {
    NumberTokens t = r.tokens();
    boolean free =
        !r.isFramed(LexicalCue.FROM, i)
            && !r.isFramed(LexicalCue.BETWEEN, i)
            && !r.isFramed(LexicalCue.AGED, i)
            && r.hedgeBefore(i) == null;
    boolean noun =
        lexicon.format.isNoun(t, i + 3)
            && lexicon.format.isPlural(t, i + 3)
            && !lexicon.is(t, i + 3, LexicalCue.NO_PLURAL);
    return free && !noun && (first > second ? isCued(t, i) : isCuedBefore(t, i, 3));
  }

  private boolean isCued(NumberTokens t, int i) {
    if (isPair(t, i - 3) || isPair(t, i + 3)) {
      return true;
    }
    for (int k = i; k < i + NEAR && !t.isSign(k, ';'); k++) {
      if (lexicon.is(t, k, LexicalCue.SCORE)) {
        return true;
      }
    }
    return isCuedBefore(t, i, NEAR);
  }

  /** The sets of a match: "6-3 5-7 7-6". */
  private static boolean isPair(NumberTokens t, int i) {
    return t.isNumber(i)
        && t.isSign(i + 1, '-')
        && t.isNumber(i + 2)
        && t.joined(i + 1)
        && t.joined(i + 2);
  }

  private boolean isCuedBefore(NumberTokens t, int i, int near) {
    for (int k = i - 1; k >= i - near && !t.isSign(k, ';'); k--) {
      if (lexicon.is(t, k, LexicalCue.SCORE)) {
        return true;
      }
    }
    return false;
  }

  private static int add(RecognitionState r, int i, int first, int second, boolean dash) {
    RecognitionRule rule = dash ? RecognitionRule.SCORE_DASH : RecognitionRule.SCORE_TO;
    return r.add(new ContestScore(first, second), i, i + 3, rule);
  }
}
