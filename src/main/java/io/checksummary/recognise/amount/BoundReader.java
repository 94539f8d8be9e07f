package io.checksummary.recognise.amount;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Amount.Kind;
import io.checksummary.quantity.Bound;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.NumberWord;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.token.NumberTokens;
import org.jspecify.annotations.Nullable;

/** What stands around a number and limits it: "more than 5", "5 or more", "5 a year". */
public final class BoundReader {

  private final Lexicon lexicon;

  public BoundReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds an amount of the tokens {@code [from, to)} with its bound and denominator. */
  public int add(RecognitionState r, Amount amount, int from, int to, RecognitionRule rule) {
    Match<Bound> after = after(r.tokens(), to);
    Bound limit = after == null ? before(r, amount, from, to) : after.value();
    Bound bound = limit == null ? inside(r.tokens(), from, to) : limit;
    int end = after == null ? to : after.end();
    Per per = per(r.tokens(), amount, end);
    r.add(amount.withBound(bound).withPer(per == null ? null : per.written), from, to, rule);
    return per == null ? Math.max(to, end) : per.end;
  }

  /** Adds a range: a limit on one side says nothing more of it, "about" does. */
  public int addRange(RecognitionState r, Amount amount, int from, int to, RecognitionRule rule) {
    Bound bound = r.hedgeBefore(from);
    boolean about = bound == Bound.ABOUT || bound == Bound.ALMOST;
    Per per = per(r.tokens(), amount, to);
    String written = per == null ? null : per.written;
    r.add(amount.withBound(about ? bound : null).withPer(written), from, to, rule);
    return per == null ? to : per.end;
  }

