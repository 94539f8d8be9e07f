package io.checksummary.recognise.date;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.DayHalf;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.numeral.NumeralGrammar;
import io.checksummary.recognise.numeral.NumeralGrammars;
import io.checksummary.recognise.numeral.NumeralReader;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** Times of day: "2 pm", "14:00", "8.30am", "five o'clock", "half past two", "2 to 4 pm". */
public final class ClockTimeReader {

  /** An hour and minute as read; {@code half} null where the writer gives none. */
  private record Clock(int hour, int minute, int second, @Nullable DayHalf half, int end) {}

  private static final int HOURS = 24;
  private static final int SIXTY = 60;

  private final Lexicon lexicon;
  private final NumeralGrammar grammar;
  private final NumeralReader numerals;

  public ClockTimeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.grammar = NumeralGrammars.of(lexicon);
    this.numerals = new NumeralReader(lexicon);
  }

  /** Adds the time that begins at token {@code i}; returns its end, {@code i} if none. */
  public int at(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int race = race(r, i);
    int zoned = race > i ? race : zoned(r, i);
    if (zoned > i) {
      return zoned;
    }
    Clock first = clock(t, i);
    if (first == null) {
      return i;
    }
    first = inPart(t, i, first);
    Clock last = other(t, first, r.isFramed(LexicalCue.BETWEEN, i));
    boolean framed = r.isFramed(LexicalCue.FROM, i) || r.isFramed(LexicalCue.BETWEEN, i);
    boolean known =
        first.half != null
            || (isColon(t, i) && first.end > i + 1)
            || (last != null && (last.half != null || framed));
    if (!known) {
      return i;
    }
    return last == null ? single(r, i, first) : range(r, i, first, last);
  }

  /** "at 3 in the morning": an hour by the word before it, and its half of the day. */
  private Clock inPart(NumberTokens t, int i, Clock clock) {
    boolean open = clock.half == null && clock.hour > 0 && clock.hour <= HOURS / 2;
    Match<DayHalf> part = open && t.near(clock.end) ? lexicon.dayParts.at(t, clock.end) : null;
    if (part == null || !(isColon(t, i) || lexicon.is(t, i - 1, LexicalCue.HOUR_BEFORE))) {
      return clock;
    }
    boolean noun = t.isSmall(part.end()) && !lexicon.is(t, part.end(), LexicalCue.YEAR_BEFORE);
    return noun
        ? clock
        : new Clock(clock.hour, clock.minute, clock.second, part.value(), part.end());
  }

  private static boolean isColon(NumberTokens t, int i) {
    return t.isSign(i + 1, ':');
  }

  /** "3:43.13", "1:45:02.5": minutes and seconds of a race, since hours have no decimals. */
  private int race(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    boolean colon = isColon(t, i) && t.joined(i + 1) && t.joined(i + 2);
    boolean decimal = colon && t.isNumber(i + 2) && t.plain(i + 2, 9) < 0 && t.length(i + 2) <= 7;
    int minutes = t.plain(i, 3);
    if (!decimal || minutes < 0 || t.text()[t.end(i + 2) - 1] == ',') {
      return i;
    }
    Rational seconds =
        Rational.of(
            DigitGroups.value(t.text(), t.start(i + 2), t.end(i + 2), lexicon.format.marks()));
    Rational sum = seconds.plus(Rational.of(minutes * (long) SIXTY));
    Amount amount = Amount.of(Kind.DURATION, sum, "second", Rational.of(1, 100));
    return r.add(amount, i, i + 3, RecognitionRule.DURATION_CLOCK);
  }

  /** "0930 GMT", "by 1600 BST": four digits before a time zone. */
  private int zoned(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int time = t.length(i) == 4 ? t.plain(i, 4) : -1;
    boolean clock = time >= 0 && time / 100 < HOURS && time % 100 < SIXTY;
    boolean zone =
        clock
            && t.sameLine(i + 1)
            && t.isCapital(i + 1)
            && lexicon.is(t, i + 1, LexicalCue.TIME_ZONE);
    return zone
        ? r.add(
            new ClockTime(hoursAndMinutes(time / 100, time % 100), null, r.hedgeBefore(i)),
            i,
            i + 1,
            RecognitionRule.TIME_CLOCK)
        : i;
  }

  private @Nullable Clock clock(NumberTokens t, int i) {
    if (isColon(t, i) && t.joined(i + 1) && t.joined(i + 2)) {
      return colon(t, i);
    }
    Clock bare = bare(t, i);
    return bare == null ? null : halved(t, bare);
  }

  private @Nullable Clock colon(NumberTokens t, int i) {
    int hour = t.plain(i, 2);
    int minute = t.length(i + 2) == 2 ? t.plain(i + 2, 2) : -1;
    boolean seconds =
        t.isSign(i + 3, ':') && t.joined(i + 3) && t.joined(i + 4) && t.length(i + 4) == 2;
    int second = seconds ? t.plain(i + 4, 2) : 0;
    if (hour < 0
        || hour > HOURS
        || minute < 0
        || minute >= SIXTY
        || second < 0
        || second >= SIXTY) {
      return null;
    }
    return halved(t, new Clock(hour, minute, seconds ? second : -1, null, seconds ? i + 5 : i + 3));
  }

  /** An hour alone, or hour and minutes with a point: "2", "8.30", "five". */
  private @Nullable Clock bare(NumberTokens t, int i) {
    int hour = t.plain(i, 2);
    if (hour >= 0) {
      return hour <= HOURS ? new Clock(hour, 0, -1, null, i + 1) : null;
    }
    if (t.isNumber(i)) {
      return t.length(i) == 4 && t.isPlain(i) ? military(t, i) : pointed(t, i);
    }
    NumberWord word = lexicon.numberWord(t, i);
    boolean hours =
        word != null
            && (word.type() == NumberWord.Type.DIGIT
                || word.type() == NumberWord.Type.TEEN
                || word.type() == NumberWord.Type.TEN);
    Numeral n = hours ? grammar.at(t, i) : null;
    return n != null && n.isWhole() && n.value().compareTo(Rational.of(HOURS)) <= 0
        ? spoken(t, n.value().numerator().intValue(), n.to())
        : null;
  }

  /** "1140 a.m.". */
  private @Nullable Clock military(NumberTokens t, int i) {
    int value = t.plain(i, 4);
    boolean halved = t.sameLine(i + 1) && lexicon.halves.at(t, i + 1) != null;
    return halved && value / 100 <= 12 && value % 100 < SIXTY
        ? new Clock(value / 100, value % 100, -1, null, i + 1)
        : null;
  }

  /** "eleven fifty-three p.m.": minutes only where the half of the day follows. */
  private Clock spoken(NumberTokens t, int hour, int end) {
    Clock whole = new Clock(hour, 0, -1, null, end);
    Numeral minutes = t.sameLine(end) && t.isWord(end) ? numerals.at(t, end, false) : null;
    if (minutes == null || !minutes.isWhole() || hour > 12) {
      return whole;
    }
    boolean fits =
        minutes.value().signum() > 0 && minutes.value().compareTo(Rational.of(SIXTY)) < 0;
    boolean halved = t.sameLine(minutes.to()) && lexicon.halves.at(t, minutes.to()) != null;
    return fits && halved
        ? new Clock(hour, minutes.value().numerator().intValue(), -1, null, minutes.to())
        : whole;
  }

  private static @Nullable Clock pointed(NumberTokens t, int i) {
    int length = t.length(i);
    int dot = t.start(i) + length - 3;
    if (length < 4 || length > 5 || t.text()[dot] != '.') {
      return null;
    }
    int hour = number(t.text(), t.start(i), dot);
    int minute = number(t.text(), dot + 1, t.end(i));
    return hour <= HOURS && minute < SIXTY ? new Clock(hour, minute, -1, null, i + 1) : null;
  }

  private static int number(char[] text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Math.max(0, Character.digit(text[i], 10));
    }
    return value;
  }

  private Clock halved(NumberTokens t, Clock clock) {
    boolean near = t.sameLine(clock.end) || t.joined(clock.end);
    Match<DayHalf> half = near && clock.hour <= HOURS ? lexicon.halves.at(t, clock.end) : null;
    if (half == null
        || t.is(clock.end, "Am")
        || (t.isSign(clock.end + 1, '.') && !t.joined(clock.end + 1))) {
      return clock;
    }
    return new Clock(clock.hour, clock.minute, clock.second, half.value(), half.end());
  }

  /** The other end of "2–4 pm", "10:00 to 12:30", "from 9am to 5pm". */
  private @Nullable Clock other(NumberTokens t, Clock first, boolean between) {
    int at = first.end;
    boolean joins =
        t.isSign(at, '-')
            || lexicon.is(t, at, LexicalCue.TO)
            || (between && lexicon.is(t, at, NumberWord.Type.AND));
    Clock last = joins && t.sameLine(at) && t.sameLine(at + 1) ? clock(t, at + 1) : null;
    boolean like =
        last != null
            && ((last.half != null && last.half != DayHalf.OCLOCK)
                || (first.half == null && t.isSign(at + 2, ':') && t.joined(at + 2)));
    return like ? last : null;
  }

  private int single(RecognitionState r, int i, Clock clock) {
    if (clock.half != null && clock.hour > 12 && clock.half != DayHalf.OCLOCK && clock.hour > 23) {
      return i;
    }
    RecognitionRule rule =
        clock.half == null
            ? RecognitionRule.TIME_CLOCK
            : clock.half == DayHalf.OCLOCK
                ? RecognitionRule.TIME_OCLOCK
                : RecognitionRule.TIME_MERIDIEM;
    return r.add(new ClockTime(written(clock), null, r.hedgeBefore(i)), i, clock.end, rule);
  }

  private static int range(RecognitionState r, int i, Clock first, Clock last) {
    DayHalf half = first.half == null ? last.half : first.half;
    boolean over =
        first.half == null && half == DayHalf.PM && first.hour > last.hour && first.hour < 12;
    Clock from =
        new Clock(first.hour, first.minute, first.second, over ? DayHalf.AM : half, first.end);
    ClockTime time = new ClockTime(written(from), written(last), r.hedgeBefore(i));
    return r.add(time, i, last.end, RecognitionRule.TIME_RANGE);
  }

  private static String written(Clock clock) {
    boolean night = clock.half == DayHalf.NIGHT && clock.hour > 5;
    boolean after = (clock.half == DayHalf.PM || night) && clock.hour < 12;
    boolean midnight =
        (clock.half == DayHalf.AM || clock.half == DayHalf.NIGHT) && clock.hour == 12;
    int hour = after ? clock.hour + 12 : midnight ? 0 : clock.hour;
    String minutes = hoursAndMinutes(hour, clock.minute);
    return clock.second < 0 ? minutes : minutes + ":" + twoDigits(clock.second);
  }

  private static String hoursAndMinutes(int hours, int minutes) {
    return twoDigits(hours) + ":" + twoDigits(minutes);
  }

  private static String twoDigits(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  /** "half past two", "ten past five"; returns the end, {@code i} where it is none. */
  public int past(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    int link = pastOrTo(t, i);
    if (link < 0) {
      return i;
    }
    Numeral minutes = numerals.at(t, i, false);
    Clock hour = bare(t, link + 1);
    boolean beside = minutes == null || minutes.to() == link || minutes.to() == link - 1;
    int minute = beside ? minutes(t, i, minutes) : -1;
    if (hour == null || minute < 0 || hour.minute > 0 || hour.hour > HOURS / 2) {
      return i;
    }
    Clock halved = halved(t, hour);
    Match<DayHalf> part = halved.half == null ? lexicon.dayParts.at(t, halved.end) : null;
    Clock whole =
        part == null
            ? halved
            : new Clock(hour.hour, hour.minute, hour.second, part.value(), part.end());
    boolean to = !lexicon.is(t, link, LexicalCue.PAST);
    if (to && minutes != null && minutes.to() < link && !isAlone(t, whole)) {
      return i;
    }
    int hours = to ? (whole.hour + HOURS - 1) % HOURS : whole.hour;
    Clock clock = new Clock(hours, to ? SIXTY - minute : minute, -1, whole.half, whole.end);
    return r.add(
        new ClockTime(written(clock), null, r.hedgeBefore(i)),
        i,
        whole.end,
        RecognitionRule.TIME_PAST);
  }

  /**
   * Where "past" stands, or a "to" that follows "quarter" or "minutes"; -1 where neither does. Four
   * tokens are enough: "twenty-five minutes past".
   */
  private int pastOrTo(NumberTokens t, int i) {
    if (lexicon.is(t, i, NumberWord.Type.QUARTER) && lexicon.is(t, i + 1, LexicalCue.TO)) {
      return i + 1;
    }
    for (int at = i + 1; at <= i + 4 && t.near(at); at++) {
      boolean minutes = isMinute(t, at - 1) && at > i + 1;
      if (lexicon.is(t, at, LexicalCue.PAST) || (minutes && lexicon.is(t, at, LexicalCue.TO))) {
        return at;
      }
      if (lexicon.numberWord(t, at) == null && !isMinute(t, at) && !t.isSign(at, '-')) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isMinute(NumberTokens t, int at) {
    Match<String> unit = lexicon.units.at(t, at);
    return unit != null && unit.value().equals("minute");
  }

  /** "five minutes to seven": an hour, and nothing that seven could count. */
  private static boolean isAlone(NumberTokens t, Clock hour) {
    return hour.half != null || !t.isWord(hour.end);
  }

  private int minutes(NumberTokens t, int i, @Nullable Numeral n) {
    NumberWord word = lexicon.numberWord(t, i);
    if (word != null && word.type() == NumberWord.Type.QUARTER) {
      return 15;
    }
    if (n == null) {
      return -1;
    }
    boolean half = n.form() == Numeral.Form.FRACTION;
    boolean fits =
        n.isWhole() && n.value().compareTo(Rational.of(SIXTY)) < 0 && n.value().signum() > 0;
    return half ? 30 : fits ? n.value().numerator().intValue() : -1;
  }
}
