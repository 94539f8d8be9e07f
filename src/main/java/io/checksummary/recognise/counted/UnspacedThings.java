package io.checksummary.recognise.counted;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What numbers count in Chinese and Japanese: the noun behind a counter (412名员工, 5台の車), behind the
 * mark of a part (四分之三的家庭), before it (有権者の37%), or the counter itself where it is a noun (3社).
 */
public final class UnspacedThings extends CountedThingReader {

  private final UnspacedPhrases phrases;

  public UnspacedThings(String language) {
    phrases = new UnspacedPhrases(language);
  }

  @Override
  @Nullable CountedThing read(
      String text, List<Mention> mentions, int index, Supplier<@Nullable CountedThing> next) {
    Mention mention = mentions.get(index);
    CountedThing own =
        switch (mention.quantity()) {
          case Amount amount -> ofAmount(text, mention, amount);
          case VagueQuantity v -> counted(text, mention);
          case CalendarDate d -> null;
          case ClockTime t -> null;
          case ContestScore s -> null;
          case Identifier i -> null;
        };
    return own == null && sharesNoun(text, mentions, index) ? next.get() : own;
  }

  private @Nullable CountedThing ofAmount(String text, Mention mention, Amount amount) {
    return switch (amount.kind()) {
      case NUMBER, ORDINAL -> counted(text, mention);
      case FRACTION, PERCENT, PERCENTAGE_POINT, MONEY, MEASURE, DURATION ->
          amount.per() == null ? partOf(text, mention, amount.kind()) : null;
      case MULTIPLE, AGE -> null;
    };
  }

  private @Nullable CountedThing counted(String text, Mention mention) {
    int from = phrases.skip(WordSet.HEDGE, text, mention.span().end());
    CountedThing known = phrases.known(text, from);
    return known == null ? byCounter(text, mention, UnspacedPhrases.skipBlank(text, from)) : known;
  }

  private @Nullable CountedThing byCounter(String text, Mention mention, int from) {
    int counter = phrases.counterEnd(text, from);
    if (counter == from) {
      return null;
    }
    String word = text.substring(from, counter);
    int of = phrases.skip(WordSet.OF, text, counter);
    boolean noun = phrases.is(WordSet.COUNTER_NOUN, word);
    boolean itself = noun && (of == counter || phrases.is(WordSet.OWNER, word));
    CountedThing behind = itself ? null : phrases.run(text, of);
    CountedThing other =
        behind == null ? phrases.knownBefore(text, mention.span().start()) : behind;
    return other == null && noun ? phrases.thing(text, from, counter) : other;
  }

  private @Nullable CountedThing partOf(String text, Mention mention, Amount.Kind kind) {
    int end = mention.span().end();
    int of = phrases.skip(WordSet.OF, text, end);
    boolean time = kind == Amount.Kind.DURATION;
    CountedThing behind = of > end && !time ? phrases.run(text, of) : phrases.known(text, end);
    boolean share = kind == Amount.Kind.FRACTION || kind == Amount.Kind.PERCENT;
    return behind == null && share ? phrases.before(text, mention.span().start()) : behind;
  }

  /** 5個と7個のりんご: the noun of a list stands behind its last number. */
  private boolean sharesNoun(String text, List<Mention> mentions, int index) {
    if (index + 1 == mentions.size()) {
      return false;
    }
    int counter = phrases.counterEnd(text, mentions.get(index).span().end());
    int and = phrases.skip(WordSet.AND, text, counter);
    return and > counter && and == mentions.get(index + 1).span().start();
  }
}
