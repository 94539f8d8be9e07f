package io.checksummary.recognise.han;

import io.checksummary.quantity.Identifier;
import io.checksummary.recognise.han.amount.HanAmount;
import io.checksummary.recognise.han.numeral.HanNumeralReader;
import io.checksummary.recognise.han.numeral.HanText;
import io.checksummary.recognise.mention.RecognitionRule;
import org.jspecify.annotations.Nullable;

/** Names with a number in them amid Chinese or Japanese: A320, F-16, 192.168.0.1, web addresses. */
final class HanIdentifiers {

  private HanIdentifiers() {}

  /** The name that begins at a letter or a digit; null where none does. */
  static @Nullable HanAmount at(HanText t, int i) {
    return t.isDigit(i) ? ofDigits(t, i) : t.isLatin(i) ? ofLetters(t, i) : null;
  }

  /** Where the letters and digits that begin at a place end. */
  static int run(HanText t, int i) {
    int end = i;
    while (isPart(t, end) || (isJoint(t.at(end)) && isPart(t, end + 1) && end > i)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(HanText t, int i) {
    return t.isLatin(i) || t.isDigit(i);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '_' || c == '\'' || c == '&';
  }

  private static @Nullable HanAmount ofLetters(HanText t, int i) {
    if (isLink(t, i)) {
      int end = linkEnd(t, i);
      return hasDigit(t, i, end) ? name(t, i, end, RecognitionRule.IDENTIFIER_LINK) : null;
    }
    int end = run(t, i);
    return hasDigit(t, i, end) ? name(t, i, end, RecognitionRule.IDENTIFIER_LETTER_DIGIT) : null;
  }

  /** Past a web address that begins at a letter; the letter's own place where none does. */
  static int linkEnd(HanText t, int i) {
    if (!isLink(t, i)) {
      return i;
    }
    int end = i;
    while (t.at(end) > ' ' && t.at(end) < 128) {
      end++;
    }
    return end;
  }

  private static boolean isLink(HanText t, int i) {
    boolean www = t.at(i) == 'w' && t.at(i + 1) == 'w' && t.at(i + 2) == 'w' && t.at(i + 3) == '.';
    return www || isScheme(t, i);
  }

  private static boolean isScheme(HanText t, int i) {
    int end = i;
    while (t.isLatin(end) && end - i < 6) {
      end++;
    }
    return end > i && t.at(end) == ':' && t.at(end + 1) == '/' && t.at(end + 2) == '/';
  }

  private static boolean hasDigit(HanText t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isDigit(i)) {
        return true;
      }
    }
    return false;
  }

  /** 090-1234-5678, 2.1.3: three groups of digits and more. */
  private static @Nullable HanAmount ofDigits(HanText t, int i) {
    int end = HanNumeralReader.run(t, i);
    char mark = t.at(end);
    if ((mark != '-' && mark != '.') || t.isDigit(i - 1)) {
      return null;
    }
    int groups = 1;
    while (t.at(end) == mark && t.isDigit(end + 1)) {
      end = HanNumeralReader.run(t, end + 1);
      groups++;
    }
    RecognitionRule rule =
        mark == '.' ? RecognitionRule.IDENTIFIER_DOTTED : RecognitionRule.IDENTIFIER_CHAIN;
    return groups >= 3 ? name(t, i, end, rule) : null;
  }

  static HanAmount name(HanText t, int from, int to, RecognitionRule rule) {
    return HanAmount.of(new Identifier(t.written(from, to)), from, to, rule);
  }
}
