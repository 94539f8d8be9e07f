package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.check.frame.Subject.Strength;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says of each number of a sentence whose it is and what it counts, when it is that number's turn.
 */
final class NumberFramer {

  private static final int MOST_OTHERS = 8;

  private final List<Token> tokens;
  private final Span sentence;
  private final ClauseSyntax syntax;
  private final SentenceState state;
  private final DiscourseMemory memory;
  private final GiverFinder givers;
  private final MeasureFinder measures;
  private final boolean respectively;
  private int clauseEnd = -1;

  NumberFramer(
      FrameCues cues,
      List<Token> tokens,
      Span sentence,
      ClauseSyntax syntax,
      SentenceState state,
      DiscourseMemory memory,
      GiverFinder givers) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.syntax = syntax;
    this.state = state;
    this.memory = memory;
    this.givers = givers;
    this.measures = new MeasureFinder(cues, tokens);
    this.respectively = tokens.stream().anyMatch(token -> cues.is(Cue.RESPECTIVELY, token));
  }

  /**
   * The frame of a number.
   *
   * @param from its first token
   */
  Frame frame(Mention mention, int from) {
    int end = end(mention, from);
    List<NounPhrase> beside = beside(mention, from, end);
    List<NounPhrase> owners = beside.isEmpty() ? inTurn(state.subject()) : beside;
    Strength strength = strength(!beside.isEmpty(), owners.isEmpty());
    if (owners.isEmpty()) {
      owners = memory.subject();
    }
    state.count();
    NounPhrase object = state.object();
    return new Frame(
        owners.stream().map(one -> subject(one, strength)).toList(),
        sharing(owners),
        others(owners),
        object == null ? null : subject(object, Strength.NAMED),
        measures.of(from, end),
        clause(from),
        sentence);
  }

  private Strength strength(boolean beside, boolean fromSentenceBefore) {
    if (beside) {
      return Strength.APPOSITION;
    }
    return fromSentenceBefore || state.isCarried() ? Strength.CARRIED : Strength.CLAUSE;
  }

  private static Subject subject(NounPhrase phrase, Strength strength) {
    return new Subject(phrase.text(), phrase.span(), strength);
  }

  // --- where it ends

  /** One past its last token; a unit that the recogniser took along is a word: "27 minutes". */
  private int end(Mention mention, int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).span().start() < mention.span().end()) {
      end++;
    }
    while (hasUnit(mention) && end > from + 1 && tokens.get(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  private static boolean hasUnit(Mention mention) {
    return mention.quantity() instanceof Amount amount
        && amount.unit() != null
        && amount.kind() != Amount.Kind.MONEY;
  }

  // --- whose it is

  /** Whoever stands right beside it; nobody where the clause's subject has it. */
  private List<NounPhrase> beside(Mention mention, int from, int end) {
    NounPhrase near = state.last();
    if (near != null && near.isName() && isAppositive(mention, near, from)) {
      return List.of(near);
    }
    NounPhrase giver = givers.after(end);
    if (giver != null) {
      state.setGiver(giver);
      return givers.withPartner(giver);
    }
    NounPhrase owner = state.owner();
    return owner == null ? List.of() : List.of(owner);
  }

  /** "Norland (19-8)", "Ruiz 12"; a score right after a name is of two sides. */
  private boolean isAppositive(Mention mention, NounPhrase near, int from) {
    boolean bracket = from > 0 && tokens.get(from - 1).is("(") && near.to() == from - 1;
    boolean score = mention.quantity() instanceof ContestScore;
    return bracket || (near.to() == from && !score && !near.possessive());
  }

  private List<NounPhrase> inTurn(List<NounPhrase> owners) {
    return respectively && owners.size() > 1 && state.counted() < owners.size()
        ? List.of(owners.get(state.counted()))
        : owners;
  }

  private Frame.Sharing sharing(List<NounPhrase> owners) {
    return owners.size() > 1 && state.isTogether() ? Frame.Sharing.TOGETHER : Frame.Sharing.EACH;
  }

  private List<Subject> others(List<NounPhrase> owners) {
    Set<Subject> others = new LinkedHashSet<>();
    for (NounPhrase one : state.subject()) {
      if (!owners.contains(one)) {
        others.add(subject(one, Strength.CLAUSE));
      }
    }
    for (NounPhrase one : state.lastNamed()) {
      if (others.size() < MOST_OTHERS && !owners.contains(one)) {
        others.add(subject(one, Strength.NAMED));
      }
    }
    return List.copyOf(others);
  }

  // --- its clause

  private Span clause(int at) {
    int end = at <= clauseEnd ? clauseEnd : syntax.clauseEnd(at);
    clauseEnd = end;
    return tokens.get(Math.min(state.clauseStart(), at)).span().cover(tokens.get(end).span());
  }
}
