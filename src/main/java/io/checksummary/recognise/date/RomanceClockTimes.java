package io.checksummary.recognise.date;

import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.lexicon.DayHalf;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.RomanceCardinals;
import io.checksummary.recognise.token.NumberTokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of day by the words around an hour, as the Romance languages say them: "a las tres y
 * media", "à 14 h 30", "alle otto meno un quarto", "às 7 da noite", "huit heures du soir".
 *
 * <p>An hour needs a witness: the words before it, the minutes, or the part of the day. "tres
 * horas" alone is a time's length.
 */
public final class RomanceClockTimes {

  private static final int HOURS = 24;
  private static final int SIXTY = 60;
  private static final int QUARTER = 15;
  private static final int NOON = 12;

  /** An hour and its minutes, to one past the last token; minutes -1 where none are said. */
  private record Clock(int hour, int minute, int to) {}

  private final Lexicon lexicon;
  private final boolean spoken;

  public RomanceClockTimes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.spoken = lexicon.knows(LexicalCue.HOUR);
  }

  /** Adds the time that begins at token {@code i}; returns its end, {@code i} if none. */
  public int at(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
    Clock hour = spoken ? hour(t, i) : null;
    if (hour == null) {
      return i;
    }
    boolean named = lexicon.is(t, hour.to, LexicalCue.HOUR) && t.near(hour.to);
    int at = named ? hour.to + 1 : hour.to;
    Clock clock = minutes(t, new Clock(hour.hour, -1, at), named);
    int part = dayPart(t, clock.to);
    boolean asked = isAsked(t, i);
    int range = named ? range(r, i, clock) : i;
    if (range > i) {
      return range;
    }
    boolean sure = part > clock.to || (named && isSure(r, i, clock, asked));
    boolean said = !named && (isSpoken(t, hour, clock, asked) || (asked && isAlone(t, i, clock)));
    return sure || said ? add(r, i, clock, part) : i;
  }

  /** "de 14h à 16h", "entre 5 h et 6 h 30": both with the letter for hours. */
  private int range(RecognitionState r, int i, Clock first) {
    NumberTokens t = r.tokens();
    boolean and = r.isFramed(LexicalCue.BETWEEN, i) && lexicon.is(t, first.to, NumberWord.Type.AND);
    boolean joins = (lexicon.is(t, first.to, LexicalCue.TO) || and) && t.near(first.to + 1);
    Clock hour = joins && t.isNumber(i) ? hour(t, first.to + 1) : null;
    boolean named = hour != null && t.is(hour.to, "h") && t.is(i + 1, "h");
    if (hour == null || !named) {
      return i;
    }
    Clock last = minutes(t, new Clock(hour.hour, -1, hour.to + 1), true);
    int end = dayPart(t, last.to);
    DayHalf half = end > last.to ? half(t, last.to) : null;
    ClockTime time = new ClockTime(written(first, half), written(last, half), r.hedgeBefore(i));
    return r.add(time, i, end, RecognitionRule.TIME_RANGE);
  }

  /** With the word for hours: after "at", or with minutes and no word of a time's length. */
  private boolean isSure(RecognitionState r, int i, Clock clock, boolean asked) {
    NumberTokens t = r.tokens();
    boolean part = lexicon.is(t, clock.to - 1, NumberWord.Type.DEMI) || isQuarter(t, clock.to - 1);
    boolean minutes = clock.minute >= 0 && !isUnit(t, clock.to - 1, "minute") && !part;
    boolean length = r.hedgeBefore(i) != null || lexicon.is(t, i - 1, LexicalCue.LASTING);
    boolean begins =
        lexicon.is(t, i - 1, LexicalCue.AT_HOUR) && !lexicon.is(t, i - 1, LexicalCue.THE);
    boolean away = lexicon.is(t, clock.to, LexicalCue.OF);
    return asked || (begins && !away) || (minutes && !length);
  }

  private boolean isSpoken(NumberTokens t, Clock hour, Clock clock, boolean asked) {
    if (clock.minute < 0) {
      return false;
    }
    int last = clock.to - 1;
    boolean minutes = isUnit(t, last, "minute");
    boolean half =
        lexicon.is(t, last, NumberWord.Type.DEMI) && (t.last(last) == 'a' || t.last(last) == 'e');
    boolean ends = !t.isWord(clock.to) && !t.isNumber(clock.to);
    boolean and = lexicon.is(t, hour.to, NumberWord.Type.AND);
    boolean begins =
        lexicon.is(t, hour.to - 1, LexicalCue.AT_HOUR)
            || lexicon.is(t, hour.to - 2, LexicalCue.AT_HOUR);
    return asked
        || (and && minutes)
        || (half && ends && (begins || t.type(clock.to) == NumberTokens.END));
  }

  private boolean isUnit(NumberTokens t, int at, String unit) {
    PhraseDictionary.Match<String> match = t.isWord(at) ? lexicon.units.at(t, at) : null;
    return match != null && match.value().equals(unit);
  }

  /** "a las 3", "às 15", "alle 16": no noun follows that the number could count. */
  private boolean isAlone(NumberTokens t, int i, Clock clock) {
    int next = clock.to;
    boolean noun = t.isWord(next) && t.near(next) && isCounted(t, next);
    boolean more =
        t.isSign(next, '%')
            || t.isSign(next, ':')
            || (t.joined(next) && t.isWord(next))
            || (t.isSign(next, '-') && t.joined(next));
    return lexicon.is(t, i - 1, LexicalCue.THE) == isAtThe(t, i) && !noun && !more;
  }

  private boolean isCounted(NumberTokens t, int next) {
    return lexicon.isCountedNoun(t, next)
        || lexicon.units.at(t, next) != null
        || lexicon.moneyAfter.at(t, next) != null
        || lexicon.is(t, next, LexicalCue.PEOPLE)
        || (lexicon.numberWord(t, next) != null && !lexicon.is(t, next, NumberWord.Type.AND));
  }

  /** "a las", "desde la": a preposition before the article. */
  private boolean isAtThe(NumberTokens t, int i) {
    return lexicon.is(t, i - 1, LexicalCue.THE) && lexicon.is(t, i - 2, LexicalCue.TO_HOUR);
  }

  /** Whether the words before ask for a time: "a las", "às", "alle". */
  private boolean isAsked(NumberTokens t, int i) {
    return lexicon.is(t, i - 1, LexicalCue.AT_HOUR)
        && t.near(i)
        && (isAtThe(t, i) || lexicon.is(t, i - 1, LexicalCue.TO_HOUR));
  }

  private @Nullable Clock hour(NumberTokens t, int i) {
    int plain = t.plain(i, 2);
    if (plain >= 0) {
      return plain <= HOURS ? new Clock(plain, -1, i + 1) : null;
    }
    NumberWord.Type type = lexicon.type(t, i);
    boolean word =
        type == NumberWord.Type.ONE
            || type == NumberWord.Type.DIGIT
            || type == NumberWord.Type.TEEN
            || type == NumberWord.Type.TEN
            || type == NumberWord.Type.ZERO
            || type == NumberWord.Type.SCORE;
    RomanceCardinals.Sum sum = word ? new RomanceCardinals(lexicon).tens(t, i) : null;
    if (type == NumberWord.Type.ZERO) {
      return new Clock(0, -1, i + 1);
    }
    return sum == null || sum.value() > HOURS ? null : new Clock((int) sum.value(), -1, sum.to());
  }

  /** "30", "y media", "et quart", "menos veinte", "meno un quarto", "e trinta minutos". */
  private Clock minutes(NumberTokens t, Clock hour, boolean named) {
    int at = hour.to;
    boolean minus = lexicon.is(t, at, NumberWord.Type.MINUS) && t.near(at);
    boolean and = lexicon.is(t, at, NumberWord.Type.AND) && t.near(at);
    boolean bare = named && t.near(at);
    if (!minus && !and && !bare) {
      return hour;
    }
    int from = minus || and ? at + 1 : at;
    from = lexicon.is(t, from, LexicalCue.THE) || isOneQuarter(t, from) ? from + 1 : from;
    Clock minutes = minute(t, from, bare && !minus && !and);
    if (minutes == null || !t.near(from)) {
      return hour;
    }
    int end = isUnit(t, minutes.to, "minute") && t.near(minutes.to) ? minutes.to + 1 : minutes.to;
    return minus
        ? new Clock((hour.hour + HOURS - 1) % HOURS, SIXTY - minutes.minute, end)
        : new Clock(hour.hour, minutes.minute, end);
  }

  private boolean isOneQuarter(NumberTokens t, int at) {
    return lexicon.is(t, at, NumberWord.Type.ONE) && isQuarter(t, at + 1);
  }

  private boolean isQuarter(NumberTokens t, int at) {
    NumberWord word = t.near(at) ? lexicon.numberWord(t, at) : null;
    boolean ordinal =
        word != null && (word.isOrdinal() || word.type() == NumberWord.Type.DENOMINATOR);
    return ordinal
        && word != null
        && word.value().equals(Rational.of(4))
        && !lexicon.format.isPlural(t, at);
  }

  private @Nullable Clock minute(NumberTokens t, int at, boolean bare) {
    int plain = t.length(at) == 2 ? t.plain(at, 2) : -1;
    if (plain >= 0) {
      boolean more = t.joined(at + 1) && (t.isWord(at + 1) || t.isSign(at + 1, '%'));
      return plain < SIXTY && !more ? new Clock(0, plain, at + 1) : null;
    }
    if (isQuarter(t, at)) {
      return bare ? null : new Clock(0, QUARTER, at + 1);
    }
    if (lexicon.is(t, at, NumberWord.Type.DEMI)) {
      return bare ? null : new Clock(0, 2 * QUARTER, at + 1);
    }
    RomanceCardinals.Sum sum = new RomanceCardinals(lexicon).tens(t, at);
    boolean ends =
        sum != null
            && !(t.isWord(sum.to()) && isCounted(t, sum.to()) && !isUnit(t, sum.to(), "minute"));
    return sum != null && ends && sum.value() < SIXTY
        ? new Clock(0, (int) sum.value(), sum.to())
        : null;
  }

  /** Past "de la tarde", "du soir", "p.m."; the token itself where no part of the day follows. */
  private int dayPart(NumberTokens t, int at) {
    PhraseDictionary.Match<DayHalf> half = t.sameLine(at) ? lexicon.halves.at(t, at) : null;
    return half == null || half.value() == DayHalf.OCLOCK ? at : half.end();
  }

  private int add(RecognitionState r, int i, Clock clock, int end) {
    DayHalf half = end > clock.to ? half(r.tokens(), clock.to) : null;
    RecognitionRule rule =
        half == null ? RecognitionRule.TIME_CLOCK : RecognitionRule.TIME_MERIDIEM;
    return r.add(new ClockTime(written(clock, half), null, r.hedgeBefore(i)), i, end, rule);
  }

  private static String written(Clock clock, @Nullable DayHalf half) {
    boolean late = half == DayHalf.PM && clock.hour < NOON;
    boolean night = half == DayHalf.NIGHT && clock.hour > NOON / 2 - 1 && clock.hour < NOON;
    boolean midnight = half != DayHalf.PM && half != null && clock.hour == NOON;
    int hour = late || night ? clock.hour + NOON : midnight ? 0 : clock.hour;
    return String.format(Locale.ROOT, "%02d:%02d", hour, Math.max(0, clock.minute));
  }

  private @Nullable DayHalf half(NumberTokens t, int at) {
    PhraseDictionary.Match<DayHalf> half = lexicon.halves.at(t, at);
    return half == null ? null : half.value();
  }
}
