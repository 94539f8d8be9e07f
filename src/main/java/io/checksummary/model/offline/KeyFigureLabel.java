package io.checksummary.model.offline;

import io.checksummary.model.offline.LabelWords.Role;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a number is of, in words of its own sentence that stand together.
 *
 * <p>Example: in "Harbour Foods paid a dividend of 12 cents a share" the label of "12 cents a
 * share" is "Harbour Foods, dividend", and in "Net profit rose to $38 million" that of "$38
 * million" is "Net profit". A count takes its clause along: "40 people" of "After the storm, 40
 * people were brought to hospital" is labelled "People were brought to hospital".
 *
 * <p>Verbs and small words are told by tables. Where they do not tell what the number is of, there
 * is no label, since one that is cut in the wrong place is worse than none.
 */
final class KeyFigureLabel {

  private static final int MOST_WORDS = 9;

  /** A longer subject is more than an owner. */
  private static final int MOST_OWNER_WORDS = 5;

  private static final Rational HUNDRED = Rational.of(100);

  /** So many words may stand between a verb and a count: "a record". */
  private static final int MOST_BETWEEN = 2;

  private final NumberInSentence number;
  private final LabelWords words;
  private final LabelPhrases phrases;
  private final ClauseBefore before;

  private KeyFigureLabel(NumberInSentence number, LabelWords words) {
    this.number = number;
    this.words = words;
    this.phrases = new LabelPhrases(number, words);
    this.before = ClauseBefore.of(number, words);
  }

  /** The label; empty where the words around the number say too little. */
  static Optional<String> of(NumberInSentence number, LabelWords words) {
    return OldNumbers.isOne(number, words)
        ? Optional.empty()
        : new KeyFigureLabel(number, words).label().map(KeyFigureLabel::capital);
  }

  private static String capital(String label) {
    int first = label.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + label.substring(Character.charCount(first));
  }

  private Optional<String> label() {
    if (number.mention().quantity() instanceof ContestScore) {
      return object().or(() -> phrases.clause(before.rest(), MOST_WORDS).map(this::withOwner));
    }
    if (!before.hasVerb()) {
      return before.rest().isEmpty() ? counted(List.of()) : Optional.empty();
    }
    Optional<String> noun = endVerb();
    if (noun.isPresent()) {
      return phrases.of(before.subject(), MOST_WORDS).map(name -> name + ", " + noun.get());
    }
    Optional<ClauseWord> last = lastVerb();
    if (last.isPresent() && !before.leadsTo() && !before.skips()) {
      return phrases.clause(joined(before.rest(), List.of(last.get())), MOST_WORDS);
    }
    if (before.isParted() && !before.isAdjunct() && !givesTo()) {
      return object();
    }
    return number.isCount() && !isMeasured() ? countedBehind() : bySubject();
  }

  /** Whether the subject has the count: "the workforce fell to 300 people". */
  private boolean isMeasured() {
    String verb = before.lastVerb();
    boolean rate = words.is(Role.IS, verb) && isRate();
    return (words.is(Role.CHANGE, verb) || rate)
        && !words.is(Role.AUX, verb)
        && before.behindVerb().isEmpty()
        && before.verb() + 1 == before.rest().size()
        && phrases.of(before.subject(), MOST_WORDS).isPresent();
  }

  /** Whether the count is of a share of others: "930 cases per 100,000". */
  private boolean isRate() {
    return number.mention().quantity() instanceof Amount amount && amount.per() != null;
  }

  /** "raises council tax by", "paid a dividend of": what stands between verb and number. */
  private Optional<String> object() {
    if (!before.hasVerb() || before.isAdjunct() || before.endsWithParticiple()) {
      return Optional.empty();
    }
    if (words.is(Role.CHANGE, before.lastVerb()) && !before.leadsTo()) {
      return phrases.clause(before.rest(), MOST_WORDS);
    }
    if (words.is(Role.WANT, before.lastVerb())) {
      return wanted();
    }
    boolean owned = !number.isCount() || subject().isPresent();
    List<ClauseWord> behind = before.behindVerb();
    return phrases
        .of(behind.subList(before.lastPhrase(), behind.size()), MOST_WORDS)
        .filter(name -> owned)
        .map(this::withOwner);
  }

  /** "The union wants a rise of": what is only wanted takes its verb along. */
  private Optional<String> wanted() {
    List<ClauseWord> act = before.rest().subList(before.verb(), before.rest().size());
    List<ClauseWord> told = joined(before.subject(), act);
    return before.subject().isEmpty()
        ? subject().flatMap(who -> phrases.clause(act, MOST_WORDS).map(text -> who + " " + text))
        : phrases
            .of(before.subject(), MOST_OWNER_WORDS)
            .flatMap(who -> phrases.clause(told, MOST_WORDS));
  }

  /** Whether a count is of those that get something: "da trabajo a 2.700 personas". */
  private boolean givesTo() {
    return number.isCount()
        && before.goesTo()
        && !words.is(Role.CHANGE, before.lastVerb())
        && !words.is(Role.IS, before.lastVerb());
  }

  /** The noun of the verb at the clause's end: "kosten" of "soll 2 Millionen Euro kosten". */
  private Optional<String> endVerb() {
    List<ClauseWord> behind = phrases.untilJoint(number.behind());
    boolean open = !behind.isEmpty() && words.is(Role.AUX, before.lastVerb());
    return open && before.behindVerb().isEmpty()
        ? Optional.ofNullable(words.noun(behind.getLast().lower()))
        : Optional.empty();
  }

