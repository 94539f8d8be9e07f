package io.checksummary.recognise.date;

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
import io.checksummary.recognise.token.NumberTokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as German and Dutch say them: "14 Uhr", "elf Uhr dreißig", "halb zwölf", "Viertel
 * vor acht", "zehn nach zwölf Uhr", "acht uur 's avonds", "van 9 tot 17 uur".
 *
 * <p>Where the word for the clock is also one for hours ("uur"), it takes a word before it that
 * asks for a time, or the part of the day after it. A caveat: "zehn nach zwölf" may be a score.
 */
public final class GermanicClockTimes {

  private static final int HOURS = 24;
  private static final int SIXTY = 60;
  private static final int NOON = 12;
  private static final int MORNING = 6;

  /**
   * A time as read.
   *
   * @param second -1 where none is said
   * @param sure whether the words tell that it is a time
   */
  private record Clock(
      int hour,
      int minute,
      int second,
      @Nullable DayHalf half,
      int end,
      boolean sure,
      RecognitionRule rule) {

    Clock with(@Nullable DayHalf newHalf, int newEnd, boolean nowSure) {
      RecognitionRule named = newHalf == null ? rule : RecognitionRule.TIME_MERIDIEM;
      return new Clock(hour, minute, second, newHalf, newEnd, nowSure, named);
    }
  }

  private final Lexicon lexicon;
  private final NumeralGrammar grammar;
  private final boolean spoken;

