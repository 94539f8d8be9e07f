package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence that can own a number. */
final class NounPhraseChunker {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_NAME = 14;

  private final FrameCues cues;
  private final CharSequence text;
  private final List<Token> tokens;
  private final int opening;

  NounPhraseChunker(FrameCues cues, CharSequence text, List<Token> tokens) {
    this.cues = cues;
    this.text = text;
    this.tokens = tokens;
    this.opening = opening(tokens);
  }

  private static int opening(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && !tokens.get(i).isWord()) {
      i++;
    }
    return i;
  }

  /** The phrase that begins at a token, article included; null where none does. */
  @Nullable NounPhrase at(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    NounPhrase pronoun = pronoun(i, token);
    if (pronoun != null) {
      return pronoun;
    }
    if (isName(i)) {
      return name(i, false);
    }
    return cues.is(Cue.DETERMINER, token) ? determined(i) : null;
  }

  private @Nullable NounPhrase pronoun(int i, Token token) {
    if (cues.is(Cue.RELATIVE, token)) {
      return phrase(i, i + 1, NounPhrase.Kind.RELATIVE, false, token.is("whose"));
    }
    if (cues.is(Cue.PERSON, token)) {
      return phrase(i, i + 1, NounPhrase.Kind.PERSON, false, token.is("his") || token.is("her"));
    }
    if (cues.is(Cue.GROUP, token)) {
      return phrase(i, i + 1, NounPhrase.Kind.GROUP, true, token.is("their") || token.is("its"));
    }
    return null;
  }

  private boolean isName(int i) {
    Token token = tokens.get(i);
    boolean opens = i == opening && cues.is(Cue.OPENER, token);
    boolean abbreviates = i > 0 && tokens.get(i - 1).isNumber() && isAllCapitals(token);
    return token.isCapital()
        && !opens
        && !abbreviates
        && !cues.is(Cue.CALENDAR, token)
        && hasLetters(token, 2);
  }

  private static boolean isAllCapitals(Token token) {
    return token.text().length() <= 4
        && token.text().chars().noneMatch(c -> Character.isLowerCase((char) c));
  }

  private static boolean hasLetters(Token token, int least) {
    int more = Character.isDigit(token.text().charAt(0)) ? 1 : 0;
    return token.text().chars().filter(Character::isLetter).count() >= least + more;
  }

  private NounPhrase name(int from, boolean group) {
    int to = from + 1;
    while (to < tokens.size() && to < from + LONGEST_NAME) {
      int next = further(to);
      if (next < 0) {
        break;
      }
      to = next;
    }
    boolean plural = group || tokens.get(from).text().charAt(0) <= '9';
    return phrase(from, to, NounPhrase.Kind.NAME, plural, isPossessive(to));
  }

  /** One past the next part of a name that goes on at a token; -1 where it does not. */
  private int further(int i) {
    if (isPart(i)) {
      return i + 1;
    }
    boolean more = i + 1 < tokens.size() && isPart(i + 1);
    Token token = tokens.get(i);
    boolean hyphen = token.is("-") && tokens.get(i - 1).touches(token);
    boolean junior = token.is(",") && more && tokens.get(i + 1).lower().matches("jr|sr|ii|iii|iv");
    boolean particle = token.isWord() && !token.is("and") && cues.is(Cue.PARTICLE, token);
    boolean initial = token.is(".") && tokens.get(i - 1).touches(token) && isShort(i - 1);
    return more && (hyphen || junior || particle || initial) ? i + 2 : -1;
  }

  private boolean isShort(int i) {
    return tokens.get(i).text().length() <= 2;
  }

  private boolean isPart(int i) {
    Token token = tokens.get(i);
    return token.isCapital() && !cues.is(Cue.CALENDAR, token);
  }

  private boolean isPossessive(int i) {
    return i < tokens.size() && tokens.get(i).isPossessive();
  }

  /** "the host Dallas Mavericks" is a name, "the home team" is none. */
  private @Nullable NounPhrase determined(int i) {
    int to = i + 1;
    while (to < tokens.size() && to <= i + MOST_WORDS) {
      Token token = tokens.get(to);
      if (token.isCapital() && !cues.is(Cue.CALENDAR, token) && hasLetters(token, 2)) {
        return name(to, true);
      }
      if (!token.isWord() || ends(token)) {
        break;
      }
      to++;
    }
    if (to == i + 2 && cues.is(Cue.FORMER, tokens.get(i + 1))) {
      return phrase(i + 1, to, NounPhrase.Kind.FORMER, false, isPossessive(to));
    }
    if (to == i + 2 && cues.is(Cue.LATTER, tokens.get(i + 1))) {
      return phrase(i + 1, to, NounPhrase.Kind.LATTER, false, isPossessive(to));
    }
    boolean part = to < tokens.size() && tokens.get(to).is("-");
    return to == i + 1 || part
        ? null
        : phrase(i + 1, to, NounPhrase.Kind.COMMON, true, isPossessive(to));
  }

  private boolean ends(Token token) {
    return cues.isVerb(token)
        || cues.isGerund(token)
        || cues.is(Cue.PREPOSITION, token)
        || cues.is(Cue.CLAUSE, token)
        || cues.is(Cue.AND, token)
        || cues.is(Cue.RELATIVE, token)
        || cues.is(Cue.DETERMINER, token);
  }

  private NounPhrase phrase(
      int from, int to, NounPhrase.Kind kind, boolean group, boolean possessive) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    return new NounPhrase(from, to, kind, group, possessive, span.of(text), span);
  }
}
