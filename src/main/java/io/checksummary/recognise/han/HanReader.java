package io.checksummary.recognise.han;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.amount.HanAmountReader;
import io.checksummary.recognise.han.amount.HanFixedNumbers;
import io.checksummary.recognise.han.date.HanClockTimes;
import io.checksummary.recognise.han.date.HanDates;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.lexicon.HanUnit;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanStarts;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.Ideograph;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.MentionReader;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.text.Checkpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every mention of a number in a text of Chinese or of Japanese, in one pass from left to
 * right, the longest reading first. Safe for use by many threads.
 *
 * <p>Since nothing parts the words, one ideograph alone counts only where what stands around it
 * says so: 三人, but neither 三菱 nor 一般. A table names the words that look like more.
 */
public final class HanReader implements MentionReader {

  private final HanLexicon lexicon;
  private final HanAmountReader amounts;
  private final HanFixedNumbers fixed;
  private final HanScoreReader scores;
  private final HanDates dates;
  private final HanClockTimes times;

  public HanReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.amounts = new HanAmountReader(lexicon);
    this.fixed = new HanFixedNumbers(lexicon);
    this.scores = new HanScoreReader(lexicon);
    this.dates = new HanDates(lexicon);
    this.times = new HanClockTimes(lexicon);
  }

  @Override
  public List<Mention> mentions(String text) {
    return new Pass(new HanText(text)).mentions();
  }

  /** One text being read. */
  private final class Pass {

    private final HanText t;
    private final HanRecognitionState r;

    Pass(HanText t) {
      this.t = t;
      this.r = new HanRecognitionState(t, lexicon);
    }

    List<Mention> mentions() {
      int i = 0;
      while (i < t.length()) {
        Checkpoint.pass();
        int starts = lexicon.starts(t.at(i));
        i = starts == 0 ? i + 1 : Math.max(i + 1, step(i, starts));
      }
      return r.found();
    }

    private int step(int i, int starts) {
      boolean only = starts == HanStarts.WORD;
      int word = (starts & HanStarts.WORD) == 0 ? i : lexicon.words.end(t, i);
      HanAmount figure = only ? null : figure(i);
      if (figure != null && figure.end() > word && isSure(figure)) {
        return r.add(figure);
      }
      if (word > i) {
        return isFewAfter(word) ? word - 1 : word;
      }
      int hedged = (starts & HanStarts.BOUND) == 0 ? i : r.hedge(i);
      if (hedged > i) {
        return hedged;
      }
      int each = (starts & HanStarts.PER) == 0 ? i : r.per(i);
      if (each > i) {
        return each;
      }
      return t.isLatin(i)
          ? Math.max(HanIdentifiers.linkEnd(t, i), latinEnd(i))
          : skipped(figure, i);
    }

    /** The 数 of 例如数百 belongs to what follows. */
    private boolean isFewAfter(int end) {
      char next = t.at(end);
      boolean place = Ideograph.isUnit(next) || Ideograph.isScale(next);
      return place && lexicon.isBefore(t, end, HanCue.FEW);
    }

    private int latinEnd(int i) {
      int end = i;
      while (t.isLatin(end)) {
        end++;
      }
      return end;
    }

    /** Past a numeral that counts nothing, lest its end be read as one. */
    private int skipped(@Nullable HanAmount figure, int i) {
      HanNumeral n = figure == null ? null : figure.numeral();
      return n == null ? i : n.to();
    }

    private @Nullable HanAmount figure(int i) {
      int starts = lexicon.starts(t.at(i));
      HanAmount named = (starts & HanStarts.FIXED) == 0 ? null : named(i);
      if (named != null) {
        return named;
      }
      HanAmount best = isDated(i, starts) ? longer(times.at(t, i), dates.at(t, i)) : null;
      if (best != null) {
        return best;
      }
      HanAmount name = HanIdentifiers.at(t, i);
      HanAmount money = t.isLatin(i) ? amounts.at(t, i) : null;
      if (money != null || name != null || t.isLatin(i)) {
        return money != null ? money : name;
      }
      HanAmount word = (starts & HanStarts.FIXED) == 0 ? null : fixed.at(t, i);
      boolean number = (starts & (HanStarts.AMOUNT | HanStarts.ORDINAL)) != 0;
      return number ? longer(word, number(i)) : word;
    }

    /** 波音737, 神舟十三号, "iPhone 15": a head and its number; but 小米10公斤 counts. */
    private @Nullable HanAmount named(int i) {
      int head = lexicon.names.end(t, i);
      HanNumeral n = head > i ? lexicon.wholes.at(t, t.past(head)) : null;
      if (n == null || !n.isWhole() || n.over()) {
        return null;
      }
      int end = lexicon.is(t, n.to(), HanCue.NAME_AFTER) ? n.to() + 1 : n.to();
      boolean counts = end == n.to() && lexicon.unit(t, t.past(end)) != null;
      return counts ? null : HanIdentifiers.name(t, i, end, RecognitionRule.IDENTIFIER_NAMED);
    }

    /** Whether a date or a time may begin there. */
    private boolean isDated(int i, int starts) {
      if ((starts & HanStarts.DATE) != 0) {
        return true;
      }
      HanNumeral n = (starts & HanStarts.NUMBER) == 0 ? null : lexicon.wholes.at(t, i);
      int after = n == null ? 0 : lexicon.starts(t.at(t.past(n.to())));
      return (after & HanStarts.AFTER_DATE) != 0;
    }

    private static @Nullable HanAmount longer(@Nullable HanAmount one, @Nullable HanAmount other) {
      return one == null ? other : other == null || one.end() >= other.end() ? one : other;
    }

    private @Nullable HanAmount number(int i) {
      if ((lexicon.starts(t.at(i)) & HanStarts.ORDINAL) != 0) {
        int ordinal = lexicon.end(t, i, HanCue.ORDINAL_BEFORE);
        return ordinal > i ? ordinal(i, t.past(ordinal)) : null;
      }
      HanAmount f = amounts.at(t, i);
      return f == null ? null : scores.from(t, f);
    }

    /** 第三; the counter after it stands outside. */
    private @Nullable HanAmount ordinal(int i, int at) {
      HanNumeral n = lexicon.numerals.at(t, at);
      if (n == null || !n.isWhole()) {
        return null;
      }
      HanAmount f =
          HanAmount.of(
              n, Amount.Kind.ORDINAL, null, Rational.ONE, n.to(), HanAmountReader.ordinalRule(n));
      Found<HanUnit> counter = lexicon.unit(t, n.to());
      return f.since(i).counted(counter == null ? n.to() : counter.end());
    }

    /** Whether what stands around a lone ideograph says that it counts. */
    private boolean isSure(HanAmount f) {
      HanNumeral n = f.numeral();
      if (n == null || !f.isAmount()) {
        return true;
      }
      boolean pair = n.form() == HanNumeral.Form.POSITIONAL && n.glyphs() == 2 && n.high() == null;
      if (!n.isLone() && !pair) {
        return true;
      }
      boolean plain = f.isPlain();
      boolean ordinal = f.amount().kind() == Amount.Kind.ORDINAL;
      if (ordinal || (plain && (r.isHedged(f.from()) || r.after(f) != null))) {
        return true;
      }
      if (plain && f.isCounted()) {
        return !isArticle(n) && Ideograph.of(t.at(n.from())) != Ideograph.FORMAL;
      }
      return plain ? isAlone(n) : isCountable(n);
    }

    /** 一个: hardly more than an article. */
    private boolean isArticle(HanNumeral n) {
      Found<HanUnit> counter = lexicon.unit(t, t.past(n.to()));
      return counter != null
          && counter.value() instanceof HanUnit.Counter c
          && c.article()
          && n.value().equals(Rational.ONE);
    }

    private boolean isCountable(HanNumeral n) {
      Ideograph kind = Ideograph.of(t.at(n.from()));
      return kind != Ideograph.FORMAL && kind != Ideograph.FORMAL_UNIT;
    }

    private boolean isAlone(HanNumeral n) {
      boolean before =
          t.isBoundary(n.from() - 1) || lexicon.isBefore(t, n.from(), HanCue.ALONE_BEFORE);
      boolean after = t.isBoundary(n.to()) || lexicon.is(t, n.to(), HanCue.ALONE_AFTER);
      return before && after;
    }
  }
}
