package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence from left to right: each phrase gets its part in the clause, and each number
 * its frame, out of what was read so far.
 */
final class SubjectTracker {

  private final FrameCues cues;
  private final DiscourseMemory memory;
  private final List<Token> tokens;
  private final NounPhraseChunker phrases;
  private final ClauseSyntax syntax;
  private final SentenceState state = new SentenceState();
  private final PronounResolver pronouns;
  private final GiverFinder givers;
  private final NumberFramer numbers;
  private final Map<Span, Frame> frames;

  /**
   * @param frames where the frames of the sentence's numbers are put
   */
  SubjectTracker(
      FrameCues cues,
      CharSequence text,
      DiscourseMemory memory,
      Span sentence,
      List<Token> tokens,
      Map<Span, Frame> frames) {
    this.cues = cues;
    this.memory = memory;
    this.tokens = tokens;
    this.frames = frames;
    this.phrases = new NounPhraseChunker(cues, text, tokens);
    this.syntax = new ClauseSyntax(cues, text, tokens, phrases);
    this.pronouns = new PronounResolver(state, memory);
    this.givers = new GiverFinder(cues, tokens, phrases);
    this.numbers = new NumberFramer(cues, tokens, sentence, syntax, state, memory, givers);
  }

  /**
   * @param mentions those of the sentence, in order
   */
  void parse(List<Mention> mentions) {
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Span token = tokens.get(i).span();
      while (next < mentions.size() && mentions.get(next).span().start() < token.end()) {
        Mention mention = mentions.get(next++);
        if (mention.span().end() > token.start()) {
          frames.put(mention.span(), numbers.frame(mention, i));
        }
      }
      i = Math.max(i + 1, step(i));
    }
    memory.remember(state.subject(), state.named());
  }

  /** Where to go on after a token. */
  private int step(int i) {
    NounPhrase phrase = phrases.at(i);
    if (phrase != null && !syntax.isCounted(phrase)) {
      place(phrase, i);
      int past = phrase.to() + (phrase.possessive() && phrase.isName() ? 1 : 0);
      return phrase.isName() || phrase.isPronoun() ? past : i + 1;
    }
    Token token = tokens.get(i);
    if (syntax.opensClause(i) || token.is(";") || token.is(":")) {
      startClause(i + 1);
    } else if (cues.is(Cue.TOGETHER, token)) {
      state.setTogether(i);
    }
    if (cues.isVerb(token)) {
      state.passVerb();
    }
    return i + 1;
  }

  private void startClause(int from) {
    state.startClause(from);
    if (syntax.continues(from)) {
      state.keepMainSubject();
    }
  }

  // --- who does what

  private void place(NounPhrase phrase, int start) {
    List<NounPhrase> meant = pronouns.meant(phrase);
    if (meant.isEmpty()) {
      return;
    }
    if (phrase.kind() == NounPhrase.Kind.RELATIVE) {
      state.act(meant);
      return;
    }
    Token before = start > 0 ? tokens.get(start - 1) : null;
    assign(phrase, meant, before, start);
    if (!phrase.isPronoun()) {
      remember(phrase, before);
    }
  }

  private void assign(
      NounPhrase phrase, List<NounPhrase> meant, @Nullable Token before, int start) {
    if (phrase.possessive()) {
      possess(phrase, meant, before);
    } else if (before != null && cues.is(Cue.CONTROL, before)) {
      state.have(meant);
    } else if (before != null && joinsSubject(phrase)) {
      state.join(phrase);
    } else if (before != null && syntax.isPreposition(before, phrase)) {
      afterPreposition(phrase, meant, before, start);
    } else if (acts(phrase)) {
      state.act(endsPair(phrase) ? pairWith(phrase) : meant);
    } else if (state.object() == null || phrase.isName()) {
      state.setObject(meant.getFirst());
    }
  }

  private boolean acts(NounPhrase phrase) {
    return state.isOpen()
        || syntax.isFollowedByVerb(phrase.to())
        || syntax.isOneOfPairActing(phrase);
  }

  private void possess(NounPhrase phrase, List<NounPhrase> meant, @Nullable Token before) {
    boolean prepositional = before != null && cues.is(Cue.PREPOSITION, before);
    NounPhrase part = prepositional ? null : syntax.partOf(phrase);
    if (part != null) {
      state.act(List.of(part));
      return;
    }
    if (state.isOpen() && !prepositional && !phrase.isPronoun()) {
      state.act(meant);
    }
    state.setOwner(meant.getFirst());
  }

  private void afterPreposition(
      NounPhrase phrase, List<NounPhrase> meant, Token before, int start) {
    if (syntax.actsAfterPreposition(phrase, before, start)) {
      state.act(meant);
    } else if (state.isGiver(phrase)) {
      state.give(givers.withPartner(phrase));
    } else if (phrase.isName()) {
      state.setObject(meant.getFirst());
    }
  }

  // --- two side by side

  /** "Ruiz and Petrov": the one before is the subject, and nothing was done between the two. */
  private boolean joinsSubject(NounPhrase phrase) {
    NounPhrase near = state.last();
    return near != null
        && phrase.isName()
        && state.hasLastSubject(near)
        && syntax.areLinked(near, phrase);
  }

  /** "the duo of Ruiz and Petrov combined": both did. */
  private boolean endsPair(NounPhrase phrase) {
    NounPhrase near = state.last();
    return near != null
        && near.isName()
        && phrase.isName()
        && near.equals(state.object())
        && syntax.areLinked(near, phrase)
        && syntax.isAfterOf(near);
  }

  private List<NounPhrase> pairWith(NounPhrase phrase) {
    NounPhrase near = state.last();
    return near == null ? List.of(phrase) : List.of(near, phrase);
  }

  private void remember(NounPhrase phrase, @Nullable Token before) {
    NounPhrase near = state.last();
    if (near != null
        && near.isName()
        && phrase.isName()
        && before != null
        && syntax.areLinked(near, phrase)) {
      state.setPair(near, phrase);
    }
    state.name(phrase);
  }
}
