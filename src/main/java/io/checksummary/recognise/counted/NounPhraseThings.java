package io.checksummary.recognise.counted;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.VagueQuantity;
import io.checksummary.recognise.counted.NounPhraseWords.WordSet;
import io.checksummary.text.word.FunctionWords;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What numbers count in a language that parts its words: the noun phrase right behind a number
 * ("517 rushing yards"), behind "of" ("37% of voters"), around an amount ("a $5 million deal", "a
 * loss of 3%"), or behind the last number of a list ("5 and 7 apples").
 */
public final class NounPhraseThings extends CountedThingReader {

  private final NounPhraseWords words;
  private final NounPhraseReader phrases;
  private final ModifiedNouns modified;

  public NounPhraseThings(String language) {
    words = new NounPhraseWords(language);
    phrases = new NounPhraseReader(words, FunctionWords.of(language));
    modified = new ModifiedNouns(words, phrases);
  }

  @Override
  @Nullable CountedThing read(
      String text, List<Mention> mentions, int index, Supplier<@Nullable CountedThing> next) {
    NumberPlace place = new NumberPlace(text, mentions, index, words);
    CountedThing own =
        switch (place.mention().quantity()) {
          case Amount amount -> ofAmount(place, amount, next);
          case VagueQuantity v -> counted(place, false, next);
          case CalendarDate d -> null;
          case ClockTime t -> null;
          case ContestScore s -> null;
          case Identifier i -> null;
        };
    return own == null && place.sharesNoun() ? next.get() : own;
  }

  private @Nullable CountedThing ofAmount(
      NumberPlace place, Amount amount, Supplier<@Nullable CountedThing> next) {
    return switch (amount.kind()) {
      case NUMBER -> place.namesNoun() ? null : counted(place, isOneOrNone(amount), next);
      case FRACTION -> counted(place, true, next);
      case ORDINAL -> ranksNoun(place) ? counted(place, true, next) : null;
      case MULTIPLE, PERCENT, PERCENTAGE_POINT, MONEY, MEASURE, DURATION ->
          amount.per() == null ? measured(place, amount.kind(), next) : null;
      case AGE -> null;
    };
  }

  /** Where all nouns have capitals, those tell nothing of names. */
  private boolean ranksNoun(NumberPlace place) {
    return place.ranksNoun() && (phrases.capitals() || !place.isOfName());
  }

  private static boolean isOneOrNone(Amount amount) {
    return amount.to() == null
        && (amount.value().signum() == 0 || amount.value().equals(Rational.of(1)));
  }

  private @Nullable CountedThing counted(
      NumberPlace place, boolean one, Supplier<@Nullable CountedThing> next) {
    CountedThing joined = modified.joined(place);
    if (joined != null) {
      return joined;
    }
    List<PhraseWord> row = place.behind();
    int from = skip(row, 0, WordSet.LEAD);
    boolean part = from < row.size() && words.is(WordSet.OF, row.get(from).last());
    if (part) {
      return partOf(place, one, next);
    }
    int noun = one ? skip(row, from, WordSet.OPENER) : from;
    return phrases.read(place.text(), row.subList(noun, row.size()), one);
  }

  /** "12 of the ships", "a third of the votes", "3 of the 12 ships". */
  private @Nullable CountedThing partOf(
      NumberPlace place, boolean one, Supplier<@Nullable CountedThing> next) {
    List<PhraseWord> row = place.behind();
    int from = skip(row, 0, WordSet.LEAD);
    while (from < row.size() && words.is(WordSet.OF, row.get(from).last())) {
      from = skip(row, from + 1, WordSet.OPENER);
    }
    boolean number = from == row.size() && from > 0 && place.isNext(row.getLast().end());
    if (number) {
      return next.get();
    }
    return phrases.read(place.text(), row.subList(from, row.size()), one);
  }

  private @Nullable CountedThing measured(
      NumberPlace place, Amount.Kind kind, Supplier<@Nullable CountedThing> next) {
    List<PhraseWord> row = place.behind();
    boolean part = !row.isEmpty() && words.is(WordSet.OF, row.getFirst().last());
    if (part) {
      return kind == Amount.Kind.MULTIPLE ? null : partOf(place, true, next);
    }
    return modified.around(place, row, kind);
  }

  private int skip(List<PhraseWord> row, int from, WordSet set) {
    int i = from;
    while (i < row.size() && words.is(set, row.get(i).last())) {
      i++;
    }
    return i;
  }
}
