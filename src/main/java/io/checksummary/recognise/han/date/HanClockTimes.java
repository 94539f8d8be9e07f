package io.checksummary.recognise.han.date;

import io.checksummary.quantity.ClockTime;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Times of day of Chinese and Japanese: 下午两点半, 午後2時, 14:05, 三点一刻, 5点差3分. */
public final class HanClockTimes {

  private static final int LAST_HOUR = 30;
  private static final int DAY = 24;

  /** A time as written, in seconds from midnight; minutes and seconds may be left out. */
  private record Parts(
      int hour, int minute, int second, boolean exact, int end, RecognitionRule rule) {

    String value() {
      String seconds = exact ? ":" + two(second) : "";
      return two(hour) + ":" + two(minute) + seconds;
    }

    private static String two(int value) {
      return value < 10 ? "0" + value : Integer.toString(value);
    }

    Parts in(HanLexicon.@Nullable DayPart part) {
      return part == null ? this : new Parts(hourIn(part), minute, second, exact, end, rule);
    }

    /** The hour of the day that the part of the day means: 2 in the afternoon is 14. */
    private int hourIn(HanLexicon.DayPart part) {
      for (int h = hour == 12 && part.from() == 0 ? 0 : hour; h <= part.to(); h += 12) {
        if (h >= part.from()) {
          return h % DAY;
        }
      }
      return hour;
    }
  }

  private final HanLexicon lexicon;
  private final HanNumeralReader numerals;

  public HanClockTimes(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.numerals = lexicon.wholes;
  }

  /** The time that begins at a place; null where none does. */
  public @Nullable HanAmount at(HanText t, int i) {
    Found<HanLexicon.DayPart> day = lexicon.dayParts.at(t, i);
    HanLexicon.DayPart part = day == null ? null : day.value();
    Parts from = parts(t, day == null ? i : pastOf(t, day.end()), day != null);
    if (from == null) {
      return day == null ? open(t, i, i, null) : open(t, i, pastOf(t, day.end()), part);
    }
    return range(t, i, from, part);
  }

  /** The の of 夜の7時. */
  private int pastOf(HanText t, int i) {
    return t.past(lexicon.end(t, i, HanCue.DAY_PART_OF));
  }

  private HanAmount range(HanText t, int i, Parts from, HanLexicon.@Nullable DayPart part) {
    Found<HanLexicon.DayPart> after = lexicon.dayParts.at(t, t.past(from.end));
    boolean am = after != null && t.isLatin(t.past(from.end)) && !t.isLatin(after.end());
    HanLexicon.DayPart of = am && after != null ? after.value() : part;
    int end = am && after != null ? after.end() : from.end;
    int join = lexicon.end(t, t.past(end), HanCue.RANGE);
    Parts low = from.in(of);
    HanAmount high = join > t.past(end) ? other(t, t.past(join), of) : null;
    if (high != null && high.quantity() instanceof ClockTime to) {
      return HanAmount.of(
          new ClockTime(low.value(), to.value(), null), i, high.to(), RecognitionRule.TIME_RANGE);
    }
    RecognitionRule rule = of == null ? from.rule : RecognitionRule.TIME_MERIDIEM;
    return HanAmount.of(new ClockTime(low.value(), null, null), i, end, rule);
  }

  /** The other end; where it names no part of the day, it is in the same one. */
  private @Nullable HanAmount other(HanText t, int i, HanLexicon.@Nullable DayPart part) {
    Found<HanLexicon.DayPart> day = lexicon.dayParts.at(t, i);
    Parts to = parts(t, day == null ? i : pastOf(t, day.end()), day != null);
    return to == null
        ? null
        : HanAmount.of(
            new ClockTime(to.in(day == null ? part : day.value()).value(), null, null),
            i,
            to.end,
            to.rule);
  }

  /** 早上五到六点: the hour's word stands once, after both. */
  private @Nullable HanAmount open(HanText t, int i, int at, HanLexicon.@Nullable DayPart part) {
    HanNumeral low = numerals.at(t, at);
    int join = low == null ? at : lexicon.end(t, t.past(low.to()), HanCue.RANGE);
    Parts to =
        low == null || join == t.past(low.to()) ? null : parts(t, t.past(join), part != null);
    if (low == null || to == null || low.small() < 0 || low.small() >= to.hour) {
      return null;
    }
    Parts from = new Parts(low.small(), 0, 0, false, low.to(), to.rule);
    ClockTime both = new ClockTime(from.in(part).value(), to.in(part).value(), null);
    return HanAmount.of(both, i, to.end, RecognitionRule.TIME_RANGE);
  }

