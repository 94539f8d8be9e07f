package io.checksummary.recognise.han;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Quantity;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.lexicon.HanCue;
import io.checksummary.recognise.han.lexicon.HanLexicon;
import io.checksummary.recognise.han.numeral.HanNumeral;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.han.numeral.WordTrie;
import io.checksummary.recognise.han.numeral.WordTrie.Found;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One text being read: what was found so far, and the hedge and the denominator just passed. */
final class HanRecognitionState {

  private final HanLexicon lexicon;
  private final HanText t;
  private final List<Mention> found = new ArrayList<>();
  private @Nullable Bound hedge;
  private int hedgeStart = -1;
  private int hedgeEnd = -1;
  private int boundEnd = -1;
  private @Nullable String per;
  private int perEnd = -1;

  HanRecognitionState(HanText text, HanLexicon lexicon) {
    this.t = text;
    this.lexicon = lexicon;
  }

  List<Mention> found() {
    return List.copyOf(found);
  }

  boolean isHedged(int i) {
    return hedgeEnd >= 0 && (hedgeEnd == i || t.past(hedgeEnd) == i);
  }

  /** Remembers the hedge at a place for the number after it; returns where it ends. */
  int hedge(int i) {
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
  int per(int i) {
    int each = lexicon.end(t, i, HanCue.PER_BEFORE);
    Found<String> of = each > i ? lexicon.per.at(t, each) : null;
    if (of == null) {
      return i;
    }
    per = of.value();
    perEnd = of.end();
    return of.end();
  }

  /** Adds an amount with its hedge and its denominator; returns where reading goes on. */
  int add(HanAmount f) {
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
      case ContestScore score -> score;
      case VagueQuantity vague -> vague;
      case Identifier name -> name;
    };
  }

  private static boolean isNear(Bound bound) {
    return bound == Bound.ABOUT || bound == Bound.ALMOST;
  }

  @Nullable Bound after(HanAmount f) {
    WordTrie<Bound> bounds = f.isCounted() ? lexicon.boundsAfterCounter : lexicon.boundsAfter;
    Found<Bound> bound = bounds.at(t, t.past(f.end()));
    return bound == null ? null : bound.value();
  }
}