  public GermanicClockTimes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.grammar = NumeralGrammars.of(lexicon);
    this.spoken = lexicon.knows(LexicalCue.OCLOCK);
  }

  /** Adds the time that begins at token {@code i}; returns its end, {@code i} if none. */
  public int at(RecognitionState r, int i) {
    Clock first = spoken ? clock(r.tokens(), i) : null;
    if (first == null) {
      return i;
    }
    Clock last = other(r, i, first);
    if (last != null) {
      return range(r, i, first, last);
    }
    return first.sure ? single(r, i, first) : i;
  }

  private @Nullable Clock clock(NumberTokens t, int i) {
    Clock relative = relative(t, i);
    Clock read = relative == null ? halfHour(t, i) : relative;
    read = read == null ? quarters(t, i) : read;
    return read == null ? whole(t, i) : read;
  }

  // --- whole hours

  private @Nullable Clock whole(NumberTokens t, int i) {
    Clock hour = hour(t, i);
    return hour == null ? null : parted(t, i, named(t, i, hour));
  }

  /** Digits or words up to 24, with minutes behind a colon or a point; what follows is not read. */
  private @Nullable Clock hour(NumberTokens t, int i) {
    int plain = t.plain(i, 2);
    if (plain >= 0) {
      return plain <= HOURS ? colon(t, i, plain) : null;
    }
    if (t.isNumber(i)) {
      return pointed(t, i);
    }
    Numeral n = words(t, i);
    return n == null || n.value().compareTo(Rational.of(HOURS)) > 0
        ? null
        : new Clock(number(n), -1, -1, null, n.to(), false, RecognitionRule.TIME_OCLOCK);
  }

  private @Nullable Numeral words(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    boolean small =
        word != null
            && switch (word.type()) {
              case ZERO, ONE, DIGIT, TEEN, TEN -> true;
              default -> false;
            };
    Numeral n = small ? grammar.at(t, i) : null;
    return n != null && n.isWhole() && n.form() == Numeral.Form.WORDS && !n.isScaled() ? n : null;
  }

  private static int number(Numeral n) {
    return n.value().numerator().intValue();
  }

  private static Clock colon(NumberTokens t, int i, int hour) {
    Clock bare = new Clock(hour, -1, -1, null, i + 1, false, RecognitionRule.TIME_OCLOCK);
    int minute = isPart(t, i + 1) ? t.plain(i + 2, 2) : -1;
    if (minute < 0 || minute >= SIXTY) {
      return bare;
    }
    int second = isPart(t, i + 3) ? t.plain(i + 4, 2) : -1;
    boolean seconds = second >= 0 && second < SIXTY;
    int end = seconds ? i + 5 : i + 3;
    return new Clock(
        hour, minute, seconds ? second : -1, null, end, true, RecognitionRule.TIME_CLOCK);
  }

  /** A colon and two digits. */
  private static boolean isPart(NumberTokens t, int at) {
    return t.isSign(at, ':') && t.joined(at) && t.joined(at + 1) && t.length(at + 1) == 2;
  }

  /** "14.30". */
  private static @Nullable Clock pointed(NumberTokens t, int i) {
    int dot = t.end(i) - 3;
    int length = t.length(i);
    if (length < 4 || length > 5 || t.text()[dot] != '.') {
      return null;
    }
    int hour = digits(t, t.start(i), dot);
    int minute = digits(t, dot + 1, t.end(i));
    return 0 <= hour && hour <= HOURS && 0 <= minute && minute < SIXTY
        ? new Clock(hour, minute, -1, null, i + 1, false, RecognitionRule.TIME_CLOCK)
        : null;
  }

  private static int digits(NumberTokens t, int from, int to) {
    int value = 0;
    for (int k = from; k < to; k++) {
      int digit = Character.digit(t.text()[k], 10);
      value = digit < 0 || value < 0 ? -1 : value * 10 + digit;
    }
    return value;
  }

  /** Past the word for the clock, and the minutes and seconds after it. */
  private Clock named(NumberTokens t, int i, Clock hour) {
    boolean asked = lexicon.is(t, i - 1, LexicalCue.AT_HOUR) && t.near(i);
    if (!lexicon.is(t, hour.end, LexicalCue.OCLOCK) || !t.near(hour.end)) {
      boolean pointed = asked && hour.rule == RecognitionRule.TIME_CLOCK;
      return hour.with(null, hour.end, hour.sure || pointed);
    }
    boolean unit = lexicon.units.at(t, hour.end) != null;
    boolean sure = hour.minute >= 0 || !unit || asked;
    Clock named =
        new Clock(
            hour.hour,
            hour.minute,
            hour.second,
            null,
            hour.end + 1,
            sure,
            RecognitionRule.TIME_OCLOCK);
    return hour.minute < 0 && sure ? minutes(t, named) : named;
  }

  /** "elf Uhr dreißig", "zwei Uhr zwei Minuten drei Sekunden". */
  private Clock minutes(NumberTokens t, Clock hour) {
    int at = hour.end;
    Numeral n = t.sameLine(at) || t.joined(at) ? small(t, at) : null;
    if (n == null) {
      return hour;
    }
    boolean word = isUnit(t, n.to(), "minute");
    boolean ends = !t.isWord(n.to()) || lexicon.is(t, n.to(), LexicalCue.TO) || isHalf(t, n.to());
    boolean two = n.value().compareTo(Rational.of(10)) >= 0;
    if (!word && !(two && (ends || !counts(t, n.to())))) {
      return hour;
    }
    int end = word ? n.to() + 1 : n.to();
    Numeral s = word && t.near(end) ? small(t, end) : null;
    boolean seconds = s != null && isUnit(t, s.to(), "second");
    return new Clock(
        hour.hour,
        number(n),
        seconds && s != null ? number(s) : -1,
        null,
        seconds && s != null ? s.to() + 1 : end,
        true,
        RecognitionRule.TIME_OCLOCK);
  }

  private @Nullable Numeral small(NumberTokens t, int at) {
    int plain = t.plain(at, 2);
    if (plain >= 0) {
      return plain < SIXTY
          ? Numeral.whole(at, at + 1, Rational.of(plain), Numeral.Form.DIGITS)
          : null;
    }
    Numeral n = words(t, at);
    return n != null && n.value().compareTo(Rational.of(SIXTY)) < 0 ? n : null;
  }

  private boolean isUnit(NumberTokens t, int at, String unit) {
    Match<String> match = t.isWord(at) && t.near(at) ? lexicon.units.at(t, at) : null;
    return match != null && match.value().equals(unit);
  }

  /** Whether what stands there may be counted. */
  private boolean counts(NumberTokens t, int at) {
    return t.near(at)
        && (lexicon.isCountedNoun(t, at)
            || lexicon.units.at(t, at) != null
            || lexicon.moneyAfter.at(t, at) != null
            || lexicon.is(t, at, LexicalCue.PEOPLE));
  }

  private boolean isHalf(NumberTokens t, int at) {
    return t.near(at) && lexicon.halves.at(t, at) != null;
  }

  /** Past the part of the day: "morgens", "'s avonds", which makes a time of any hour. */
  private Clock parted(NumberTokens t, int i, Clock clock) {
    Match<DayHalf> half = t.sameLine(clock.end) ? lexicon.halves.at(t, clock.end) : null;
    boolean fits =
        half != null
            && half.value() != DayHalf.OCLOCK
            && (clock.sure
                || t.isNumber(i)
                || lexicon.is(t, i, NumberWord.Type.ONE)
                || clock.hour > 0);
    return fits && half != null ? clock.with(half.value(), half.end(), true) : clock;
  }

  // --- halves and quarters

  /** "halb zwölf": half an hour before it. */
  private @Nullable Clock halfHour(NumberTokens t, int i) {
    Clock hour = lexicon.is(t, i, LexicalCue.HALF_HOUR) && t.near(i + 1) ? hour(t, i + 1) : null;
    if (hour == null || hour.minute >= 0 || hour.hour < 1 || hour.hour > NOON) {
      return null;
    }
    boolean counted =
        counts(t, hour.end)
            || lexicon.is(t, hour.end, NumberWord.Type.SCALE)
            || lexicon.is(t, hour.end, NumberWord.Type.HUNDRED);
    return counted && !isClock(t, hour.end)
        ? null
        : before(t, i, hour, SIXTY / 2, RecognitionRule.TIME_PAST);
  }

  /** "dreiviertel acht", "viertel acht": so much of the hour that ends then. */
  private @Nullable Clock quarters(NumberTokens t, int i) {
    int at = lexicon.is(t, i, NumberWord.Type.DIGIT) && t.joined(i + 1) ? i + 1 : i;
    NumberWord word = lexicon.numberWord(t, at);
    boolean quarter = word != null && word.type() == NumberWord.Type.QUARTER && t.near(at + 1);
    Clock hour = quarter && lexicon.format.marks().decimal() == ',' ? hour(t, at + 1) : null;
    if (hour == null || word == null || hour.minute >= 0 || hour.hour < 1 || hour.hour > NOON) {
      return null;
    }
    Rational part = at > i ? word.value().times(lexicon.word(t, i).value()) : word.value();
    int minute = part.times(Rational.of(SIXTY)).numerator().intValue();
    boolean alone = !t.isWord(hour.end) || isClock(t, hour.end) || isHalf(t, hour.end);
    return alone ? before(t, i, hour, SIXTY - minute, RecognitionRule.TIME_PAST) : null;
  }

  private boolean isClock(NumberTokens t, int at) {
    return lexicon.is(t, at, LexicalCue.OCLOCK) && t.near(at);
  }

  /** So many minutes before the hour. */
  private Clock before(NumberTokens t, int i, Clock hour, int minutes, RecognitionRule rule) {
    int end = isClock(t, hour.end) ? hour.end + 1 : hour.end;
    int minute = hour.hour * SIXTY + Math.max(0, hour.minute) - minutes;
    int day = Math.floorMod(minute, HOURS * SIXTY);
    Clock clock = new Clock(day / SIXTY, day % SIXTY, -1, null, end, true, rule);
    return parted(t, i, clock);
  }

  /** "Viertel vor acht", "zehn nach halb neun Uhr", "kwart over drie". */
  private @Nullable Clock relative(NumberTokens t, int i) {
    NumberWord word = lexicon.numberWord(t, i);
    boolean quarter = word != null && word.type() == NumberWord.Type.QUARTER;
    Numeral n = quarter ? null : small(t, i);
    int at = quarter ? i + 1 : n == null ? i : n.to();
    at = n != null && isUnit(t, at, "minute") ? at + 1 : at;
    boolean after = lexicon.is(t, at, LexicalCue.PAST);
    if ((!quarter && n == null)
        || !t.near(at)
        || !(after || lexicon.is(t, at, LexicalCue.TO_HOUR))) {
      return null;
    }
    boolean half = lexicon.is(t, at + 1, LexicalCue.HALF_HOUR);
    Clock hour = hour(t, half ? at + 2 : at + 1);
    if (hour == null || hour.minute >= 0 || hour.hour > NOON || !t.near(at + 1)) {
      return null;
    }
    int minutes = quarter || n == null ? SIXTY / 4 : number(n);
    int early = (half ? SIXTY / 2 : 0) + (after ? -minutes : minutes);
    Clock clock = before(t, i, hour, early, RecognitionRule.TIME_PAST);
    boolean sure = quarter || half || clock.half != null || isClock(t, hour.end) || isAsked(t, i);
    return sure && !(counts(t, hour.end) && !isClock(t, hour.end)) ? clock : null;
  }

  private boolean isAsked(NumberTokens t, int i) {
    return lexicon.is(t, i - 1, LexicalCue.AT_HOUR)
        && !lexicon.is(t, i - 1, LexicalCue.PAST)
        && !lexicon.is(t, i - 1, LexicalCue.TO_HOUR)
        && t.near(i);
  }

  // --- ranges

  /** The other end of "von 9 bis 17 Uhr", "zwischen 4 und 7 Uhr", "10:00–12:30 Uhr". */
  private @Nullable Clock other(RecognitionState r, int i, Clock first) {
    NumberTokens t = r.tokens();
    int at = first.end;
    boolean and = r.isFramed(LexicalCue.BETWEEN, i) && lexicon.is(t, at, NumberWord.Type.AND);
    boolean joins = t.isSign(at, '-') || lexicon.is(t, at, LexicalCue.TO) || and;
    Clock last = joins && t.sameLine(at) && t.sameLine(at + 1) ? clock(t, at + 1) : null;
    if (last == null || !last.sure || last.rule == RecognitionRule.TIME_PAST) {
      return null;
    }
    boolean digits = t.isNumber(i) || first.sure || last.rule == RecognitionRule.TIME_OCLOCK;
    return digits ? last : null;
  }

  private static int range(RecognitionState r, int i, Clock first, Clock last) {
    DayHalf half = first.half == null ? last.half : first.half;
    boolean over = half == DayHalf.PM && first.hour > last.hour && first.hour < NOON;
    Clock from = first.with(over ? DayHalf.AM : half, first.end, true);
    ClockTime time = new ClockTime(written(from), written(last), r.hedgeBefore(i));
    return r.add(time, i, last.end, RecognitionRule.TIME_RANGE);
  }

  private static int single(RecognitionState r, int i, Clock clock) {
    ClockTime time = new ClockTime(written(clock), null, r.hedgeBefore(i));
    return r.add(time, i, clock.end, clock.rule);
  }

  private static String written(Clock clock) {
    boolean late = clock.half == DayHalf.PM && clock.hour < NOON;
    boolean night = clock.half == DayHalf.NIGHT && clock.hour >= MORNING && clock.hour < NOON;
    boolean midnight =
        (clock.half == DayHalf.AM || clock.half == DayHalf.NIGHT) && clock.hour == NOON;
    int hour = late || night ? clock.hour + NOON : midnight ? 0 : clock.hour;
    String minutes = String.format(Locale.ROOT, "%02d:%02d", hour, Math.max(0, clock.minute));
    return clock.second < 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", clock.second);
  }
}
