package io.checksummary.recognise.han;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Score;
import io.checksummary.quantity.Vague;
import io.checksummary.recognise.han.WordTree.Found;
import io.checksummary.recognise.lexicon.Magnitude;
import io.checksummary.recognise.mention.MentionReader;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private final HanAmountReader figures;
  private final HanDates dates;
  private final HanClockTimes times;

  public HanReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
    this.figures = new HanAmountReader(lexicon);
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
    private final List<Mention> found = new ArrayList<>();

    private @Nullable Bound hedge;
    private int hedgeStart = -1;
    private int hedgeEnd = -1;
    private int boundEnd = -1;
    private @Nullable String per;
    private int perEnd = -1;

    Pass(HanText t) {
      this.t = t;
    }

    List<Mention> mentions() {
      int i = 0;
      while (i < t.length()) {
        int starts = lexicon.starts(t.at(i));
        i = starts == 0 ? i + 1 : Math.max(i + 1, step(i, starts));
      }
      return List.copyOf(found);
    }

    private int step(int i, int starts) {
      boolean only = starts == HanStarts.WORD;
      int word = (starts & HanStarts.WORD) == 0 ? i : lexicon.words.end(t, i);
      HanAmount figure = only ? null : figure(i);
      if (figure != null && figure.end() > word && isSure(figure)) {
        return add(figure);
      }
      if (word > i) {
        return isFewAfter(word) ? word - 1 : word;
      }
      int hedged = (starts & HanStarts.BOUND) == 0 ? i : hedge(i);
      if (hedged > i) {
        return hedged;
      }
      int each = (starts & HanStarts.PER) == 0 ? i : per(i);
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
      HanAmount best = isDated(i, starts) ? longer(times.at(t, i), dates.at(t, i)) : null;
      if (best != null) {
        return best;
      }
      HanAmount name = HanIdentifiers.at(t, i);
      HanAmount money = t.isLatin(i) ? figures.at(t, i) : null;
      if (money != null || name != null || t.isLatin(i)) {
        return money != null ? money : name;
      }
      HanAmount word = (starts & HanStarts.FIXED) == 0 ? null : word(i);
      boolean number = (starts & (HanStarts.AMOUNT | HanStarts.ORDINAL)) != 0;
      return number ? longer(word, number(i)) : word;
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

    // --- numbers

    private @Nullable HanAmount number(int i) {
      if ((lexicon.starts(t.at(i)) & HanStarts.ORDINAL) != 0) {
        int ordinal = lexicon.end(t, i, HanCue.ORDINAL_BEFORE);
        return ordinal > i ? ordinal(i, t.past(ordinal)) : null;
      }
      HanAmount f = figures.at(t, i);
      return f == null ? null : score(f);
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

    /** 3比1, 2-1で. */
    private HanAmount score(HanAmount f) {
      HanNumeral one = f.numeral();
      if (one == null || !f.isPlain() || one.small() < 0 || one.small() > 200) {
        return f;
      }
      boolean dash = t.at(f.to()) == '-' || t.at(f.to()) == '–';
      boolean counted = dash && f.isCounted();
      int join = dash ? f.to() + 1 : lexicon.end(t, f.to(), HanCue.SCORE);
      HanNumeral two = join > f.to() ? lexicon.numerals.at(t, join) : null;
      boolean goes =
          two != null
              && !counted
              && two.isWhole()
              && two.small() >= 0
              && two.small() <= 200
              && two.isArabic() == one.isArabic()
              && one.form() != HanNumeral.Form.PADDED
              && !t.isDigit(two.to())
              && t.at(two.to()) != '-'
              && lexicon.unit(t, two.to()) == null;
      return two != null && goes
          ? HanAmount.of(
              new Score(one.small(), two.small()),
              f.from(),
              two.to(),
              dash ? RecognitionRule.SCORE_DASH : RecognitionRule.SCORE_TO)
          : f;
    }

    /** 一半, 翻一番, 数十人. */
    private @Nullable HanAmount word(int i) {
      Found<Amount> fixed = lexicon.fixed.at(t, i);
      if (fixed != null) {
        RecognitionRule rule =
            switch (fixed.value().kind()) {
              case PERCENT -> RecognitionRule.PERCENT_TENTH;
              case FRACTION -> RecognitionRule.FRACTION_WORD;
              default -> RecognitionRule.NUMBER_WORD;
            };
        return HanAmount.of(fixed.value(), i, fixed.end(), rule);
      }
      Found<Rational> multiple = lexicon.multiples.at(t, i);
      if (multiple != null) {
        Amount amount = Amount.of(Amount.Kind.MULTIPLE, multiple.value(), null, Rational.ZERO);
        return HanAmount.of(amount, i, multiple.end(), RecognitionRule.MULTIPLE_WORD);
      }
      return vague(i);
    }

    private @Nullable HanAmount vague(int i) {
      Found<Magnitude> vague = lexicon.vague.at(t, i);
      int few = vague == null ? lexicon.end(t, i, HanCue.FEW) : vague.end();
      if (few == i) {
        return null;
      }
      Rational magnitude = vague == null ? null : vague.value().value();
      int more = lexicon.end(t, few, HanCue.MORE);
      Found<HanUnit> unit = lexicon.unit(t, more);
      if (unit == null) {
        return vague == null
            ? null
            : HanAmount.of(new Vague(magnitude, null), i, few, rule(magnitude));
      }
      return switch (unit.value()) {
        case HanUnit.Measure measure ->
            HanAmount.of(new Vague(magnitude, measure.id()), i, unit.end(), rule(magnitude));
        case HanUnit.Money money ->
            HanAmount.of(new Vague(magnitude, money.code()), i, unit.end(), rule(magnitude));
        case HanUnit.Counter counter ->
            HanAmount.of(new Vague(magnitude, null), i, few, rule(magnitude)).counted(unit.end());
      };
    }

    private static RecognitionRule rule(@Nullable Rational magnitude) {
      return magnitude == null ? RecognitionRule.VAGUE_FEW : RecognitionRule.VAGUE_MAGNITUDE;
    }

    // --- what is no number

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
      if (ordinal || (plain && (isHedged(f.from()) || after(f) != null))) {
        return true;
      }
      if (plain && f.isCounted()) {
        return !isArticle(n) && Ideograph.of(t.at(n.from())) != Ideograph.FORMAL;
      }
      return plain ? isAlone(n) : isCountable(n);
    }

    private boolean isHedged(int i) {
      return hedgeEnd >= 0 && (hedgeEnd == i || t.past(hedgeEnd) == i);
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

    // --- hedges and denominators

    private int hedge(int i) {
      Found<Bound> bound = lexicon.boundsBefore.at(t, i);
      if (bound == null) {
        return i;
      }
      hedgeStart = isHedged(i) ? hedgeStart : i;
      boolean under = hedge != null && isHedged(i) && hedge != Bound.ABOUT;
      hedge = under ? hedge : bound.value();
      hedgeEnd = bound.end();
      perEnd = perEnd == i ? hedgeEnd : perEnd;
      return bound.end();
    }

    /** 每股, 毎秒: for the number right after. */
    private int per(int i) {
      int each = lexicon.end(t, i, HanCue.PER_BEFORE);
      Found<String> of = each > i ? lexicon.per.at(t, each) : null;
      if (of == null) {
        return i;
      }
      per = of.value();
      perEnd = of.end();
      return of.end();
    }

    private int add(HanAmount f) {
      if (isPer(f)) {
        return perEnd;
      }
      Quantity quantity = bounded(f);
      if (quantity instanceof Amount amount && amount.per() == null) {
        quantity = amount.withPer(perOf(f));
      }
      Mention one = new Mention(quantity, new Span(f.from(), f.to()), f.rule().code());
      if (!merged(one)) {
        found.add(one);
      }
      boundEnd = boundEnd(f);
      return f.to();
    }

    /** 20以上30未満, 大于10小于20: a floor and a ceiling side by side are a range. */
    private boolean merged(Mention high) {
      Mention low = found.isEmpty() ? null : found.getLast();
      if (low == null
          || !(low.quantity() instanceof Amount a)
          || !(high.quantity() instanceof Amount b)
          || t.past(boundEnd) < begin(high)
          || !isRange(a, b)) {
        return false;
      }
      Amount range = a.withBound(null).withTo(b.value());
      Span both = new Span(low.span().start(), high.span().end());
      found.set(found.size() - 1, new Mention(range, both, RecognitionRule.range(a.kind()).code()));
      return true;
    }

    /** Where a mention begins, its hedge included. */
    private int begin(Mention mention) {
      return isHedged(mention.span().start()) ? hedgeStart : mention.span().start();
    }

    private static boolean isRange(Amount low, Amount high) {
      boolean floor = low.bound() == Bound.MORE_THAN || low.bound() == Bound.AT_LEAST;
      boolean ceiling = high.bound() == Bound.LESS_THAN || high.bound() == Bound.AT_MOST;
      return floor
          && ceiling
          && low.kind() == high.kind()
          && Objects.equals(low.unit(), high.unit())
          && low.to() == null
          && high.to() == null
          && low.value().compareTo(high.value()) < 0;
    }

    /** Past the hedge after a figure, and past a word that links it to another. */
    private int boundEnd(HanAmount f) {
      int at = t.past(f.end());
      int end = lexicon.boundsAfter.end(t, at);
      int close = lexicon.boundsAfter.end(t, t.past(f.to()));
      return lexicon.end(t, t.past(Math.max(end, close)), HanCue.LINK);
    }

    /** 1株あたり: no number of its own, but what the next one is for. */
    private boolean isPer(HanAmount f) {
      HanNumeral n = f.numeral();
      if (n == null || !n.value().equals(Rational.ONE)) {
        return false;
      }
      Found<String> of = lexicon.per.at(t, n.to());
      int end = of == null ? n.to() : lexicon.end(t, of.end(), HanCue.PER_AFTER);
      if (of == null || end == of.end()) {
        return false;
      }
      per = of.value();
      perEnd = end;
      return true;
    }

    private @Nullable String perOf(HanAmount f) {
      boolean before = perEnd >= 0 && (perEnd == f.from() || t.past(perEnd) == f.from());
      if (before) {
        return per;
      }
      int slash = t.at(f.to()) == '/' ? f.to() + 1 : lexicon.end(t, f.to(), HanCue.PER_BETWEEN);
      Found<String> of = slash > f.to() ? lexicon.per.at(t, slash) : null;
      return of == null ? null : of.value();
    }

    private Quantity bounded(HanAmount f) {
      Bound after = after(f);
      Bound before = isHedged(f.from()) ? hedge : null;
      Bound bound = after != null && (before == null || before == Bound.ABOUT) ? after : before;
      if (bound == null) {
        return f.quantity();
      }
      return switch (f.quantity()) {
        case Amount amount -> amount.withBound(bound);
        case ClockTime time -> new ClockTime(time.value(), time.to(), bound);
        case CalendarDate date ->
            isNear(bound) ? new CalendarDate(date.edtf(), date.to(), bound, date.per()) : date;
        case Score score -> score;
        case Vague vague -> vague;
        case Identifier name -> name;
      };
    }

    private static boolean isNear(Bound bound) {
      return bound == Bound.ABOUT || bound == Bound.ALMOST;
    }

    private @Nullable Bound after(HanAmount f) {
      WordTree<Bound> bounds = f.isCounted() ? lexicon.boundsAfterCounter : lexicon.boundsAfter;
      Found<Bound> bound = bounds.at(t, t.past(f.end()));
      return bound == null ? null : bound.value();
    }
  }
}
