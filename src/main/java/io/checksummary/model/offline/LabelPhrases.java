package io.checksummary.model.offline;

import io.checksummary.model.offline.LabelWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of a number's clause as a label, where they can stand alone. */
final class LabelPhrases {

  private final NumberInSentence number;
  private final LabelWords words;

  LabelPhrases(NumberInSentence number, LabelWords words) {
    this.number = number;
    this.words = words;
  }

  /** The noun phrase that the words are, without article; empty where they are none. */
  Optional<String> of(List<ClauseWord> phrase, int most) {
    int from = 0;
    while (from < phrase.size() && opens(phrase.get(from).lower())) {
      from++;
    }
    List<ClauseWord> bare = phrase.subList(from, phrase.size());
    boolean noun =
        !bare.isEmpty() && bare.size() <= most && !isPronoun(phrase) && stands(bare) && isOne(bare);
    return noun ? Optional.of(text(bare)) : Optional.empty();
  }

  /** The words of a clause as they are, where they do not hang in the air. */
  Optional<String> clause(List<ClauseWord> row, int most) {
    List<ClauseWord> clause = row.subList(owner(row), row.size());
    boolean pointing =
        !clause.isEmpty()
            && words.is(Role.PRONOUN, clause.getFirst().lower())
            && !opens(clause.getFirst().lower());
    return clause.isEmpty() || pointing || clause.size() > most || !stands(clause)
        ? Optional.empty()
        : Optional.of(joined(clause));
  }

  /** How many words name an owner by pointing back: 1 of "its fares", 2 of "as suas vendas". */
  private int owner(List<ClauseWord> row) {
    int at = row.size() > 1 && words.is(Role.ARTICLE, row.getFirst().lower()) ? 1 : 0;
    return at < row.size() && words.is(Role.POSSESSIVE, row.get(at).lower()) ? at + 1 : 0;
  }

  /** The words before a number and behind it, with what it counts between them. */
  Optional<String> elided(List<ClauseWord> lead, List<ClauseWord> rest, int most) {
    List<ClauseWord> noun =
        withoutOpening(
            ClauseWord.within(number.sentence(), number.words().end(), number.figure().end()));
    List<ClauseWord> all = new ArrayList<>(lead);
    all.addAll(noun);
    all.addAll(rest);
    boolean says = lead.size() + noun.size() > 0 && all.size() > noun.size() && all.size() <= most;
    if (!says || !tells(lead, all) || !stands(all)) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(lead, noun, rest).stream()
            .filter(part -> !part.isEmpty())
            .map(this::joined)
            .collect(Collectors.joining(" ")));
  }

  /** Whether a clause has a verb, names what it tells of, and comes to an end. */
  private boolean tells(List<ClauseWord> lead, List<ClauseWord> all) {
    boolean verb = all.stream().anyMatch(word -> words.isVerb(word.lower()));
    boolean owned = owner(lead) > 0;
    boolean named =
        all.stream()
            .noneMatch(word ->
                words.is(Role.PRONOUN, word.lower()) && !words.is(Role.ARTICLE, word.lower()));
    return verb
        && named
        && !owned
        && !lacksNoun(all)
        && !words.is(Role.LEAD, all.getLast().lower());
  }

  /** Whether a verb follows a genitive: "last year's had". */
  private boolean lacksNoun(List<ClauseWord> all) {
    return IntStream.range(1, all.size())
        .anyMatch(i ->
            words.is(Role.GENITIVE, all.get(i - 1).lower()) && words.isVerb(all.get(i).lower()));
  }

  /** The words before the first that begins another clause. */
  List<ClauseWord> untilJoint(List<ClauseWord> row) {
    return row.stream().takeWhile(word -> !words.is(Role.JOINT, word.lower())).toList();
  }

  /** The words before the first that is no part of a noun phrase. */
  List<ClauseWord> first(List<ClauseWord> row) {
    return untilJoint(row).stream().takeWhile(word -> !words.isVerb(word.lower())).toList();
  }

  private List<ClauseWord> withoutOpening(List<ClauseWord> row) {
    int from = 0;
    while (from < row.size()
        && (words.is(Role.PREPOSITION, row.get(from).lower()) || opens(row.get(from).lower()))) {
      from++;
    }
    return row.subList(from, row.size());
  }

  private boolean opens(String word) {
    return words.is(Role.ARTICLE, word) || words.is(Role.POSSESSIVE, word);
  }

  private boolean isPronoun(List<ClauseWord> phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    String first = phrase.getFirst().lower();
    boolean alone = phrase.size() == 1 || !words.is(Role.ARTICLE, first);
    return alone && words.is(Role.PRONOUN, first);
  }

  /** Whether neither a number nor a small word at an end shows that something is missing. */
  private boolean stands(List<ClauseWord> phrase) {
    String last = phrase.getLast().lower();
    String first = phrase.getFirst().lower();
    boolean cut =
        words.is(Role.PREPOSITION, last)
            || opens(last)
            || words.is(Role.JOINT, last)
            || words.is(Role.GENITIVE, last)
            || words.endsLike(Role.CUT_ENDING, last)
            || words.is(Role.JOINT, first);
    return !cut && phrase.stream().noneMatch(word -> number.hasNumber(word.start(), word.end()));
  }

  /** Whether the words are one noun phrase: no adjunct, no clause. */
  private boolean isOne(List<ClauseWord> phrase) {
    String first = phrase.getFirst().lower();
    boolean adjunct = words.is(Role.PREPOSITION, first) || words.is(Role.LEAD, first);
    boolean when =
        phrase.stream()
            .allMatch(word ->
                words.is(Role.TIME, word.lower()) || number.hasDate(word.start(), word.end()));
    boolean thin = phrase.size() == 1 && words.isThin(first);
    return !adjunct
        && !when
        && !thin
        && hasNoun(phrase)
        && IntStream.range(1, phrase.size()).noneMatch(i -> words.isVerb(phrase, i));
  }

  /** Whether a word is written as nouns are, where that tells; the begin of a sentence does not. */
  private boolean hasNoun(List<ClauseWord> phrase) {
    return !words.hasCapitalNouns()
        || phrase.stream()
            .anyMatch(word -> !Character.isLowerCase(number.sentence().charAt(word.start())));
  }

  /** The words as they stand, where others stood between them with a blank in their place. */
  private String joined(List<ClauseWord> row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      ClauseWord word = row.get(i);
      if (i > 0) {
        int gap = row.get(i - 1).end();
        boolean near = word.start() - gap == 1;
        text.append(near ? number.sentence().substring(gap, word.start()) : " ");
      }
      text.append(number.sentence(), word.start(), word.end());
    }
    return text.toString();
  }

  private String text(List<ClauseWord> phrase) {
    int end = phrase.getLast().end();
    return number.sentence().substring(phrase.getFirst().start(), end);
  }
}
