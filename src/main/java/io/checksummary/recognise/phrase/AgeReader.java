package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.AmountDraft;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.NumberTokens;

/**
 * Tells an age from a time's length by the words before it: "un hombre de 40 años", "elle avait 29
 * ans", "Gianni Rossi, 62 anni,"; but "un contrato de 30 años".
 */
final class AgeReader {

  /** How many words may stand between "tenía" and the years: "tenía tan solo unos 40 años". */
  private static final int BACK = 4;

  private static final Rational OLDEST = Rational.of(130);

  private final Lexicon lexicon;

  AgeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the duration is how old someone is. */
  boolean isAge(RecognitionState r, AmountDraft f) {
    NumberTokens t = r.tokens();
    if (f.kind() != Amount.Kind.DURATION || f.unit() == null || f.value().compareTo(OLDEST) > 0) {
      return false;
    }
    int before = f.from() - 1;
    boolean of = lexicon.is(t, before, LexicalCue.OF);
    if (of && lexicon.is(t, before - 1, LexicalCue.AGE_NOUN)) {
      return true;
    }
    boolean years = f.unit().equals("year");
    return years
        && (isAppositive(t, f, of ? before - 1 : before)
            || isTold(t, f, r.hedgeBefore(f.from()) != null));
  }

  /** "Juan Robles, de 62 años,": after a name and a comma, and nothing after it. */
  private static boolean isAppositive(NumberTokens t, AmountDraft f, int comma) {
    boolean closed =
        t.isSign(f.to(), ',')
            || t.isSign(f.to(), '.')
            || t.isSign(f.to(), ')')
            || t.isSign(f.to(), ';');
    return closed && t.isSign(comma, ',') && t.isCapital(comma - 1);
  }

  /** "edad de 40 años", "avait environ 29 ans": a verb stands beside the number or its hedge. */
  private boolean isTold(NumberTokens t, AmountDraft f, boolean hedged) {
    if (lexicon.is(t, f.to(), LexicalCue.OF)) {
      return false;
    }
    for (int i = f.from() - 1; i >= f.from() - BACK && t.isWord(i); i--) {
      boolean verb = lexicon.is(t, i, LexicalCue.AGE_VERB) && (hedged || i == f.from() - 1);
      if (verb || lexicon.is(t, i, LexicalCue.AGEING)) {
        return !lexicon.is(t, i - 1, LexicalCue.AGO_BEFORE);
      }
    }
    return false;
  }
}