  private @Nullable Parts parts(HanText t, int i, boolean sure) {
    Parts clock = t.isDigit(i) ? clock(t, i) : null;
    if (clock != null) {
      return clock;
    }
    HanNumeral hour = numerals.at(t, i);
    int value = hour == null ? -1 : hour.small();
    if (hour == null || value < 0 || value > LAST_HOUR || hour.over()) {
      return null;
    }
    int at = t.past(hour.to());
    int end = lexicon.end(t, at, HanCue.HOUR);
    if (end == at) {
      Found<HanLexicon.DayPart> after = lexicon.dayParts.at(t, at);
      boolean latin = after != null && t.isLatin(at) && !t.isLatin(after.end()) && value <= 12;
      return latin && hour.isArabic()
          ? new Parts(value, 0, 0, false, hour.to(), RecognitionRule.TIME_MERIDIEM)
          : null;
    }
    return afterHour(t, value, end, sure || end > at + 1);
  }

  /** 14:05, 14:05:30. */
  private static @Nullable Parts clock(HanText t, int i) {
    int hour = HanNumeralReader.run(t, i);
    int minute = HanNumeralReader.run(t, hour + 1);
    boolean goes = hour - i <= 2 && t.at(hour) == ':' && minute - hour == 3;
    if (!goes || t.at(hour + 1) > '5') {
      return null;
    }
    int h = Integer.parseInt(t.plain(i, hour));
    int m = Integer.parseInt(t.plain(hour + 1, minute));
    int second = HanNumeralReader.run(t, minute + 1);
    boolean exact = t.at(minute) == ':' && second - minute == 3 && t.at(minute + 1) <= '5';
    int s = exact ? Integer.parseInt(t.plain(minute + 1, second)) : 0;
    return h > LAST_HOUR
        ? null
        : new Parts(h, m, s, exact, exact ? second : minute, RecognitionRule.TIME_CLOCK);
  }

  private @Nullable Parts afterHour(HanText t, int hour, int end, boolean sure) {
    int half = lexicon.end(t, end, HanCue.DAY_HALF);
    half = half > end ? half : lexicon.end(t, end, HanCue.HALF);
    if (half > end) {
      return seconds(t, new Parts(hour, 30, 0, false, half, RecognitionRule.TIME_OCLOCK));
    }
    int shortOf = lexicon.end(t, end, HanCue.SHORT_OF);
    HanNumeral n = numerals.at(t, t.past(shortOf));
    if (n != null) {
      boolean few = n.small() >= 0 && n.small() < 60;
      Parts minutes = few ? minutes(t, hour, n, shortOf > end) : null;
      if (minutes != null || isDecimal(end, n)) {
        return minutes;
      }
    }
    int sharp = lexicon.end(t, end, HanCue.SHARP);
    // no time: 两点建议, 五時間, 一时的
    boolean time = sure || sharp > end || !lexicon.is(t, end, HanCue.NOT_A_TIME);
    return time
        ? new Parts(hour, 0, 0, false, Math.max(end, sharp), RecognitionRule.TIME_OCLOCK)
        : null;
  }

  /** 三点五 is 3.5. */
  private boolean isDecimal(int end, HanNumeral n) {
    return lexicon.format.bareMinutes() && n.from() == end;
  }

  private @Nullable Parts minutes(HanText t, int hour, HanNumeral n, boolean before) {
    int at = t.past(n.to());
    int quarter = lexicon.end(t, at, HanCue.QUARTER_HOUR);
    int minute = lexicon.end(t, at, HanCue.MINUTE);
    int second = lexicon.end(t, at, HanCue.SECOND);
    boolean part = lexicon.is(t, at, HanCue.FRACTION);
    if (quarter > at && n.small() <= 3) {
      return timed(hour, n.small() * 15, before, quarter);
    }
    if (minute > at && !part) {
      return seconds(t, timed(hour, n.small(), before, minute));
    }
    if (second > at) {
      return new Parts(hour, 0, n.small(), true, second, RecognitionRule.TIME_OCLOCK);
    }
    boolean two = n.glyphs() >= 2 || (n.isArabic() && n.to() - n.from() == 2);
    boolean words = n.form() == HanNumeral.Form.WORDS || n.isArabic();
    return lexicon.format.bareMinutes() && two && words && lexicon.unit(t, at) == null
        ? new Parts(hour, n.small(), 0, false, n.to(), RecognitionRule.TIME_OCLOCK)
        : null;
  }

  private static Parts timed(int hour, int minutes, boolean before, int end) {
    int all = before ? hour * 60 - minutes : hour * 60 + minutes;
    int positive = all < 0 ? all + DAY * 60 : all;
    return new Parts(positive / 60, positive % 60, 0, false, end, RecognitionRule.TIME_OCLOCK);
  }

  private Parts seconds(HanText t, Parts time) {
    HanNumeral n = numerals.at(t, t.past(time.end));
    int at = n == null ? time.end : t.past(n.to());
    int end = n == null ? at : lexicon.end(t, at, HanCue.SECOND);
    return n != null && end > at && n.small() >= 0 && n.small() < 60
        ? new Parts(time.hour, time.minute, n.small(), true, end, time.rule)
        : time;
  }
}
