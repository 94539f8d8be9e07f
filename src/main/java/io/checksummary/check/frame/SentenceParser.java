package io.checksummary.check.frame;

import io.checksummary.check.frame.FrameCues.Cue;
import io.checksummary.check.frame.Subject.Strength;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Score;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one sentence from left to right and keeps in mind who acts, who is acted upon, and
 * who was named.
 */
final class SentenceParser {

  private static final int MOST_OTHERS = 8;
  private static final int FURTHEST_GIVER = 8;
  private static final int LONGEST_BRACKET = 12;
  private static final int LONGEST_PART = 4;

  /** How far back anybody looks for a name. */
  private static final int MEMORY = 40;

  private final FrameCues cues;
  private final CharSequence text;
  private final DiscourseMemory memory;
  private final Span sentence;
  private final List<Token> tokens;
  private final NounPhraseChunker phrases;
  private final MeasureFinder measures;
  private final Map<Span, Frame> frames;
  private final List<List<NounPhrase>> named = new ArrayList<>();

  private List<NounPhrase> subject = List.of();
  private List<NounPhrase> matrix = List.of();
  private boolean own;
  private @Nullable NounPhrase object;
  private @Nullable NounPhrase owner;
  private @Nullable NounPhrase last;
  private List<NounPhrase> pair = List.of();
  private boolean open = true;
  private boolean acted;
  private int clauseStart;
  private int given = -1;
  private int clauseEnd = -1;
  private int together = -1;
  private int respective = -1;
  private int counted;

  SentenceParser(
      FrameCues cues,
      CharSequence text,
      DiscourseMemory memory,
      Span sentence,
      List<Token> tokens,
      Map<Span, Frame> frames) {
    this.cues = cues;
    this.text = text;
    this.memory = memory;
    this.sentence = sentence;
    this.tokens = tokens;
    this.phrases = new NounPhraseChunker(cues, text, tokens);
    this.measures = new MeasureFinder(cues, tokens);
    this.frames = frames;
  }

