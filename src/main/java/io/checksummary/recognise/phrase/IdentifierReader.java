package io.checksummary.recognise.phrase;

import io.checksummary.quantity.Identifier;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.TokenCharacters;

/** Names with a number in them: A320, F-16, COVID-19, Article 5, 2.1.3, 020 7946 0123. */
public final class IdentifierReader {

  private static final int CHAIN = 3;
  private static final int ROMAN = 6;

  private final Lexicon lexicon;

  public IdentifierReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "A320", "F-16", "SARS-CoV-2"; returns the end, {@code i} where it is none. */
  public int atWord(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if ((t.isNumber(i + 1) || t.type(i + 1) == NumberTokens.DOTTED) && t.joined(i + 1)) {
      return t.isSmall(i) && t.length(i) > 3
          ? i
          : add(r, i, chained(t, i + 2), RecognitionRule.IDENTIFIER_LETTER_DIGIT);
    }
    boolean dash =
        t.isSign(i + 1, '-') && t.joined(i + 1) && t.joined(i + 2) && t.first(i + 1) != '—';
    boolean goes = dash && t.isNumber(i + 2) && isCode(t, i) && !isUnit(t, i + 3);
    return goes
        ? add(r, begin(t, i), chained(t, i + 3), RecognitionRule.IDENTIFIER_LETTER_DIGIT)
        : i;
  }

  private boolean isUnit(NumberTokens t, int at) {
    boolean dash = t.isSign(at, '-') && t.joined(at);
    return (dash || t.isSign(at, '%')) && lexicon.units.at(t, dash ? at + 1 : at) != null;
  }

  /** Letters that a number may belong to: capitals, or a name that the tables know. */
  private boolean isCode(NumberTokens t, int i) {
    if (!t.isCapital(i)) {
      return t.isSmall(i) && t.length(i) == 1;
    }
    int capitals = 0;
    for (int k = t.start(i); k < t.end(i); k++) {
      capitals += Character.isUpperCase(t.text()[k]) ? 1 : 0;
    }
    return capitals > 1 || t.length(i) == 1 || (lexicon.starts(t, i) & Lexicon.Start.NAME) != 0;
  }

  /** The first of the words joined by hyphens before a code: SARS-CoV. */
  private static int begin(NumberTokens t, int i) {
    int from = i;
    while (from > 1
        && i - from < 6
        && t.joined(from)
        && t.isSign(from - 1, '-')
        && t.joined(from - 1)
        && t.isCapital(from - 2)) {
      from -= 2;
    }
    return from;
  }

  /** Past the letters, digits and hyphens that go on without a space. */
  private static int chained(NumberTokens t, int at) {
    int end = at;
    while (t.joined(end)
        && (t.isNumber(end)
            || (t.isWord(end) && t.length(end) < 3)
            || t.type(end) == NumberTokens.DOTTED
            || ((t.isSign(end, '-') || t.isSign(end, '/'))
                && t.joined(end + 1)
                && (t.isNumber(end + 1)
                    || (t.length(end + 1) == 1 && t.isCapital(end + 1) && t.isSign(end, '-')))))) {
      end++;
    }
    return end;
  }

  /** "Article 5", "Boeing 737", "iPhone 15", "World War II"; {@code i} where it is none. */
  public int named(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    Match<Lexicon.Name> name = lexicon.names.at(t, i);
    if (name == null) {
      return i;
    }
    int at = name.end();
    boolean cased =
        t.isCapital(i)
            || !name.value().capital()
            || (t.length(i) > 1 && Character.isUpperCase(t.text()[t.start(i) + 1]));
    boolean number =
        (t.isNumber(at) && t.sameLine(at) && !isCounted(t, i, at, name.value().capital()))
            || (isRoman(t, at) && t.isCapital(i));
    if (!cased || !number) {
      return isSpelt(t, i, at) && cased ? add(r, i, at + 1, RecognitionRule.IDENTIFIER_NAMED) : i;
    }
    return add(r, i, chained(t, at + 1), RecognitionRule.IDENTIFIER_NAMED);
  }

  /** "Week one", "Radio Two": a name whose number is a word with a capital. */
  private boolean isSpelt(NumberTokens t, int i, int at) {
    NumberWord word = lexicon.numberWord(t, at);
    return t.isCapital(i)
        && t.isCapital(at)
        && t.sameLine(at)
        && word != null
        && (word.type() == NumberWord.Type.DIGIT || word.type() == NumberWord.Type.TEEN);
  }

  /** Where the number after the word counts: "page 12", but "the team 5 points ahead". */
  private boolean isCounted(NumberTokens t, int i, int at, boolean capital) {
    boolean year = t.length(at) == 4 && EdtfWriter.isYear(t.plain(at, 4));
    boolean decimal =
        t.plain(at, 9) < 0
            && (t.length(at) > 5 || (lexicon.format.marks().decimal() == ',' && hasComma(t, at)));
    boolean unit =
        t.isSign(at + 1, '%')
            || (t.isSign(at + 1, '-') && t.joined(at + 1) && !t.isNumber(at + 2))
            || (t.sameLine(at + 1)
                && t.isWord(at + 1)
                && lexicon.units.at(t, at + 1) != null
                && t.length(at + 1) > 1)
            || (t.joined(at + 1) && t.isWord(at + 1) && t.length(at + 1) > 1);
    boolean score =
        (t.isSmall(i) || isNamed(t, i, capital))
            && t.isSign(at + 1, '-')
            && t.joined(at + 1)
            && t.isNumber(at + 2);
    boolean clock =
        t.isSign(at + 1, ':') && t.joined(at + 1) && t.isNumber(at + 2) && t.joined(at + 2);
    boolean counted =
        t.isSmall(i)
            && (lexicon.isCountedNoun(t, at + 1) || lexicon.is(t, at + 1, LexicalCue.PEOPLE));
    return year || decimal || unit || clock || score || counted;
  }