  /** The bound between a number and what it counts: "300+ metres"; null where there is none. */
  private @Nullable Bound inside(NumberTokens t, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      Match<Bound> bound = between(t, i);
      if (bound != null) {
        return bound.value();
      }
    }
    return null;
  }

  /** "300+ metres", "a 500-plus-mile trip", "50-odd years": a bound that the number carries. */
  @Nullable Match<Bound> between(NumberTokens t, int at) {
    boolean plus = t.isSign(at, '+') && t.joined(at) && t.isWord(at + 1) && t.sameLine(at + 1);
    if (plus) {
      return new Match<>(Bound.AT_LEAST, at + 1);
    }
    boolean word = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) && t.isWord(at + 1);
    Match<Bound> bound = word ? lexicon.boundsAfter.at(t, at + 1) : null;
    return bound != null && t.sameLine(bound.end()) ? bound : null;
  }

  /**
   * "over three years" is a time's length, not a bound, unless it is gone by; "hand over two
   * islands" bounds nothing.
   */
  private @Nullable Bound before(RecognitionState r, Amount amount, int from, int to) {
    Bound hedge = r.hedgeBefore(from);
    Bound bound = hedge == null ? limit(r.tokens(), from) : hedge;
    boolean over = bound == Bound.MORE_THAN && lexicon.is(r.tokens(), from - 1, LexicalCue.OVER);
    boolean length = amount.kind() == Kind.DURATION && !lexicon.is(r.tokens(), to, LexicalCue.AGO);
    return over && (length || lexicon.is(r.tokens(), from - 2, LexicalCue.PHRASAL)) ? null : bound;
  }

  /** "a maximum price of 12 euros": a noun may stand between. */
  private @Nullable Bound limit(NumberTokens t, int from) {
    boolean noun =
        lexicon.is(t, from - 1, LexicalCue.OF) && lexicon.is(t, from - 3, LexicalCue.LIMIT);
    Match<Bound> limit = noun ? lexicon.boundsBefore.at(t, from - 3) : null;
    return limit == null ? null : limit.value();
  }

  private @Nullable Match<Bound> after(NumberTokens t, int at) {
    if (!t.near(at)) {
      return null;
    }
    boolean plus = t.isSign(at, '+');
    if (plus) {
      return t.joined(at) && !t.joined(at + 1) ? lexicon.boundsAfter.at(t, at) : null;
    }
    int word = t.isSign(at, '-') && t.joined(at) && t.joined(at + 1) ? at + 1 : at;
    Match<Bound> bound = lexicon.boundsAfter.at(t, word);
    if (bound == null || !t.isWord(word)) {
      return bound;
    }
    Match<Bound> other = lexicon.boundsBefore.at(t, word + 1);
    boolean ahead = startsNumber(t, bound.end()) || (other != null && startsNumber(t, other.end()));
    return ahead ? null : bound;
  }

  /** "5 and over 30 others": the words hedge what follows. */
  private boolean startsNumber(NumberTokens t, int at) {
    boolean word =
        lexicon.is(t, at, NumberWord.Type.DIGIT)
            || lexicon.is(t, at, NumberWord.Type.TEEN)
            || lexicon.is(t, at, NumberWord.Type.TEN);
    return t.isNumber(at) || word || (lexicon.starts(t, at) & Lexicon.Start.MONEY) != 0;
  }

  /** A denominator as written ("share", "100,000", "year"), and where reading goes on after it. */
  private record Per(String written, int end) {}

  /** The denominator that follows, a noun between at most: "10 flights a day". */
  private @Nullable Per per(NumberTokens t, Amount amount, int at) {
    Per direct = perAt(t, at);
    boolean noun = lexicon.format.isPlural(t, at) || lexicon.is(t, at, LexicalCue.PEOPLE);
    if (direct != null || amount.kind() != Kind.NUMBER || !noun || !t.near(at)) {
      return direct;
    }
    Per late = perAt(t, at + 1);
    return late == null ? null : new Per(late.written, late.end);
  }

  private @Nullable Per perAt(NumberTokens t, int at) {
    boolean slash = t.isSign(at, '/') && t.joined(at) && t.joined(at + 1) && t.isWord(at + 1);
    boolean per = lexicon.is(t, at, LexicalCue.PER) && t.near(at);
    if (slash || per) {
      return denominator(t, at + 1);
    }
    int article = t.isSign(at, '-') && t.joined(at) ? at + 1 : at;
    boolean a = lexicon.is(t, article, NumberWord.Type.ARTICLE) && t.near(article);
    boolean every = lexicon.is(t, article, LexicalCue.EVERY) && t.near(article);
    int noun = afterArticle(t, t.isSign(article + 1, '-') ? article + 2 : article + 1);
    return (a || every) && isDenominator(t, noun) && !lexicon.is(t, noun + 1, LexicalCue.GONE)
        ? written(t, noun)
        : null;
  }

  /** "a la semana", "à l'heure", "all'ora": past what belongs to the preposition. */
  private int afterArticle(NumberTokens t, int at) {
    int article = lexicon.is(t, at, LexicalCue.THE) && t.near(at + 1) ? at + 1 : at;
    return t.isSign(article, '\'') && t.joined(article) ? article + 1 : article;
  }

  /** A number below the line is a number too, to be read by itself. */
  private @Nullable Per denominator(NumberTokens t, int at) {
    if (t.isNumber(at)) {
      return new Per(t.written(at, at + 1), at);
    }
    if (lexicon.is(t, at, NumberWord.Type.SCALE)) {
      Match<String> unit = t.near(at + 1) ? lexicon.units.at(t, at + 1) : null;
      return unit == null ? written(t, at) : new Per(t.written(at, unit.end()), unit.end());
    }
    Match<String> named = t.isWord(at) && t.near(at) ? lexicon.units.at(t, at) : null;
    if (named != null && named.end() > at + 1) {
      return written(t, at);
    }
    boolean adjective = t.isWord(at + 1) && lexicon.is(t, at + 1, LexicalCue.SHARE);
    return t.isWord(at) && t.near(at) ? written(t, adjective ? at + 1 : at) : null;
  }

  private boolean isDenominator(NumberTokens t, int at) {
    return lexicon.is(t, at, LexicalCue.SHARE)
        || (t.isWord(at) && lexicon.units.at(t, at) != null && t.length(at) > 2);
  }

  private Per written(NumberTokens t, int at) {
    Match<String> unit = lexicon.units.at(t, at);
    int end = unit == null ? at + 1 : unit.end();
    return new Per(t.written(at, end), end);
  }
}