  /**
   * @param mentions those of the sentence, in order
   */
  void go(List<Mention> mentions) {
    respective = indexOf(Cue.RESPECTIVELY);
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      while (next < mentions.size() && mentions.get(next).span().end() <= token.span().start()) {
        next++;
      }
      while (next < mentions.size()
          && mentions.get(next).span().start() < token.span().end()
          && mentions.get(next).span().end() > token.span().start()) {
        number(mentions.get(next), i);
        next++;
      }
      i = Math.max(i + 1, step(i));
    }
    memory.remember(subject, named);
  }

  private int step(int i) {
    NounPhrase phrase = phrases.at(i);
    if (phrase != null && !isAfterNumber(phrase)) {
      place(phrase, i);
      int past = phrase.to() + (phrase.possessive() && phrase.isName() ? 1 : 0);
      return phrase.isName() || phrase.isPronoun() ? past : i + 1;
    }
    Token token = tokens.get(i);
    if (cues.is(Cue.CLAUSE, token) && opensClause(i)) {
      clause(i);
    } else if (token.is(";") || token.is(":")) {
      clause(i);
    } else if (cues.is(Cue.TOGETHER, token)) {
      together = i;
    }
    if (cues.isVerb(token)) {
      acted = true;
      owner = null;
    }
    return i + 1;
  }

  private boolean isAfterNumber(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.COMMON && holdsNumber(phrase);
  }

  private boolean holdsNumber(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (tokens.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** "after", "since" and their like open a clause only where somebody acts in it. */
  private boolean opensClause(int i) {
    if (i + 1 >= tokens.size() || cues.is(Cue.NO_CLAUSE_AFTER, tokens.get(i + 1))) {
      return false;
    }
    if (!cues.is(Cue.PREPOSITION, tokens.get(i))) {
      return true;
    }
    NounPhrase phrase = phrases.at(i + 1);
    return continues(i + 1) || (phrase != null && isFollowedByVerb(phrase.to()));
  }

  private void clause(int i) {
    open = true;
    acted = false;
    owner = null;
    object = null;
    clauseStart = i + 1;
    if (i + 1 < tokens.size() && continues(i + 1) && !matrix.isEmpty()) {
      subject = matrix;
      open = false;
    }
  }

  /** A gerund goes on with the sentence's own subject: "while committing only nine". */
  private boolean continues(int i) {
    Token token = tokens.get(i);
    boolean adverb = cues.is(Cue.LIGHT, token) && i + 1 < tokens.size();
    return cues.isGerund(token) || (adverb && cues.isGerund(tokens.get(i + 1)));
  }

  // --- who does what

  private void place(NounPhrase phrase, int start) {
    List<NounPhrase> meant = meant(phrase);
    if (meant.isEmpty()) {
      return;
    }
    if (phrase.kind() == NounPhrase.Kind.RELATIVE) {
      act(meant);
      return;
    }
    Token before = start > 0 ? tokens.get(start - 1) : null;
    if (phrase.possessive()) {
      possess(phrase, meant, before);
    } else if (before != null && cues.is(Cue.CONTROL, before)) {
      control(meant);
    } else if (joinsSubject(phrase, before)) {
      join(phrase);
    } else if (before != null && isPreposition(before, phrase)) {
      oblique(phrase, meant, before, start);
    } else if (open || isFollowedByVerb(phrase.to()) || isTold(phrase)) {
      act(endsPair(phrase) ? pairWith(phrase) : meant);
    } else if (object == null || phrase.isName()) {
      object = meant.getFirst();
    }
    if (!phrase.isPronoun()) {
      note(phrase, before);
    }
  }

  /** "the latter registering eight": one of a pair has a participle of its own. */
  private boolean isTold(NounPhrase phrase) {
    boolean one =
        phrase.kind() == NounPhrase.Kind.FORMER || phrase.kind() == NounPhrase.Kind.LATTER;
    return one && phrase.to() < tokens.size() && cues.isGerund(tokens.get(phrase.to()));
  }

  /** "after" and "as" may open a clause too: "as he tallied". */
  private boolean isPreposition(Token before, NounPhrase phrase) {
    boolean clause = cues.is(Cue.CLAUSE, before) && isFollowedByVerb(phrase.to());
    return cues.is(Cue.PREPOSITION, before) && !clause;
  }

  private List<NounPhrase> meant(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case NAME, COMMON -> List.of(phrase);
      case RELATIVE -> antecedent();
      case FORMER -> pair.size() == 2 ? pair.subList(0, 1) : List.of();
      case LATTER -> pair.size() == 2 ? pair.subList(1, 2) : List.of();
      case PERSON -> single(person());
      case GROUP -> group();
    };
  }

  private static List<NounPhrase> single(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : List.of(phrase);
  }

  private List<NounPhrase> antecedent() {
    NounPhrase near = last;
    return near == null ? List.of() : List.of(near);
  }

  private int oldest() {
    return Math.max(0, named.size() - MEMORY);
  }

  /** He or she: the nearest subject that can be a person. */
  private @Nullable NounPhrase person() {
    for (NounPhrase one : subject) {
      if (!one.group()) {
        return one;
      }
    }
    for (int i = named.size() - 1; i >= oldest(); i--) {
      NounPhrase one = named.get(i).getFirst();
      if (one.isName() && !one.group()) {
        return one;
      }
    }
    return memory.person();
  }

  private List<NounPhrase> group() {
    if (!subject.isEmpty() && (subject.size() > 1 || subject.getFirst().group())) {
      return subject;
    }
    if (!matrix.isEmpty() && matrix.getFirst().group()) {
      return matrix;
    }
    for (int i = named.size() - 1; i >= oldest(); i--) {
      NounPhrase one = named.get(i).getFirst();
      if (one.isName() && one.group()) {
        return List.of(one);
      }
    }
    return !subject.isEmpty() ? subject : memory.group();
  }

  private void possess(NounPhrase phrase, List<NounPhrase> meant, @Nullable Token before) {
    boolean prepositional = before != null && cues.is(Cue.PREPOSITION, before);
    NounPhrase part = prepositional ? null : partOf(phrase);
    if (part != null) {
      act(List.of(part));
      return;
    }
    if (open && !prepositional && !phrase.isPronoun()) {
      act(meant);
    }
    owner = meant.getFirst();
  }

  /** "Norland's starting pair scored": not Norland did; null where no verb follows. */
  private @Nullable NounPhrase partOf(NounPhrase phrase) {
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

  private void control(List<NounPhrase> meant) {
    subject = meant;
    own = false;
    open = false;
    owner = null;
  }

  /** "Ruiz and Petrov": nothing was done between the two. */
  private boolean joinsSubject(NounPhrase phrase, @Nullable Token before) {
    NounPhrase near = last;
    if (near == null || before == null || !phrase.isName() || (acted && !pairs(near))) {
      return false;
    }
    int gap = phrase.from() - near.to();
    return gap <= 3
        && cues.is(Cue.AND, tokenBeforeArticle(phrase))
        && !subject.isEmpty()
        && subject.getLast().equals(near);
  }

  private boolean pairs(NounPhrase near) {
    return !subject.isEmpty() && subject.getLast().equals(near);
  }

  private Token tokenBeforeArticle(NounPhrase phrase) {
    int i = phrase.from() - 1;
    while (i > 0 && cues.is(Cue.DETERMINER, tokens.get(i))) {
      i--;
    }
    return tokens.get(i);
  }

  /** "the duo of Ruiz and Petrov combined": both did. */
  private boolean endsPair(NounPhrase phrase) {
    NounPhrase near = last;
    return near != null
        && near.isName()
        && phrase.isName()
        && near.equals(object)
        && phrase.from() - near.to() <= 3
        && cues.is(Cue.AND, tokenBeforeArticle(phrase))
        && near.from() > 0
        && cues.is(Cue.OF, tokens.get(near.from() - 1));
  }

  private List<NounPhrase> pairWith(NounPhrase phrase) {
    NounPhrase near = last;
    return near == null ? List.of(phrase) : List.of(near, phrase);
  }

  private void join(NounPhrase phrase) {
    List<NounPhrase> both = new ArrayList<>(subject);
    both.add(phrase);
    subject = both;
    if (own) {
      matrix = both;
    }
    pair = both;
  }

  private void oblique(NounPhrase phrase, List<NounPhrase> meant, Token before, int start) {
    boolean agent = cues.is(Cue.AGENT, before) && start > 1 && cues.isVerb(tokens.get(start - 2));
    boolean absolute =
        cues.is(Cue.ABSOLUTE, before)
            && phrase.to() < tokens.size()
            && cues.isGerund(tokens.get(phrase.to()));
    if (agent || absolute) {
      act(meant);
    } else if (phrase.from() == given) {
      subject = giverPair(phrase);
    } else if (phrase.isName()) {
      object = meant.getFirst();
    }
  }

  private void act(List<NounPhrase> meant) {
    subject = meant;
    matrix = meant;
    own = true;
    open = false;
    acted = false;
    owner = null;
    object = null;
    counted = 0;
  }

  private void note(NounPhrase phrase, @Nullable Token before) {
    NounPhrase near = last;
    if (phrase.isName()
        && near != null
        && near.isName()
        && before != null
        && phrase.from() - near.to() <= 3
        && cues.is(Cue.AND, tokenBeforeArticle(phrase))) {
      pair = List.of(near, phrase);
    }
    last = phrase;
    named.add(List.of(phrase));
  }

  private boolean isFollowedByVerb(int to) {
    int i = to;
    if (i < tokens.size() && tokens.get(i).is("(")) {
      int close = i;
      while (close < tokens.size() && close < i + LONGEST_BRACKET && !tokens.get(close).is(")")) {
        close++;
      }
      i = close + 1;
    }
    if (i < tokens.size() && tokens.get(i).is(",") && i + 1 < tokens.size()) {
      return cues.is(Cue.RELATIVE, tokens.get(i + 1)) && tokens.get(i + 1).is("who");
    }
    while (i < tokens.size() && cues.is(Cue.ADVERB, tokens.get(i))) {
      i++;
    }
    return i < tokens.size() && cues.isVerb(tokens.get(i));
  }

  // --- a number

  private void number(Mention mention, int from) {
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < mention.span().end()) {
      to++;
    }
    int end = hasUnit(mention) ? beforeUnit(from, to) : to;
    List<NounPhrase> side = aside(mention, from, end);
    List<NounPhrase> owners = side.isEmpty() ? respectively(subject) : side;
    Strength strength =
        !side.isEmpty() ? Strength.APPOSITION : isCarried() ? Strength.CARRIED : Strength.CLAUSE;
    if (owners.isEmpty()) {
      owners = memory.subject();
      strength = Strength.CARRIED;
    }
    counted++;
    frames.put(
        mention.span(),
        new Frame(
            subjects(owners, strength),
            sharing(owners),
            others(owners),
            object == null ? null : subject(object, Strength.NAMED),
            measures.of(from, end),
            clauseSpan(from),
            sentence));
  }

  private static boolean hasUnit(Mention mention) {
    return mention.quantity() instanceof Amount amount
        && amount.unit() != null
        && amount.kind() != Amount.Kind.MONEY;
  }

  /** The unit that the recogniser took along is a word for us: "27 minutes". */
  private int beforeUnit(int from, int to) {
    int end = to;
    while (end > from + 1 && tokens.get(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  private boolean isCarried() {
    return open && !subject.isEmpty() && clauseStart > 0;
  }

  private List<NounPhrase> aside(Mention mention, int from, int end) {
    NounPhrase near = last;
    boolean bracket = from > 0 && tokens.get(from - 1).is("(");
    if (near != null && near.isName() && bracket && near.to() == from - 1) {
      return List.of(near);
    }
    if (near != null
        && near.isName()
        && near.to() == from
        && !isPair(mention)
        && !near.possessive()) {
      return List.of(near);
    }
    NounPhrase giver = giver(end);
    if (giver != null) {
      given = giver.from();
      return giverPair(giver);
    }
    return owner == null ? List.of() : List.of(owner);
  }

  private static boolean isPair(Mention mention) {
    return mention.quantity() instanceof Score;
  }

  /** "15 turnovers from the visitors", "a pair of 23-point efforts from Ruiz and Petrov". */
  private @Nullable NounPhrase giver(int end) {
    for (int i = end; i + 1 < tokens.size() && i < end + FURTHEST_GIVER; i++) {
      Token token = tokens.get(i);
      if (cues.is(Cue.GIVER, token)) {
        NounPhrase phrase = phrases.at(i + 1);
        return phrase != null && phrase.isName() ? phrase : null;
      }
      boolean passive =
          cues.isVerb(token) && i + 1 < tokens.size() && cues.is(Cue.AGENT, tokens.get(i + 1));
      boolean word = token.isWord() || token.is("-");
      if (!word || cues.is(Cue.PREPOSITION, token) || (cues.isVerb(token) && !passive)) {
        return null;
      }
    }
    return null;
  }

  private List<NounPhrase> giverPair(NounPhrase giver) {
    if (giver.to() + 1 < tokens.size() && cues.is(Cue.AND, tokens.get(giver.to()))) {
      NounPhrase second = phrases.at(giver.to() + 1);
      if (second != null && second.isName()) {
        return List.of(giver, second);
      }
    }
    return List.of(giver);
  }

  private List<NounPhrase> respectively(List<NounPhrase> owners) {
    return respective >= 0 && owners.size() > 1 && counted < owners.size()
        ? List.of(owners.get(counted))
        : owners;
  }

  private Frame.Sharing sharing(List<NounPhrase> owners) {
    boolean one = owners.size() < 2 || together < clauseStart;
    return one ? Frame.Sharing.EACH : Frame.Sharing.TOGETHER;
  }

  private List<Subject> others(List<NounPhrase> owners) {
    Set<Subject> others = new LinkedHashSet<>();
    for (NounPhrase one : subject) {
      if (!owners.contains(one)) {
        others.add(subject(one, Strength.CLAUSE));
      }
    }
    for (int i = named.size() - 1; i >= oldest() && others.size() < MOST_OTHERS; i--) {
      for (NounPhrase one : named.get(i)) {
        if (!owners.contains(one)) {
          others.add(subject(one, Strength.NAMED));
        }
      }
    }
    return List.copyOf(others);
  }

  private static List<Subject> subjects(List<NounPhrase> phrases, Strength strength) {
    return phrases.stream().map(one -> subject(one, strength)).toList();
  }

  private static Subject subject(NounPhrase phrase, Strength strength) {
    return new Subject(phrase.text(), phrase.span(), strength);
  }

  private Span clauseSpan(int at) {
    int end = at;
    if (at <= clauseEnd) {
      end = clauseEnd;
    } else {
      while (end + 1 < tokens.size() && !endsClause(end + 1)) {
        end++;
      }
      clauseEnd = end;
    }
    return tokens.get(Math.min(clauseStart, at)).span().cover(tokens.get(end).span());
  }

  private boolean endsClause(int i) {
    return tokens.get(i).is(";") || (cues.is(Cue.CLAUSE, tokens.get(i)) && opensClause(i));
  }

  private int indexOf(Cue cue) {
    for (int i = 0; i < tokens.size(); i++) {
      if (cues.is(cue, tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
