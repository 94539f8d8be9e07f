package io.checksummary.text.sentence;

import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences. A stop ends one if what stands before it is no abbreviation, and
 * what follows it looks like a beginning.
 */
public final class SentenceSplitter {

  private static final int LONGEST_TOKEN = 24;
  private static final int LONGEST_REFERENCE = 6;
  private static final int LONGEST_NUMBERING = 4;
  private static final int ATTRIBUTION_WORDS = 5;

  private final CharSequence text;
  private final int to;
  private final SentenceBoundaryWords words;

  private SentenceSplitter(CharSequence text, int to, SentenceBoundaryWords words) {
    this.text = text;
    this.to = to;
    this.words = words;
  }

  /** The sentences of {@code [from, to)}, in order; only white space lies between them. */
  public static List<Span> split(CharSequence text, int from, int to, SentenceBoundaryWords words) {
    return new SentenceSplitter(text, to, words).split(from);
  }

  private List<Span> split(int from) {
    List<Span> found = new ArrayList<>();
    int start = skipSpaces(from);
    int i = start;
    while (i < to) {
      if (!Characters.isStop(text.charAt(i)) || isWideDecimalPoint(i)) {
        i++;
        continue;
      }
      int stops = afterStops(i);
      Checkpoint.pass();
      int end = afterClosers(stops);
      if (endsSentence(start, i, stops, end)) {
        found.add(new Span(start, end));
        start = skipSpaces(end);
        i = start;
      } else {
        i = end;
      }
    }
    if (start < to) {
      found.add(new Span(start, trimmedEnd(start)));
    }
    return found;
  }

  /** The decimal point of digits as wide as ideographs. */
  private boolean isWideDecimalPoint(int i) {
    return text.charAt(i) == '．' && i + 1 < to && Characters.isDigit(text.charAt(i + 1));
  }

  private int afterStops(int stop) {
    int i = stop;
    while (i < to && (Characters.isStop(text.charAt(i)) || isSpacedDot(i))) {
      i++;
    }
    return i;
  }

  /** The gaps of ". . .". */
  private boolean isSpacedDot(int i) {
    return text.charAt(i) == ' '
        && i + 1 < to
        && text.charAt(i + 1) == '.'
        && text.charAt(i - 1) == '.'
        && !(i + 2 < to && Characters.isDigit(text.charAt(i + 2)));
  }

  private int afterClosers(int stops) {
    int i = stops;
    while (i < to && (Characters.isCloser(text.charAt(i)) || isReference(i))) {
      i = text.charAt(i) == '[' ? referenceEnd(i) : i + 1;
    }
    return i;
  }

  private boolean isReference(int i) {
    return text.charAt(i) == '[' && referenceEnd(i) > 0;
  }

