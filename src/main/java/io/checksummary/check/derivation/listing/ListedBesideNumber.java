package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The members that a sentence names right beside a number that counts them: "two counties, Scott
 * and Jackson"; "Ronaldo, Bale and Isco, three big names".
 *
 * <p>A caveat: a list that is open ("three players, among them Berg") gives none, and so does one
 * whose members are told at length.
 */
public final class ListedBesideNumber {

  private static final int MOST_WORDS = 60;

  /** Of the noun between the number and the list. */
  private static final int LONGEST_PHRASE = 8;

  private static final int LONGEST_MEMBER = 5;
  private static final int FARTHEST = 400;
  private static final String SEPARATORS = ",:(–—-";

  private final List<Token> words;
  private final DerivationWords roles;

  private ListedBesideNumber(List<Token> words, DerivationWords roles) {
    this.words = words;
    this.roles = roles;
  }

  /** Where the members stand in the text; none where no list is beside the number. */
  public static List<Span> of(String text, Span number, DerivationWords roles) {
    List<Span> behind = behind(text, number, roles);
    return behind.isEmpty() ? before(text, number, roles) : behind;
  }

  // --- "two counties, Scott and Jackson"

  private static List<Span> behind(String text, Span number, DerivationWords roles) {
    int end = Math.min(text.length(), number.end() + FARTHEST);
    List<Token> words = ProseTokens.first(MOST_WORDS, text, number.end(), end);
    return new ListedBesideNumber(words, roles).behind();
  }

  private List<Span> behind() {
    int at = 0;
    while (at < words.size() && at <= LONGEST_PHRASE && !isSeparator(at)) {
      Token word = words.get(at);
      if (!word.isWord() && !word.isNumber() && !word.isHyphen()) {
        return List.of();
      }
      at++;
    }
    return at >= words.size() || !isSeparator(at) ? List.of() : spans(members(at + 1));
  }

  private boolean isSeparator(int at) {
    Token word = words.get(at);
    boolean joined =
        word.isHyphen()
            && (at == 0
                || at + 1 == words.size()
                || words.get(at - 1).span().end() == word.span().start());
    return word.span().length() == 1 && SEPARATORS.indexOf(word.text().charAt(0)) >= 0 && !joined;
  }

  /** The members that begin at a word; none where no "and" closes them. */
  private List<List<Token>> members(int from) {
    List<List<Token>> members = new ArrayList<>();
    List<Token> member = new ArrayList<>();
    boolean closing = false;
    for (int i = from; i < words.size(); i++) {
      Token word = words.get(i);
      boolean and = roles.is(Role.AND, word.lower());
      boolean over = closing && isOver(member, word);
      if (over) {
        break;
      }
      if (and || word.is(",")) {
        if (!member.isEmpty()) {
          members.add(List.copyOf(member));
          member.clear();
        }
        closing = and;
      } else if (!isMember(word)) {
        return List.of();
      } else {
        member.add(word);
      }
    }
    if (closing && !member.isEmpty()) {
      members.add(List.copyOf(member));
    }
    return closing ? members : List.of();
  }

  /** A name ends before a word in lower case, all else at a sign. */
  private boolean isOver(List<Token> member, Token next) {
    boolean name = !member.isEmpty() && member.getLast().isCapital();
    boolean goesOn = next.isWord() || next.isNumber() || next.isHyphen();
    return !member.isEmpty()
        && (!goesOn || (name && !next.isCapital() && !roles.is(Role.PARTICLE, next.lower())));
  }

  private boolean isMember(Token word) {
    boolean part = word.isWord() || word.isNumber() || word.isHyphen();
    return part && !roles.is(Role.OPEN, word.lower()) && !roles.is(Role.OPEN_AFTER, word.lower());
  }

  // --- "Ronaldo, Bale and Isco, three big names"

  private static List<Span> before(String text, Span number, DerivationWords roles) {
    int from = Math.max(0, number.start() - FARTHEST);
    List<Token> words = ProseTokens.first(FARTHEST, text, from, number.start());
    return new ListedBesideNumber(words, roles).before();
  }

  private List<Span> before() {
    int end = words.size() - 1;
    while (end > 0 && isLead(words.get(end))) {
      end--;
    }
    if (end <= 0 || !isSeparator(end)) {
      return List.of();
    }
    List<List<Token>> members = new ArrayList<>();
    int at = end;
    boolean closed = false;
    while (at > 0) {
      int start = startOfName(at);
      if (start == at) {
        break;
      }
      members.add(words.subList(start, at));
      boolean and = start > 0 && roles.is(Role.AND, words.get(start - 1).lower());
      boolean comma = start > 0 && words.get(start - 1).is(",");
      if (members.size() == 1 && !and) {
        return List.of();
      }
      closed |= and;
      at = and || comma ? start - 1 : 0;
      at = and && at > 0 && words.get(at - 1).is(",") ? at - 1 : at;
    }
    Collections.reverse(members);
    return closed && !isPlace(members, end) ? spans(members) : List.of();
  }

  /** "In Oslo, Bergen and Narvik, three ships sank": the list says where. */
  private boolean isPlace(List<List<Token>> members, int end) {
    Token first = members.getFirst().getFirst();
    int at = words.indexOf(first);
    boolean led = at > 0 && roles.is(Role.PLACE, words.get(at - 1).lower());
    return end == words.size() - 1 && (led || roles.is(Role.PLACE, first.lower()));
  }

  /** "the", "to name", "all", "these" between a list and its count. */
  private boolean isLead(Token word) {
    return roles.is(Role.DETERMINER, word.lower())
        || roles.is(Role.ARTICLE, word.lower())
        || roles.is(Role.COUNT_LEAD, word.lower());
  }

  private int startOfName(int end) {
    int start = end;
    while (start > 0 && isOfName(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isOfName(int at) {
    Token word = words.get(at);
    boolean inside = at > 0 && at + 1 < words.size() && words.get(at - 1).isCapital();
    return (word.isWord() && word.isCapital())
        || (inside && (word.isHyphen() || roles.is(Role.PARTICLE, word.lower())));
  }

  // --- both

  /** Without what leads a member, "in 2005"; none where one is long or told twice. */
  private List<Span> spans(List<List<Token>> members) {
    List<Span> spans = new ArrayList<>();
    for (List<Token> member : members) {
      List<Token> named = withoutLead(member);
      if (named.isEmpty() || named.size() > LONGEST_MEMBER) {
        return List.of();
      }
      spans.add(new Span(named.getFirst().span().start(), named.getLast().span().end()));
    }
    return spans.size() < 2 ? List.of() : spans;
  }

  private List<Token> withoutLead(List<Token> member) {
    int from = 0;
    while (from < member.size() && roles.isStop(member.get(from).lower())) {
      from++;
    }
    return member.subList(from, member.size());
  }
}
