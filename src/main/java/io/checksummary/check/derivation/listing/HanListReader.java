package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence lists in a language without spaces: members between the mark {@code 、} and
 * a last word for "and".
 *
 * <p>Example: "张伟、李娜和王强被捕" is a group of three. A caveat: where the first member begins and the
 * last ends is not known, so what they are is told by the words right before and behind the list.
 */
public final class HanListReader {

  private static final char MARK = '、';
  private static final int FEWEST = 2;
  private static final int MOST = 20;

  /** A member is a name or a noun, not a clause. */
  private static final int LONGEST = 12;

  private static final String NUMERALS = "一二三四五六七八九十两";
  private static final int HEAD = 8;
  private static final int MOST_SIGNS = 2_000;

  private final String text;
  private final DerivationWords roles;
  private final int sentence;

  private HanListReader(String text, DerivationWords roles, int sentence) {
    this.text = text;
    this.roles = roles;
    this.sentence = sentence;
  }

  /**
   * @param roles of the text's language
   * @param index the sentence's
   */
  public static List<EnumeratedGroup> of(
      String text, Span sentence, DerivationWords roles, int index) {
    HanListReader reader = new HanListReader(text, roles, index);
    List<EnumeratedGroup> groups = new ArrayList<>();
    int end = Math.min(sentence.end(), sentence.start() + MOST_SIGNS);
    int from = sentence.start();
    for (int i = from; i <= end; i++) {
      if (i == end || isClauseMark(text.charAt(i))) {
        reader.addList(new Span(from, i), groups);
        from = Math.min(i + 1, end);
      }
    }
    return groups;
  }

  private static boolean isClauseMark(char c) {
    return "，,。；;：:（）()「」\n！？".indexOf(c) >= 0;
  }

  private void addList(Span clause, List<EnumeratedGroup> groups) {
    List<Span> members = members(clause);
    if (members.size() >= FEWEST && members.size() <= MOST) {
      String behind = text.substring(members.getLast().start(), clause.end());
      List<EnumerationMember> items =
          members.stream().map(m -> new EnumerationMember(0, 0, 1, null, false, m)).toList();
      groups.add(
          new EnumeratedGroup(
              members.size(),
              isOpen(clause),
              roles,
              heads(behind),
              kind(members),
              items,
              sentence));
    }
  }

  /** Between the marks of a clause; the last "and" behind them closes the list. */
  private List<Span> members(Span clause) {
    List<Span> members = new ArrayList<>();
    int from = clause.start();
    for (int i = clause.start(); i < clause.end(); i++) {
      if (text.charAt(i) == MARK) {
        members.add(lastOf(from, i));
        from = i + 1;
      }
    }
    int and = lastAnd(from, clause.end());
    if (and > from) {
      members.add(lastOf(from, and));
      from = and + 1;
    }
    if (!members.isEmpty() && from < clause.end()) {
      members.add(new Span(from, Math.min(clause.end(), from + LONGEST)));
    }
    return members;
  }

  private static Span lastOf(int from, int to) {
    return new Span(Math.max(from, to - LONGEST), to);
  }

  /** The first "and" that follows a member closely; before the start where there is none. */
  private int lastAnd(int from, int end) {
    for (int i = from + 1; i < Math.min(end - 1, from + LONGEST); i++) {
      if (roles.is(Role.AND, text.substring(i, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOpen(Span clause) {
    return roles.areSome(Role.OPEN, clause.of(text)::contains);
  }

  /** The noun behind the last member: "甲、乙和丙公司", and first of all behind a number, "の3社". */
  private Set<String> heads(String last) {
    String end = last.substring(0, Math.min(last.length(), HEAD + LONGEST));
    String counter = nounIn(end, true);
    String noun = counter == null ? nounIn(end, false) : counter;
    return noun == null ? Set.of() : Set.of(roles.nouns().singular(noun));
  }

  private @Nullable String nounIn(String words, boolean counted) {
    for (int i = 1; i < words.length(); i++) {
      if (!counted || isNumeral(words.charAt(i - 1))) {
        String noun = roles.nouns().longestAtStartOf(words.substring(i));
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  /** People where each member has a surname in front or a title behind. */
  private EnumeratedGroup.Kind kind(List<Span> members) {
    boolean people = members.stream().allMatch(this::isPerson);
    return people ? EnumeratedGroup.Kind.PEOPLE : EnumeratedGroup.Kind.NAMES;
  }

  private boolean isPerson(Span member) {
    String words = member.of(text);
    return roles.areSome(Role.TITLE, words::contains)
        || roles.areSome(Role.SURNAME, surname -> isNamed(words, surname));
  }

  /** A surname and one or two signs more, at the start or at the end of what was read. */
  private static boolean isNamed(String words, String surname) {
    int at = words.lastIndexOf(surname);
    int rest = words.length() - at - surname.length();
    return at >= 0 && (at == 0 || (rest >= 1 && rest <= 2));
  }
}
