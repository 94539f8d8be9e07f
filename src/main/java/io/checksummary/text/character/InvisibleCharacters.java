package io.checksummary.text.character;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters that a text holds but does not show: controls, zero-width and bidirectional marks,
 * tags, fillers, variation selectors.
 *
 * <p>Example: {@code "4\u200B12"} looks like 412. A caveat: joiners and the variation selectors of
 * emoji change the characters beside them, and count as visible there.
 */
public final class InvisibleCharacters {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int TEXT_FORM = 0xFE0E;
  private static final int EMOJI_FORM = 0xFE0F;

  /** Scripts whose letters take one form or another by what stands beside them. */
  private static final Set<UnicodeScript> SCRIPTS_WITHOUT_JOINING =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.COMMON);

  private InvisibleCharacters() {}

  /**
   * Whether the character at an offset is invisible; of a surrogate pair, the offset is that of the
   * first half.
   */
  public static boolean isAt(CharSequence text, int offset) {
    char first = text.charAt(offset);
    if (first >= ' ' && first <= '~') {
      return false;
    }
    int c = Character.codePointAt(text, offset);
    return switch (c) {
      case NON_JOINER, JOINER -> !joinsNeighbours(text, offset);
      case TEXT_FORM, EMOJI_FORM -> !isVariantSelected(text, offset);
      default -> isInvisible(c);
    };
  }

  private static boolean joinsNeighbours(CharSequence text, int offset) {
    int before = before(text, offset);
    int after = offset + 1 < text.length() ? Character.codePointAt(text, offset + 1) : -1;
    return (isJoiningLetter(before) && isJoiningLetter(after))
        || (isPictograph(before) && isPictograph(after));
  }

  private static int before(CharSequence text, int offset) {
    boolean formed = offset > 1 && text.charAt(offset - 1) == EMOJI_FORM;
    int end = formed ? offset - 1 : offset;
    return end > 0 ? Character.codePointBefore(text, end) : -1;
  }

  private static boolean isJoiningLetter(int c) {
    return c >= 0
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !SCRIPTS_WITHOUT_JOINING.contains(UnicodeScript.of(c));
  }

  private static boolean isPictograph(int c) {
    return c >= 0 && (Character.getType(c) == Character.OTHER_SYMBOL || isSkinTone(c));
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  /** Behind a symbol, or in a keycap. */
  private static boolean isVariantSelected(CharSequence text, int offset) {
    int before = offset > 0 ? Character.codePointBefore(text, offset) : -1;
    boolean key = offset + 1 < text.length() && text.charAt(offset + 1) == '\u20E3';
    return key || (before > '~' && !Character.isLetterOrDigit(before) && !isInvisible(before));
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !Characters.isSpace((char) c);
      case Character.FORMAT -> !isVisibleFormatCharacter(c);
      default -> isFiller(c) || isSelector(c);
    };
  }

  /** Marks of Arabic and Syriac that are written around a number or above a word. */
  private static boolean isVisibleFormatCharacter(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6DD
        || c == 0x70F
        || c == 0x890
        || c == 0x891
        || c == 0x8E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  private static boolean isFiller(int c) {
    return c == 0x34F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x2065
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || c == 0xFFFC
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  private static boolean isSelector(int c) {
    return (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
