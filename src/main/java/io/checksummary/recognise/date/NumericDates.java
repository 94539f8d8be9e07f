package io.checksummary.recognise.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.EdtfWriter;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.Vocabulary;

/**
 * Dates in digits and signs alone: {@code 2024-03-14}, {@code 14/03/2024}, {@code 14.03.2024}, "on
 * 22/04".
 */
final class NumericDates {

  private final Lexicon lexicon;

  NumericDates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the date that the token begins; returns its end, {@code i} if none. */
  int at(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if (t.type(i) == NumberTokens.DOTTED) {
      return dotted(r, i);
    }
    boolean mark =
        t.joined(i + 1) && t.joined(i + 2) && (t.isSign(i + 1, '-') || t.isSign(i + 1, '/'));
    int numeric = mark ? numeric(r, i) : i;
    int end = numeric > i || !mark ? numeric : slashDay(r, i);
    return end > i || !lexicon.format.dottedRanks() ? end : pointed(r, i);
  }

  /** {@code 2024-03-14}, {@code 14/03/2024}, {@code 3/14/24}, {@code 2024-03}. */
  private int numeric(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    char mark = Vocabulary.fold(t.first(i + 1));
    int first = t.plain(i, 4);
    int second = t.isNumber(i + 2) ? t.plain(i + 2, 2) : monthNumber(t, i + 2);
    boolean third =
        t.isSign(i + 3, mark) && t.joined(i + 3) && t.joined(i + 4) && t.isNumber(i + 4);
    if (first < 0
        || second < 0
        || (!third && !isYearMonth(t, i, first, second))
        || (t.joined(i) && i > 0 && t.isNumber(i - 1))) {
      return i;
    }
    if (!third) {
      return add(r, first, second, EdtfWriter.OPEN, i, i + 3, RecognitionRule.DATE_ISO);
    }
    int last = t.plain(i + 4, 4);
    boolean ends = t.joined(i + 5) && t.isSign(i + 5, mark) && t.joined(i + 6);
    return last < 0 || ends ? i : ordered(r, i, i + 5, first, second, last, mark == '-');
  }

  /** "on 22/04": no fraction has such a top; "on 4/22" where "on" says that it is a day. */
  private int slashDay(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int first = t.plain(i, 2);
    int second = t.plain(i + 2, 2);
    boolean alone =
        t.isSign(i + 1, '/')
            && !t.joined(i)
            && !t.isSign(i + 3, '/')
            && !(t.joined(i + 3) && t.isWord(i + 3));
    boolean cued =
        lexicon.is(t, i - 1, LexicalCue.DAY_BEFORE) || lexicon.is(t, i - 1, LexicalCue.WEEKDAY);
    if (!alone || !cued || first < 1 || second < 1) {
      return i;
    }
    boolean swapped =
        lexicon.format.dayFirst()
            ? EdtfWriter.isDay(second, first)
            : !EdtfWriter.isDay(first, second);
    int month = swapped ? second : first;
    int day = swapped ? first : second;
    return EdtfWriter.isDay(month, day)
        ? add(r, EdtfWriter.OPEN, month, day, i, i + 3, RecognitionRule.DATE_SLASH)
        : i;
  }

  /** {@code 2024-03}, but not {@code 2003-04}, which is two years. */
  private static boolean isYearMonth(NumberTokens t, int i, int year, int month) {
    return EdtfWriter.isYear(year)
        && t.length(i) == 4
        && t.length(i + 2) == 2
        && t.isSign(i + 1, '-')
        && EdtfWriter.isMonth(month)
        && month <= year % 100
        && !t.isSign(i + 3, '-');
  }

