package io.checksummary.check.derivation.listing;

import io.checksummary.check.derivation.listing.DerivationWords.Role;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import io.checksummary.text.word.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the members of lists in the words of one sentence. */
public final class EnumerationMemberReader {

  private static final Rational MOST = Rational.of(1000);
  private static final int LONGEST = 7;
  private static final int IN_BRACKETS = 8;

  private final List<Token> words;
  private final DerivationWords roles;
  private final NounCategories nouns;
  private final Map<Integer, Mention> numbers;

  /**
   * @param numbers the mentions of the text by where they start
   */
  public EnumerationMemberReader(
      List<Token> words, DerivationWords roles, Map<Integer, Mention> numbers) {
    this.words = words;
    this.roles = roles;
    this.nouns = roles.nouns();
    this.numbers = numbers;
  }

  /** The member that begins at a word; null where none does. */
  public @Nullable EnumerationMember at(int i) {
    if (i >= words.size()) {
      return null;
    }
    int count = number(i);
    if (count > 0) {
      return counted(i, afterNumber(i), count);
    }
    String word = words.get(i).lower();
    if (roles.is(Role.ARTICLE, word) || (roles.is(Role.DETERMINER, word) && !isName(i + 1))) {
      return single(i);
    }
    int start = roles.is(Role.DETERMINER, word) && !words.get(i).isPossessive() ? i + 1 : i;
    return name(start);
  }

  // --- nouns

  private @Nullable EnumerationMember counted(int from, int at, int count) {
    int end = phraseEnd(at);
    for (int i = end - 1; i >= at; i--) {
      String word = words.get(i).lower();
      boolean noun = count == 1 ? nouns.isPerson(word) : nouns.isPlural(word);
      if (noun) {
        return item(from, i + 1, count, nouns.singular(word));
      }
    }
    boolean hurt = at < words.size() && roles.is(Role.HURT, words.get(at).lower());
    return hurt ? item(from, at + 1, count, NounCategories.PERSON) : null;
  }

  /** "a 34-year-old man", "his wife": one person. */
  private @Nullable EnumerationMember single(int from) {
    int end = phraseEnd(from + 1);
    for (int i = end - 1; i > from; i--) {
      String word = words.get(i).lower();
      if (nouns.isPerson(word) && word.equals(nouns.singular(word))) {
        return item(from, i + 1, 1, word);
      }
    }
    return null;
  }

  private int phraseEnd(int at) {
    int i = at;
    while (i < words.size() && i < at + LONGEST && belongs(words.get(i))) {
      i++;
    }
    return i;
  }

  private boolean belongs(Token word) {
    return word.isHyphen() || word.isNumber() || (word.isWord() && !nouns.isStop(word.lower()));
  }

  // --- names

  private @Nullable EnumerationMember name(int from) {
    int i = from;
    while (i < words.size() && i < from + LONGEST && (isName(i) || (i > from && links(i)))) {
      i++;
    }
    return i == from ? null : item(from, i, 1, null);
  }

  private boolean isName(int i) {
    if (i >= words.size()) {
      return false;
    }
    Token word = words.get(i);
    return word.isWord()
        && !nouns.isStop(word.lower())
        && !roles.is(Role.NOT_NAME, word.lower())
        && word.text().chars().anyMatch(Character::isUpperCase);
  }

  /** A hyphen, an apostrophe or a particle inside a name: "van", "al". */
  private boolean links(int i) {
    Token word = words.get(i);
    boolean inside = word.isHyphen() || word.is("'") || word.is(".");
    return (inside || roles.is(Role.PARTICLE, word.lower())) && isName(i + 1) && !endsSentence(i);
  }

  private boolean endsSentence(int i) {
    return words.get(i).is(".") && words.get(i - 1).text().length() > 3;
  }

  private EnumerationMember item(int from, int to, int count, @Nullable String noun) {
    Span span = words.get(from).span().cover(words.get(to - 1).span());
    boolean person = noun != null && (noun.equals(NounCategories.PERSON) || nouns.isPerson(noun));
    return new EnumerationMember(from, to, count, noun, person, span);
  }

  // --- what stands beside a member

  /** The whole number at a word; 0 where there is none. */
  public int number(int i) {
    Mention mention = i < words.size() ? numbers.get(words.get(i).span().start()) : null;
    return mention != null && mention.quantity() instanceof Amount amount && isCount(amount)
        ? amount.value().numerator().intValue()
        : 0;
  }

  private static boolean isCount(Amount amount) {
    return amount.kind() == Amount.Kind.NUMBER
        && amount.to() == null
        && amount.value().isWhole()
        && amount.value().signum() > 0
        && amount.value().compareTo(MOST) < 0;
  }

  private int afterNumber(int i) {
    Mention mention = numbers.get(words.get(i).span().start());
    int at = i + 1;
    while (mention != null
        && at < words.size()
        && words.get(at).span().start() < mention.span().end()) {
      at++;
    }
    return at;
  }

  /** Past what is said of a member: ", 27, from Leeds", "(24)", "aged 30". */
  public int pastRemark(EnumerationMember item) {
    int at = item.to();
    int next = pastOne(at, item.isName());
    while (next > at) {
      at = next;
      next = pastOne(at, item.isName());
    }
    return at;
  }

  /** "Reed of Norland" says whence he is; "the father of Reed" names another. */
  private int pastOne(int i, boolean named) {
    if (i >= words.size()) {
      return i;
    }
    if (words.get(i).is("(")) {
      return pastBracket(i);
    }
    int at = words.get(i).is(",") ? i + 1 : i;
    if (at < words.size() && roles.is(Role.AGED, words.get(at).lower())) {
      return pastAge(at + 1, i);
    }
    if (at > i) {
      int age = pastAge(at, i);
      if (age > i) {
        return age;
      }
    }
    boolean origin = named && at < words.size() && roles.is(Role.ORIGIN, words.get(at).lower());
    EnumerationMember place = origin ? name(at + 1) : null;
    return place == null ? i : place.to();
  }

  private int pastBracket(int i) {
    for (int at = i + 1; at < words.size() && at < i + IN_BRACKETS; at++) {
      if (words.get(at).is(")")) {
        return at + 1;
      }
    }
    return i;
  }

  private int pastAge(int at, int otherwise) {
    boolean number = isAge(at);
    return number ? at + 1 : otherwise;
  }

  /** A number of two digits at most, or a small number in words, that ends its clause. */
  public boolean isAge(int i) {
    if (i >= words.size()) {
      return false;
    }
    Token word = words.get(i);
    boolean digits = word.isNumber() && word.text().length() <= 3;
    boolean spelt = numbers.containsKey(word.span().start()) && word.isWord();
    Token next = i + 1 < words.size() ? words.get(i + 1) : null;
    boolean ends = next == null || !next.isWord() || nouns.isStop(next.lower());
    return (digits || spelt) && ends;
  }
}
