package io.checksummary.recognise.han.date;

import io.checksummary.quantity.CalendarDate;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Spans that are named by a number: 21世纪, 十九世纪七十年代, 90年代, 昭和30年代, 2023财年. */
final class HanLongDates {

  private static final int LAST_CENTURY = 30;
  private static final int LAST_YEAR = 2199;

  private final HanLexicon lexicon;
  private final HanNumeralReader numerals;

  HanLongDates(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = lexicon.wholes;
  }

  /** 21世纪, 十九世纪七十年代, 90年代, 昭和30年代. */
  @Nullable HanAmount at(HanText t, int i) {
    Found<HanLexicon.Era> era = lexicon.eras.at(t, i);
    HanNumeral n = numerals.at(t, era == null ? i : t.past(era.end()));
    if (n == null || n.small() < 1) {
      return null;
    }
    int at = t.past(n.to());
    int century = lexicon.end(t, at, HanCue.CENTURY);
    return century > at && n.small() <= LAST_CENTURY && era == null
        ? century(t, i, n, century)
        : decade(t, i, era == null ? null : era.value().before(), n);
  }

  /** 21世纪, and the decade in it of 十九世纪七十年代. */
  private HanAmount century(HanText t, int i, HanNumeral n, int century) {
    HanNumeral decade = numerals.at(t, t.past(century));
    int next = decade == null ? century : lexicon.end(t, decade.to(), HanCue.DECADE);
    return decade != null && next > decade.to() && decade.small() < 100
        ? decade(i, (n.small() - 1) * 100 + decade.small(), next)
        : HanAmount.of(
            CalendarDate.of(HanDateParts.two(n.small() - 1) + "XX"),
            i,
            century,
            RecognitionRule.DATE_CENTURY);
  }

  private @Nullable HanAmount decade(HanText t, int i, @Nullable Integer before, HanNumeral n) {
    int at = t.past(n.to());
    int end = lexicon.end(t, at, HanCue.DECADE);
    if (end == at || n.small() % 10 != 0 || n.small() > LAST_YEAR) {
      return null;
    }
    return before == null || before == 0
        ? decade(i, n.small() >= 100 ? n.small() : decadeOf(n.small()), end)
        : HanAmount.of(
            new CalendarDate(
                Integer.toString(before + n.small()),
                Integer.toString(before + n.small() + 9),
                null,
                null),
            i,
            end,
            RecognitionRule.DATE_DECADE);
  }

  private static int decadeOf(int value) {
    return value >= 30 ? 1900 + value : 2000 + value;
  }

  private static HanAmount decade(int from, int year, int end) {
    String edtf = HanDateParts.four(year).substring(0, 3) + "X";
    return HanAmount.of(CalendarDate.of(edtf), from, end, RecognitionRule.DATE_DECADE);
  }

  /** 2023财年. */
  @Nullable HanAmount fiscal(HanText t, int i) {
    HanNumeral n = numerals.at(t, i);
    int end = n == null ? i : lexicon.end(t, t.past(n.to()), HanCue.FISCAL);
    return n != null && end > t.past(n.to()) && HanDates.isFullYear(n)
        ? HanAmount.of(
            new CalendarDate(Integer.toString(n.small()), null, null, "fiscal-year"),
            i,
            end,
            RecognitionRule.DATE_FISCAL)
        : null;
  }
}
