package io.checksummary.check.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a phrase means: itself, or for a pronoun whoever was named before. */
final class PronounResolver {

  private final SentenceState state;
  private final DiscourseMemory memory;

  PronounResolver(SentenceState state, DiscourseMemory memory) {
    this.state = state;
    this.memory = memory;
  }

  /** Nobody where a pronoun has no antecedent. */
  List<NounPhrase> meant(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME, COMMON -> List.of(phrase);
      case RELATIVE -> single(state.last());
      case FORMER -> ofPair(0);
      case LATTER -> ofPair(1);
      case PERSON -> single(person());
      case GROUP -> group();
    };
  }

  private static List<NounPhrase> single(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : List.of(phrase);
  }

  private List<NounPhrase> ofPair(int index) {
    return state.pair().size() == 2 ? List.of(state.pair().get(index)) : List.of();
  }

  /** He or she: the nearest subject that can be a person. */
  private @Nullable NounPhrase person() {
    for (NounPhrase one : state.subject()) {
      if (!one.group()) {
        return one;
      }
    }
    for (NounPhrase one : state.lastNamed()) {
      if (one.isName() && !one.group()) {
        return one;
      }
    }
    return memory.person();
  }

  /** They or it: a subject of several, a team, a firm. */
  private List<NounPhrase> group() {
    List<NounPhrase> subject = state.subject();
    if (!subject.isEmpty() && (subject.size() > 1 || subject.getFirst().group())) {
      return subject;
    }
    List<NounPhrase> main = state.mainSubject();
    if (!main.isEmpty() && main.getFirst().group()) {
      return main;
    }
    for (NounPhrase one : state.lastNamed()) {
      if (one.isName() && one.group()) {
        return List.of(one);
      }
    }
    return !subject.isEmpty() ? subject : memory.group();
  }
}
