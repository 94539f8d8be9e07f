package io.checksummary.recognise.han.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Dates in digits and signs alone: 2024/3/14, 2024-03-14, 2024.3.14, 2024·3·14. */
final class HanNumericDates {

  private final HanLexicon lexicon;

  HanNumericDates(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 2024/3/14, 2024-03-14, 2024.3.14, 2024·3·14. */
  @Nullable HanAmount at(HanText t, int i) {
    HanDateParts from = isoParts(t, i);
    if (from == null) {
      return null;
    }
    int join = lexicon.end(t, from.end(), HanCue.RANGE);
    HanDateParts to = join > from.end() ? isoParts(t, t.past(join)) : null;
    return to == null
        ? from.since(i)
        : HanAmount.of(
            new CalendarDate(from.edtf(), to.edtf(), null, null),
            i,
            to.end(),
            RecognitionRule.DATE_DAY_RANGE);
  }

  private static @Nullable HanDateParts isoParts(HanText t, int i) {
    int year = HanNumeralReader.run(t, i);
    char mark = t.at(year);
    if (year - i != 4 || (mark != '-' && mark != '/' && mark != '.' && mark != '·')) {
      return null;
    }
    int month = HanNumeralReader.run(t, year + 1);
    int day = HanNumeralReader.run(t, month + 1);
    if (t.at(month) != mark || isNot(month - year - 1) || isNot(day - month - 1)) {
      return null;
    }
    int m = Integer.parseInt(t.plain(year + 1, month));
    int d = Integer.parseInt(t.plain(month + 1, day));
    boolean more = t.at(day) == mark && t.isDigit(day + 1) && !isDate(t, day + 1);
    return m < 1 || m > 12 || d < 1 || d > 31 || more
        ? null
        : new HanDateParts(
            Integer.parseInt(t.plain(i, year)), m, d, HanDateParts.NONE, day, rule(mark));
  }

  private static RecognitionRule rule(char mark) {
    return switch (mark) {
      case '-' -> RecognitionRule.DATE_ISO;
      case '/' -> RecognitionRule.DATE_SLASH;
      default -> RecognitionRule.DATE_DOT;
    };
  }

  private static boolean isDate(HanText t, int i) {
    return HanNumeralReader.run(t, i) - i == 4;
  }

  private static boolean isNot(int length) {
    return length < 1 || length > 2;
  }
}
