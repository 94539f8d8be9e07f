package io.checksummary.model.offline;

import io.checksummary.model.offline.LabelWords.Role;
import java.util.List;

/**
 * The words of a clause before its number, in their parts: subject, verbs, what stands behind them,
 * and the words that lead over to the number.
 *
 * @param rest all of them but those that lead over
 * @param lead those that lead over, other numbers among them
 * @param skips whether there are other numbers among them
 * @param verb where the last verb stands among the rest; -1 where no verb is known
 */
record ClauseBefore(
    List<ClauseWord> rest, List<ClauseWord> lead, boolean skips, int verb, LabelWords words) {

  static ClauseBefore of(NumberInSentence number, LabelWords words) {
    List<ClauseWord> all = number.before();
    int end = withoutLead(all, all.size(), words);
    boolean skips = false;
    int cut = number.withoutNumber(all, end);
    while (cut < end) {
      skips = true;
      end = withoutLead(all, cut, words);
      cut = number.withoutNumber(all, end);
    }
    List<ClauseWord> rest = all.subList(0, end);
    return new ClauseBefore(
        rest, all.subList(end, all.size()), skips, lastVerb(rest, words), words);
  }

  private static int withoutLead(List<ClauseWord> all, int from, LabelWords words) {
    int end = from;
    while (end > 0
        && (words.is(Role.LEAD, all.get(end - 1).lower())
            || words.is(Role.OLD, all.get(end - 1).lower()))) {
      end--;
    }
    return end;
  }

  private static int lastVerb(List<ClauseWord> rest, LabelWords words) {
    int verb = rest.size() - 1;
    while (verb >= 0 && !words.isVerb(rest, verb)) {
      verb--;
    }
    return verb;
  }

  boolean hasVerb() {
    return verb >= 0;
  }

  String lastVerb() {
    return rest.get(verb).lower();
  }

  /** What stands between the last verb and the words that lead over, without times. */
  List<ClauseWord> behindVerb() {
    int from = verb + 1;
    while (from < rest.size() && isTime(from)) {
      from++;
    }
    from += from < rest.size() && words.is(Role.WITH, rest.get(from).lower()) ? 1 : 0;
    int to = rest.size();
    while (to > from && words.is(Role.TAIL, rest.get(to - 1).lower())) {
      to--;
    }
    return rest.subList(from, withoutValue(from, to));
  }

  /** Where words end before "in Höhe" or "por valor". */
  private int withoutValue(int from, int to) {
    int at = to - 1;
    if (at <= from || !words.is(Role.VALUE, rest.get(at).lower())) {
      return to;
    }
    while (at > from && isOnlyArticle(rest.get(at - 1).lower())) {
      at--;
    }
    boolean led = at - 1 > from && words.is(Role.PREPOSITION, rest.get(at - 1).lower());
    return led ? at - 1 : to;
  }

  private boolean isOnlyArticle(String word) {
    return words.is(Role.ARTICLE, word) && !words.is(Role.PREPOSITION, word);
  }

  /** "last", "year", "2025", and the article of such a word. */
  private boolean isTime(int at) {
    String word = rest.get(at).lower();
    boolean article = words.is(Role.ARTICLE, word) && at + 1 < rest.size();
    return isTimeWord(word) || (article && isTimeWord(rest.get(at + 1).lower()));
  }

  private boolean isTimeWord(String word) {
    boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    return year || words.is(Role.TIME, word);
  }

  /** Whether a preposition leads over from a noun behind the verb: "a dividend of". */
  boolean isParted() {
    return !behindVerb().isEmpty()
        && lead.stream()
            .anyMatch(word ->
                words.is(Role.PREPOSITION, word.lower()) || words.is(Role.TO, word.lower()));
  }

  /** Whether the words behind the verb say where or when: "fell in May to". */
  boolean isAdjunct() {
    List<ClauseWord> behind = behindVerb();
    return !behind.isEmpty() && words.is(Role.PREPOSITION, behind.getFirst().lower());
  }

  /** Whether the number is what something has come to: "rose to". */
  boolean leadsTo() {
    return lead.stream().anyMatch(word -> words.is(Role.TO, word.lower()));
  }

  /** Whether the number is of those that something goes to: "gives a bed to". */
  boolean goesTo() {
    return lead.stream().anyMatch(word -> words.is(Role.GIVE, word.lower()));
  }

  /** What stands before the verbs, from the last clause on. */
  List<ClauseWord> subject() {
    return subjectOf(Math.max(0, verb));
  }

  /** What stands before a verb; an adjunct between two verbs is none: "is in May gestegen". */
  private List<ClauseWord> subjectOf(int at) {
    int end = at;
    while (end > 0 && isOfVerb(end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0 && !begins(from - 1)) {
      from--;
    }
    boolean adjunct = from < end && words.is(Role.PREPOSITION, rest.get(from).lower());
    return adjunct && from > 0 && words.isVerb(rest, from - 1)
        ? subjectOf(from - 1)
        : rest.subList(from, end);
  }

  /** Whether the verb is a second one of the clause's first subject: "and paid". */
  boolean isAdded() {
    return subject().isEmpty() && verb > 0 && words.is(Role.AND, rest.get(verb - 1).lower());
  }

  /** Subject and verbs: "Wages will go up". */
  List<ClauseWord> told() {
    List<ClauseWord> subject = subject();
    int from = subject.isEmpty() ? 0 : rest.indexOf(subject.getFirst());
    return rest.subList(from, verb + 1);
  }

  /** The particle behind the verbs, where it is one of the words that lead over: "up". */
  List<ClauseWord> particle() {
    boolean next = verb + 1 == rest.size() && !lead.isEmpty();
    return next && words.is(Role.PARTICLE, lead.getFirst().lower())
        ? lead.subList(0, 1)
        : List.of();
  }

  /** The preposition right before the number: "by" of "was watched by". */
  List<ClauseWord> preposition() {
    return lead.stream()
        .skip(particle().size())
        .filter(word -> words.is(Role.PREPOSITION, word.lower()))
        .toList();
  }

  /**
   * Where in {@link #behindVerb} the last noun phrase begins, where an adverb parts two of them:
   * "erwartet der Vorstand nun einen Umsatz", or "with" leads to the second: "ha chiuso il semestre
   * con un utile", or a participle comes first: "ha concesso un finanziamento"; 0 where there is
   * one.
   */
  int lastPhrase() {
    List<ClauseWord> behind = behindVerb();
    for (int i = behind.size() - 1; i > 0; i--) {
      String parts = behind.get(i - 1).lower();
      String opens = behind.get(i).lower();
      boolean adverb = words.is(Role.LEAD, parts) && !words.is(Role.PREPOSITION, parts);
      boolean acted = i == 1 && followsParticiple(parts, opens);
      boolean with = words.is(Role.WITH, parts) && words.is(Role.INDEFINITE, opens);
      if (with || acted || (adverb && words.is(Role.ARTICLE, opens))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether an article opens a noun phrase behind a word that is no part of one. */
  private boolean followsParticiple(String word, String opens) {
    return words.is(Role.AUX, lastVerb())
        && !words.hasCapitalNouns()
        && isOnlyArticle(opens)
        && !words.is(Role.PREPOSITION, word)
        && !words.is(Role.ARTICLE, word);
  }

  /** Whether the word behind the verb is its own: "a accueilli" but not "has a record". */
  boolean hasParticiple() {
    List<ClauseWord> behind = behindVerb();
    return words.is(Role.AUX, lastVerb())
        && !words.hasCapitalNouns()
        && !behind.isEmpty()
        && !words.is(Role.ARTICLE, behind.getFirst().lower());
  }

  /** Whether a participle without object stands before "to": "had swollen to". */
  boolean endsWithParticiple() {
    return words.is(Role.AUX, lastVerb()) && leadsTo() && behindVerb().size() == 1;
  }

  /**
   * Whether a number or another clause stands between the last verb and the words that lead over.
   */
  boolean hasNumberBehindVerb() {
    return behindVerb().stream()
        .anyMatch(word ->
            words.is(Role.JOINT, word.lower()) || Character.isDigit(word.lower().charAt(0)));
  }

  boolean endsWithPreposition() {
    return !rest.isEmpty() && words.is(Role.PREPOSITION, rest.getLast().lower());
  }

  /** Whether the clause begins with a verb that wants a subject: "bought 18 trains". */
  boolean startsWithAct() {
    String first = rest.getFirst().lower();
    return startsWithVerb() && !words.is(Role.IS, first) && !words.is(Role.AUX, first);
  }

  boolean startsWithVerb() {
    return words.isVerb(rest.getFirst().lower());
  }

  private boolean begins(int at) {
    return (words.is(Role.JOINT, rest.get(at).lower()) && !joinsNouns(at))
        || words.isVerb(rest, at);
  }

  /** Whether a joint is a preposition here: "profit before tax rose". */
  private boolean joinsNouns(int at) {
    return at > 0
        && words.is(Role.PREPOSITION, rest.get(at).lower())
        && !words.is(Role.ARTICLE, rest.get(at + 1).lower())
        && rest.subList(0, at).stream().noneMatch(word -> words.isVerb(word.lower()))
        && !words.is(Role.JOINT, rest.get(at - 1).lower());
  }

  /** Whether the verb with a preposition tells a difference: "superó en 1,9 grados". */
  boolean tellsDifference() {
    return words.is(Role.EXCEED, lastVerb())
        && verb + 1 == rest.size()
        && !lead.isEmpty()
        && words.is(Role.PREPOSITION, lead.getFirst().lower());
  }

  private boolean isOfVerb(int at) {
    String word = rest.get(at).lower();
    boolean small =
        words.is(Role.LEAD, word)
            && !words.is(Role.PREPOSITION, word)
            && !words.is(Role.ARTICLE, word);
    boolean noun =
        words.is(Role.MEAN, word)
            && at > 0
            && !words.is(Role.PREPOSITION, rest.get(at - 1).lower());
    return words.isVerb(rest, at) || (small && !noun);
  }
}