  /** "Miami Heat 10-22": a word that may stand without a capital ends a longer name. */
  private boolean isNamed(NumberTokens t, int i, boolean capital) {
    return !capital
        && i > 0
        && (t.isCapital(i - 1) || lexicon.is(t, i - 1, LexicalCue.NAME_ARTICLE));
  }

  private static boolean hasComma(NumberTokens t, int at) {
    for (int k = t.start(at); k < t.end(at); k++) {
      if (t.text()[k] == ',') {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoman(NumberTokens t, int at) {
    boolean capitals = t.isCapital(at) && t.length(at) <= ROMAN && t.sameLine(at);
    for (int k = capitals ? t.start(at) : 0; capitals && k < t.end(at); k++) {
      capitals = t.text()[k] == 'I' || t.text()[k] == 'V' || t.text()[k] == 'X';
    }
    return capitals;
  }

  /** "3D", "5G", "2FA", "007", phone numbers, versions; {@code i} where it is none. */
  public int atDigits(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if (t.type(i) == NumberTokens.DOTTED) {
      return add(r, i, i + 1, RecognitionRule.IDENTIFIER_DOTTED);
    }
    if (t.length(i) > DigitGroups.MOST) {
      return add(r, i, i + 1, RecognitionRule.IDENTIFIER_DIGITS);
    }
    Match<Boolean> attached = t.joined(i + 1) ? lexicon.attachedNames.at(t, i + 1) : null;
    if (attached != null && !goesOn(t, attached.end())) {
      return add(r, i, attached.end(), RecognitionRule.IDENTIFIER_DIGIT_LETTER);
    }
    int local =
        t.isSign(i - 1, '(') && t.isSign(i + 1, ')') && t.length(i) < 6 ? chain(t, i + 2) : i;
    int chain = local > i + 2 ? local : chain(t, i);
    if (chain > i) {
      return add(r, local > i + 2 ? i - 1 : i, chain, RecognitionRule.IDENTIFIER_CHAIN);
    }
    boolean zero = t.first(i) == '0' && t.length(i) > 1 && t.isPlain(i);
    return zero && !t.isSign(i + 1, ':')
        ? add(r, i, phone(t, i + 1), RecognitionRule.IDENTIFIER_DIGITS)
        : i;
  }

  private static boolean goesOn(NumberTokens t, int at) {
    return t.joined(at) && (t.isWord(at) || t.isNumber(at));
  }

  /** Numbers joined by hyphens, three or more: a formation, a phone, a book; or a phone's two. */
  private int chain(NumberTokens t, int i) {
    int count = 1;
    int end = i + 1;
    while (t.isSign(end, '-')
        && t.joined(end)
        && t.joined(end + 1)
        && t.isNumber(end + 1)
        && t.first(end) != '—') {
      end += 2;
      count++;
    }
    boolean phone =
        count == 2 && t.isPlain(i) && t.isPlain(i + 2) && t.length(i) == 3 && t.length(i + 2) == 4;
    boolean measured =
        t.near(end) && (lexicon.units.at(t, end) != null || lexicon.moneyAfter.at(t, end) != null);
    return count >= CHAIN || (phone && !measured) ? end : i;
  }

  private static int phone(NumberTokens t, int at) {
    int end = at;
    while (t.isPlain(end) && t.sameLine(end) && t.length(end) > 2 && end - at < 4) {
      end++;
    }
    return end;
  }

  /** "+44 20 7946 0123"; returns the end, {@code i} where it is none. */
  public int international(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int end = i + 1;
    int digits = 0;
    while (t.isPlain(end) && (end == i + 1 ? t.joined(end) : t.sameLine(end)) && end - i < 7) {
      digits += t.length(end);
      end++;
    }
    return end > i + 2 && digits > 7 ? add(r, i, end, RecognitionRule.IDENTIFIER_CHAIN) : i;
  }

  /** "#5". */
  public int hash(RecognitionState r, int i) {
    return r.tokens().isNumber(i + 1) && r.tokens().joined(i + 1)
        ? add(r, i, i + 2, RecognitionRule.IDENTIFIER_HASH)
        : i;
  }

  /** Whole names of the tables: "24/7", "First World War". */
  public int known(RecognitionState r, int i) {
    Match<Boolean> name = lexicon.knownNames.at(r.tokens(), i);
    return name == null
            || (r.tokens().isNumber(i)
                && r.tokens().joined(name.end())
                && r.tokens().isWord(name.end()))
        ? i
        : add(r, i, name.end(), RecognitionRule.IDENTIFIER_KNOWN);
  }

  /** A link that holds a digit. */
  public int link(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    for (int k = t.start(i); k < t.end(i); k++) {
      if (TokenCharacters.isDigit(t.text()[k])) {
        return add(r, i, i + 1, RecognitionRule.IDENTIFIER_LINK);
      }
    }
    return i + 1;
  }

  private static int add(RecognitionState r, int from, int to, RecognitionRule rule) {
    if (from < r.foundEnd()) {
      return r.add(new Identifier(r.tokens().written(r.foundEnd(), to)), r.foundEnd(), to, rule);
    }
    return r.add(new Identifier(r.tokens().written(from, to)), from, to, rule);
  }
}
