package io.checksummary.entry.chat.words;

import java.util.regex.Pattern;

/** How much is said, and where a word ends, in scripts with and without blanks between words. */
final class ChatText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Characters of such scripts that say about as much as a word. */
  private static final int CHARACTERS_A_WORD = 2;

  private ChatText() {}

  /**
   * In words; of a script that is written without blanks, two characters count as one.
   *
   * <p>Example: "check this" has 2, "三句话就行" has 2.
   */
  static int size(String text) {
    int solid = (int) text.codePoints().filter(ChatText::isSolid).count();
    long spaced =
        BLANKS
            .splitAsStream(text.strip())
            .filter(word ->
                word.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && !isSolid(c)))
            .count();
    return (int) spaced + solid / CHARACTERS_A_WORD;
  }

  static boolean hasDigit(String text) {
    return DIGIT.matcher(text).find();
  }

  /**
   * A pattern that begins and ends where a word does, in any case of its letters.
   *
   * @param written the pattern without its bounds
   * @param phrase what it is made from, whose first and last character tell its script
   */
  static Pattern wordPattern(String written, String phrase) {
    String begin =
        isSolid(phrase.codePointAt(0)) || phrase.startsWith("{") ? "" : "(?<![\\p{L}\\p{M}\\p{N}])";
    String end = isSolid(phrase.codePointBefore(phrase.length())) ? "" : "(?![\\p{L}\\p{M}\\p{N}])";
    return Pattern.compile(begin + written + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isSolid(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
