package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words around a phrase of a sentence tell of its part in the clause. */
final class ClauseSyntax {

  private static final int LONGEST_BRACKET = 12;
  private static final int LONGEST_PART = 4;

  /** Between two names side by side: "and", a comma, an article. */
  private static final int WIDEST_LINK = 3;

  private final FrameCues cues;
  private final CharSequence text;
  private final List<Token> tokens;
  private final NounPhraseChunker phrases;

  ClauseSyntax(FrameCues cues, CharSequence text, List<Token> tokens, NounPhraseChunker phrases) {
    this.cues = cues;
    this.text = text;
    this.tokens = tokens;
    this.phrases = phrases;
  }

  // --- clauses

  /** "after", "since" and their like open a clause only where somebody acts in it. */
  boolean opensClause(int i) {
    if (!cues.is(Cue.CLAUSE, tokens.get(i))
        || i + 1 >= tokens.size()
        || cues.is(Cue.NO_CLAUSE_AFTER, tokens.get(i + 1))) {
      return false;
    }
    if (!cues.is(Cue.PREPOSITION, tokens.get(i))) {
      return true;
    }
    NounPhrase phrase = phrases.at(i + 1);
    return continues(i + 1) || (phrase != null && isFollowedByVerb(phrase.to()));
  }

  /** A gerund goes on with the sentence's own subject: "while committing only nine". */
  boolean continues(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    boolean adverb = cues.is(Cue.LIGHT, token) && i + 1 < tokens.size();
    return cues.isGerund(token) || (adverb && cues.isGerund(tokens.get(i + 1)));
  }

  /** The last token of the clause that holds a token. */
  int clauseEnd(int at) {
    int end = at;
    while (end + 1 < tokens.size() && !tokens.get(end + 1).is(";") && !opensClause(end + 1)) {
      end++;
    }
    return end;
  }

  // --- phrases and verbs

  boolean isFollowedByVerb(int to) {
    int i = pastBracket(to);
    if (i + 1 < tokens.size() && tokens.get(i).is(",")) {
      return tokens.get(i + 1).is("who");
    }
    while (i < tokens.size() && cues.is(Cue.ADVERB, tokens.get(i))) {
      i++;
    }
    return i < tokens.size() && cues.isVerb(tokens.get(i));
  }

  private int pastBracket(int from) {
    if (from >= tokens.size() || !tokens.get(from).is("(")) {
      return from;
    }
    int close = from;
    while (close < tokens.size() && close < from + LONGEST_BRACKET && !tokens.get(close).is(")")) {
      close++;
    }
    return close + 1;
  }

  private boolean isFollowedByGerund(NounPhrase phrase) {
    return phrase.to() < tokens.size() && cues.isGerund(tokens.get(phrase.to()));
  }

  /** "the latter registering eight": one of a pair has a participle of its own. */
  boolean isOneOfPairActing(NounPhrase phrase) {
    boolean one =
        phrase.kind() == NounPhrase.Kind.FORMER || phrase.kind() == NounPhrase.Kind.LATTER;
    return one && isFollowedByGerund(phrase);
  }

  /** "after" and "as" may open a clause too: "as he tallied". */
  boolean isPreposition(@Nullable Token before, NounPhrase phrase) {
    return before != null
        && cues.is(Cue.PREPOSITION, before)
        && !(cues.is(Cue.CLAUSE, before) && isFollowedByVerb(phrase.to()));
  }

  /** "were led by Ruiz", "with Norland recording 23 assists": the phrase acts. */
  boolean actsAfterPreposition(NounPhrase phrase, Token before, int start) {
    boolean agent = cues.is(Cue.AGENT, before) && start > 1 && cues.isVerb(tokens.get(start - 2));
    return agent || (cues.is(Cue.ABSOLUTE, before) && isFollowedByGerund(phrase));
  }

  /** A phrase with a number in it counts something and acts in nothing. */
  boolean isCounted(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.COMMON
        && tokens.subList(phrase.from(), phrase.to()).stream().anyMatch(Token::isNumber);
  }

  // --- phrases side by side

  /** "Ruiz and the Hawks": nothing but a link parts a phrase from the one before. */
  boolean areLinked(NounPhrase near, NounPhrase phrase) {
    return phrase.from() - near.to() <= WIDEST_LINK && cues.is(Cue.AND, beforeArticle(phrase));
  }

  private Token beforeArticle(NounPhrase phrase) {
    int i = phrase.from() - 1;
    while (i > 0 && cues.is(Cue.DETERMINER, tokens.get(i))) {
      i--;
    }
    return tokens.get(i);
  }

  boolean isAfterOf(NounPhrase phrase) {
    return phrase.from() > 0 && cues.is(Cue.OF, tokens.get(phrase.from() - 1));
  }

  /** "Norland's starting pair scored": not Norland did; null where no verb follows. */
  @Nullable NounPhrase partOf(NounPhrase phrase) {
    int from = phrase.to() + (phrase.isPronoun() ? 0 : 1);
    int to = from;
    while (to < tokens.size() && to < from + LONGEST_PART && isOfPart(tokens.get(to))) {
      to++;
    }
    if (to == from || to >= tokens.size() || !cues.isVerb(tokens.get(to))) {
      return null;
    }
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    return new NounPhrase(
        from, to, NounPhrase.Kind.COMMON, true, false, phrase.text() + " " + span.of(text), span);
  }

  private boolean isOfPart(Token token) {
    return token.isWord()
        && !token.isCapital()
        && !cues.isVerb(token)
        && !cues.is(Cue.PREPOSITION, token)
        && !cues.is(Cue.CLAUSE, token)
        && !cues.is(Cue.AND, token);
  }
}