  /** One past the bracket of "[12]"; 0 where there is none. */
  private int referenceEnd(int open) {
    int i = open + 1;
    while (i < to && i - open < LONGEST_REFERENCE && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < to && text.charAt(i) == ']' ? i + 1 : 0;
  }

  private boolean endsSentence(int start, int stop, int stops, int end) {
    if (end >= to) {
      return true;
    }
    char mark = text.charAt(stop);
    if (Characters.isWideStop(mark)) {
      return end == stops || !Characters.isHiragana(text.charAt(end));
    }
    int next = skipOpeners(end);
    if (next >= to) {
      return true;
    }
    if (!Characters.isSpace(text.charAt(end))) {
      return isMissingSpace(stop, stops, end);
    }
    if (!canBeginSentence(next)) {
      return false;
    }
    if (mark == '…' || (stops > stop + 1 && mark == '.')) {
      return !Characters.isDigit(text.charAt(next));
    }
    return mark == '.'
        ? endsAtDot(start, stop, end, next)
        : endsAtExclamationOrQuestion(stop, stops, end, next);
  }

  /** A lost space: "…for the quarter.The company said". */
  private boolean isMissingSpace(int stop, int stops, int end) {
    String before = tokenBefore(stop);
    return stops == stop + 1
        && before.length() > 1
        && before.chars().allMatch(Character::isLowerCase)
        && Character.isUpperCase(text.charAt(end))
        && end + 1 < to
        && (Character.isLowerCase(text.charAt(end + 1)) || words.isStarter(wordAt(end)))
        && words.abbreviation(before) == null;
  }

  /** Anything but a small letter; "iPhone" and "eBay" begin one too. */
  private boolean canBeginSentence(int next) {
    char c = text.charAt(next);
    boolean small = Character.isLowerCase(c);
    boolean camel = small && next + 1 < to && Character.isUpperCase(text.charAt(next + 1));
    return camel || (!small && (Character.isLetterOrDigit(c) || isLeadingSymbol(c)));
  }

  private static boolean isLeadingSymbol(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.isSurrogate(c)
        || c == '#'
        || c == '@';
  }

  private boolean endsAtDot(int start, int stop, int end, int next) {
    String token = tokenBefore(stop);
    if (token.isEmpty()) {
      return true;
    }
    if (isNumbering(start, stop, token)) {
      return false;
    }
    SentenceBoundaryWords.Stop known = words.abbreviation(token);
    if (known == null) {
      return endsAfterUnknown(token, next) || end > stop + 1;
    }
    return switch (known) {
      case BEFORE_NAME -> false;
      case BEFORE_NUMBER ->
          !Characters.isDigit(text.charAt(next)) && !isLeadingSymbol(text.charAt(next));
      case MAY_END -> words.isStarter(wordAt(next));
      case TIME -> Character.isLetter(text.charAt(next)) && !words.isAfterTime(wordAt(next));
    };
  }

  private boolean endsAfterUnknown(String token, int next) {
    boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0));
    boolean acronym = isAcronym(token);
    boolean ordinal = isShortNumber(token) && words.abbreviation("9") != null;
    boolean ordinaryWord = !(initial || acronym || ordinal);
    return ordinaryWord || (words.isStarter(wordAt(next)) && !isInitial(next));
  }

  /** "I." between other initials, which is no pronoun. */
  private boolean isInitial(int at) {
    return wordAt(at).length() == 1 && at + 1 < to && text.charAt(at + 1) == '.';
  }

  /** "U.N", "D.C", "Ph.D": letters parted by full stops. */
  private static boolean isAcronym(String token) {
    int dot = token.indexOf('.');
    return dot > 0
        && dot <= 2
        && token.length() - token.lastIndexOf('.') <= 3
        && token.chars().allMatch(c -> c == '.' || Character.isLetter(c));
  }

  private static boolean isShortNumber(String token) {
    return token.length() <= 2 && token.chars().allMatch(Character::isDigit);
  }

  /** The "1." of a list that was received as one line, or at the start of a heading. */
  private boolean isNumbering(int start, int stop, String token) {
    return start == stop - token.length()
        && token.length() <= LONGEST_NUMBERING
        && (token.length() == 1
            || token.chars().allMatch(c -> Character.isDigit(c) || c == '.')
            || token.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'));
  }

  private boolean endsAtExclamationOrQuestion(int stop, int stops, int end, int next) {
    if (end > stops && isAttribution(next)) {
      return false;
    }
    String name = tokenBefore(stop) + text.charAt(stop);
    return !words.isNameWithMark(name) || words.isStarter(wordAt(next));
  }

  /** "Smith asked" after a question in quotes. */
  private boolean isAttribution(int next) {
    int i = next;
    for (int n = 0; n < ATTRIBUTION_WORDS && i < to; n++) {
      String word = wordAt(i);
      if (words.isSpeechVerb(word)) {
        return n > 0;
      }
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      boolean link = n == 0 ? !name : !name && !words.isUnfinished(word);
      if (link || i + word.length() >= to) {
        return false;
      }
      i = skipSpaces(i + word.length() + (text.charAt(i + word.length()) == '.' ? 1 : 0));
    }
    return false;
  }

  /** Letters, digits and full stops right before a stop, as far as they can matter. */
  private String tokenBefore(int stop) {
    int i = stop;
    while (i > 0 && stop - i < LONGEST_TOKEN && isTokenPart(text.charAt(i - 1))) {
      i--;
    }
    return text.subSequence(i, stop).toString();
  }

  private static boolean isTokenPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private String wordAt(int from) {
    int i = from;
    while (i < to && i - from < LONGEST_TOKEN && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.subSequence(from, i).toString();
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < to && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipOpeners(int from) {
    int i = from;
    while (i < to && (Characters.isSpace(text.charAt(i)) || isOpening(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isOpening(char c) {
    return Characters.isOpener(c) || Characters.isBullet(c);
  }

  private int trimmedEnd(int start) {
    int i = to;
    while (i > start && Characters.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