  /** "Net profit rose to": what stands before the verb. */
  private Optional<String> bySubject() {
    String verb = before.lastVerb();
    String noun = words.noun(verb);
    if (before.hasNumberBehindVerb() || before.tellsDifference()) {
      return Optional.empty();
    }
    if (noun != null) {
      Optional<String> own = phrases.of(before.subject(), MOST_WORDS);
      return own.or(() -> before.verb() == 0 ? opening() : own).map(name -> name + ", " + noun);
    }
    boolean turned = words.is(Role.CHANGE, verb);
    if (turned && !before.leadsTo() && !before.skips()) {
      return changed();
    }
    if (words.is(Role.IS, verb) || turned) {
      return phrases.of(before.subject(), MOST_WORDS).or(this::owner).filter(this::tells);
    }
    return number.isKind(Amount.Kind.MONEY) ? spentFor() : Optional.empty();
  }

  /** The verb of change at the clause's end: "sinken" of "soll um 60 Zentimeter sinken". */
  private Optional<ClauseWord> lastVerb() {
    return number.behind().stream()
        .findFirst()
        .filter(word -> words.is(Role.AUX, before.lastVerb()))
        .filter(word -> words.is(Role.CHANGE, word.lower()));
  }

  /** A bare small number is as often a place on a list, or a day. */
  private boolean tells(String label) {
    return !(number.mention().quantity() instanceof Amount amount)
        || amount.kind() != Amount.Kind.NUMBER
        || number.counts()
        || amount.value().compareTo(HUNDRED) >= 0;
  }

  /** "Wages rose": how much something has changed takes the verb along. */
  private Optional<String> changed() {
    return number.isKind(Amount.Kind.NUMBER) && !number.counts()
        ? Optional.empty()
        : phrases
            .of(before.subject(), MOST_WORDS)
            .flatMap(name -> phrases.clause(joined(before.told(), before.particle()), MOST_WORDS));
  }

  /** "spent $5 million on a ship": what the amount is for. */
  private Optional<String> spentFor() {
    List<ClauseWord> behind =
        number.behind().stream()
            .dropWhile(
                word -> words.is(Role.LEAD, word.lower()) && !words.is(Role.FOR, word.lower()))
            .toList();
    boolean given = !behind.isEmpty() && words.is(Role.FOR, behind.getFirst().lower());
    return given
        ? phrases
            .of(phrases.first(behind.subList(1, behind.size())), MOST_OWNER_WORDS)
            .flatMap(name ->
                owner()
                    .map(who -> who + ", " + name)
                    .or(() -> name.indexOf(' ') < 0 ? Optional.empty() : Optional.of(name)))
        : Optional.empty();
  }

  /** A count behind a verb: "The council may hire teachers". */
  private Optional<String> countedBehind() {
    List<ClauseWord> between = before.behindVerb();
    boolean describes =
        between.size() <= MOST_BETWEEN
            && !before.hasParticiple()
            && between.stream().noneMatch(word -> words.is(Role.PRONOUN, word.lower()))
            && !before.isAdjunct()
            && !before.isParted()
            && !before.endsWithPreposition()
            && phrases.of(before.subject(), MOST_WORDS).isPresent();
    if (before.skips()) {
      return Optional.empty();
    }
    List<ClauseWord> told = describes ? before.rest().subList(0, before.verb() + 1) : before.rest();
    List<ClauseWord> lead = joined(joined(told, before.particle()), before.preposition());
    Optional<String> clause = counted(lead);
    boolean unled = before.startsWithAct() || (number.clauseStart() > 0 && before.startsWithVerb());
    return unled ? clause.flatMap(text -> opening().map(who -> who + ", " + text)) : clause;
  }

  /** The clause without its number. */
  private Optional<String> counted(List<ClauseWord> lead) {
    if (!number.isCount()) {
      return Optional.empty();
    }
    List<ClauseWord> rest = phrases.untilJoint(number.behind());
    Optional<String> whole = phrases.elided(lead, rest, MOST_WORDS);
    boolean complete =
        !lead.isEmpty()
            && !words.is(Role.AUX, before.lastVerb())
            && phrases.of(before.subject(), MOST_WORDS).isPresent();
    boolean bare =
        rest.isEmpty() && before.hasVerb() && phrases.of(before.subject(), MOST_WORDS).isEmpty();
    if (bare && words.is(Role.IS, before.lastVerb())) {
      return Optional.empty();
    }
    return whole.or(() -> complete ? phrases.elided(lead, List.of(), MOST_WORDS) : whole);
  }

  /** Who has the number: {@link #subject}, or what stands in its place behind the verb. */
  private Optional<String> owner() {
    boolean turned = before.subject().isEmpty() && !before.isAdjunct() && !before.isParted();
    Optional<String> behind =
        turned ? phrases.of(before.behindVerb(), MOST_OWNER_WORDS) : Optional.empty();
    return behind.or(this::subject);
  }

  /** The subject, else the begin of the sentence. */
  private Optional<String> subject() {
    if (before.isAdded()) {
      return phrases.of(phrases.first(before.rest()), MOST_OWNER_WORDS).or(this::opening);
    }
    if (!before.subject().isEmpty() || number.clauseStart() == 0) {
      return phrases.of(before.subject(), MOST_OWNER_WORDS);
    }
    return opening();
  }

  /** The noun phrase that the sentence begins with, where the number stands in a later clause. */
  private Optional<String> opening() {
    List<ClauseWord> first =
        number.clauseStart() == 0
            ? List.of()
            : ClauseWord.within(number.sentence(), 0, number.firstClauseEnd());
    boolean alone = first.size() == 1;
    return alone ? Optional.empty() : phrases.of(phrases.first(first), MOST_OWNER_WORDS);
  }

  private String withOwner(String name) {
    return subject().map(who -> who + ", " + name).orElse(name);
  }

  private static List<ClauseWord> joined(List<ClauseWord> one, List<ClauseWord> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
