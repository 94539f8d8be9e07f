package io.checksummary.check.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader keeps in mind within a sentence: who acts in the clause, who is acted upon, and who
 * was named so far.
 */
final class SentenceState {

  /** How far back a reader looks for a name. */
  private static final int MEMORY = 40;

  private final List<NounPhrase> named = new ArrayList<>();
  private List<NounPhrase> subject = List.of();
  private List<NounPhrase> mainSubject = List.of();
  private List<NounPhrase> pair = List.of();
  private @Nullable NounPhrase object;
  private @Nullable NounPhrase owner;
  private boolean subjectActs;
  private boolean open = true;
  private int clauseStart;
  private int together = -1;
  private int giver = -1;
  private int counted;

  // --- what happens

  /** A clause begins that may have a subject of its own. */
  void startClause(int from) {
    open = true;
    owner = null;
    object = null;
    clauseStart = from;
  }

  /** The clause goes on with the sentence's own subject, as a gerund does. */
  void keepMainSubject() {
    if (!mainSubject.isEmpty()) {
      subject = mainSubject;
      open = false;
    }
  }

  void act(List<NounPhrase> phrases) {
    subject = phrases;
    mainSubject = phrases;
    subjectActs = true;
    open = false;
    owner = null;
    object = null;
    counted = 0;
  }

  /** Others have what comes next, by the subject's doing: "held the visitors to 29 percent". */
  void have(List<NounPhrase> phrases) {
    subject = phrases;
    subjectActs = false;
    open = false;
    owner = null;
  }

  /** What comes next is said of them, whoever acts: "15 turnovers from the visitors". */
  void give(List<NounPhrase> phrases) {
    subject = phrases;
  }

  /** One more subject beside the last: "Ruiz and Petrov". */
  void join(NounPhrase phrase) {
    List<NounPhrase> all = new ArrayList<>(subject);
    all.add(phrase);
    subject = all;
    if (subjectActs) {
      mainSubject = all;
    }
    pair = all;
  }

  void setObject(NounPhrase phrase) {
    object = phrase;
  }

  void setOwner(NounPhrase phrase) {
    owner = phrase;
  }

  void passVerb() {
    owner = null;
  }

  void name(NounPhrase phrase) {
    named.add(phrase);
  }

  void setPair(NounPhrase former, NounPhrase latter) {
    pair = List.of(former, latter);
  }

  void setTogether(int at) {
    together = at;
  }

  void setGiver(NounPhrase phrase) {
    giver = phrase.from();
  }

  void count() {
    counted++;
  }

  // --- what is so

  List<NounPhrase> subject() {
    return subject;
  }

  boolean hasLastSubject(NounPhrase phrase) {
    return !subject.isEmpty() && subject.getLast().equals(phrase);
  }

  List<NounPhrase> mainSubject() {
    return mainSubject;
  }

  /** The former and the latter; not two where nobody stands side by side. */
  List<NounPhrase> pair() {
    return pair;
  }

  @Nullable NounPhrase object() {
    return object;
  }

  @Nullable NounPhrase owner() {
    return owner;
  }

  /** Whoever was named last; null at the begin. */
  @Nullable NounPhrase last() {
    return named.isEmpty() ? null : named.getLast();
  }

  /** All who were named, in order. */
  List<NounPhrase> named() {
    return List.copyOf(named);
  }

  /** Whoever was named, the last first, as far back as a reader looks. */
  List<NounPhrase> lastNamed() {
    return named.subList(Math.max(0, named.size() - MEMORY), named.size()).reversed();
  }

  /** Whether the clause waits for its subject. */
  boolean isOpen() {
    return open;
  }

  /** Whether the clause has no subject of its own yet, and one before had. */
  boolean isCarried() {
    return open && !subject.isEmpty() && clauseStart > 0;
  }

  int clauseStart() {
    return clauseStart;
  }

  /** Whether words of the clause say that its subjects share the number. */
  boolean isTogether() {
    return together >= clauseStart;
  }

  boolean isGiver(NounPhrase phrase) {
    return phrase.from() == giver;
  }

  /** How many numbers the subject has had. */
  int counted() {
    return counted;
  }
}