  /** "am 22.04.", "vom 28.10.", "14. 3. 2024": day and month by points alone. */
  private int pointed(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    if (t.plain(i, 2) >= 0) {
      return spaced(r, i);
    }
    int dot = t.start(i);
    while (dot < t.end(i) && t.text()[dot] != '.') {
      dot++;
    }
    boolean cued =
        lexicon.is(t, i - 1, LexicalCue.DAY_BEFORE) || lexicon.is(t, i - 1, LexicalCue.WEEKDAY);
    boolean closed = t.isSign(i + 1, '.') && t.joined(i + 1);
    boolean short5 = t.length(i) <= 5 && dot - t.start(i) <= 2 && t.end(i) - dot <= 3;
    if (!t.isNumber(i) || dot >= t.end(i) - 1 || !short5 || !cued) {
      return i;
    }
    int day = number(new String(t.text(), t.start(i), dot - t.start(i)));
    int month = number(new String(t.text(), dot + 1, t.end(i) - dot - 1));
    return EdtfWriter.isDay(month, day)
        ? add(r, EdtfWriter.OPEN, month, day, i, closed ? i + 2 : i + 1, RecognitionRule.DATE_DOT)
        : i;
  }

  private static int spaced(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int day = t.plain(i, 2);
    int month = t.plain(i + 2, 2);
    int year = t.length(i + 4) == 4 ? t.plain(i + 4, 4) : -1;
    boolean points =
        t.isSign(i + 1, '.') && t.isSign(i + 3, '.') && t.joined(i + 1) && t.joined(i + 3);
    return points && t.sameLine(i + 4) && EdtfWriter.isYear(year) && EdtfWriter.isDay(month, day)
        ? add(r, year, month, day, i, i + 5, RecognitionRule.DATE_DOT)
        : i;
  }

  private int dotted(RecognitionState r, int i) {
    String[] parts = r.tokens().written(i, i + 1).split("\\.", 4);
    if (parts.length != 3
        || parts[0].length() > 4
        || parts[1].length() > 2
        || parts[2].length() > 4) {
      return i;
    }
    int[] values = new int[3];
    for (int k = 0; k < 3; k++) {
      values[k] = number(parts[k]);
    }
    boolean two = parts[2].length() == 2 && (isPair(parts) || lexicon.format.dottedRanks());
    boolean years = parts[2].length() == 4 || parts[0].length() == 4 || two;
    return years ? ordered(r, i, i + 1, values[0], values[1], values[2], false) : i;
  }

  /** "15.05.99" where the day comes first: two digits each, as no version is written. */
  private boolean isPair(String[] parts) {
    return lexicon.format.dayFirst() && parts[0].length() == 2 && parts[1].length() == 2;
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
    }
    return value;
  }

  /** Year first, else month first where the numbers allow it, as in the United States. */
  private int ordered(
      RecognitionState r, int i, int end, int first, int second, int third, boolean iso) {
    RecognitionRule rule =
        r.tokens().type(i) == NumberTokens.DOTTED
            ? RecognitionRule.DATE_DOT
            : iso ? RecognitionRule.DATE_ISO : RecognitionRule.DATE_SLASH;
    if (EdtfWriter.isYear(first)) {
      return EdtfWriter.isDay(second, third) ? add(r, first, second, third, i, end, rule) : i;
    }
    int year = EdtfWriter.century(third);
    boolean dayFirst =
        rule == RecognitionRule.DATE_DOT
            || (lexicon.format.dayFirst() ? second <= 12 : first > 12)
            || r.tokens().isWord(i + 2);
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    boolean full =
        r.tokens().length(end - 1) == 4
            || rule != RecognitionRule.DATE_ISO
            || isShort(r.tokens(), i, end);
    return full && EdtfWriter.isYear(year) && EdtfWriter.isDay(month, day)
        ? add(r, year, month, day, i, end, rule)
        : i;
  }

  /** "15-05-99": two digits each; without a day first, a year that is no day either. */
  private boolean isShort(NumberTokens t, int i, int end) {
    boolean pairs = t.length(i) == 2 && t.length(i + 2) == 2 && t.length(end - 1) == 2;
    return pairs && (lexicon.format.dayFirst() || t.plain(end - 1, 2) > 31);
  }

  private int monthNumber(NumberTokens t, int at) {
    Match<Lexicon.Month> month = lexicon.months.at(t, at);
    return month == null ? -1 : month.value().number();
  }

  private static int add(
      RecognitionState r, int year, int month, int day, int from, int to, RecognitionRule rule) {
    String edtf = EdtfWriter.edtf(year, month, day);
    return r.add(new CalendarDate(edtf, null, r.hedgeBefore(from), null), from, to, rule);
  }
}
