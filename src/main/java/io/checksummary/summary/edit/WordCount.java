package io.checksummary.summary.edit;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts words. */
final class WordCount {

  private WordCount() {}

  /**
   * The words and numbers of a text, by the rules of Unicode; signs count nothing.
   *
   * <p>Example: 5 in "Revenue rose to $412 million." Text without spaces between words (Japanese,
   * Chinese) counts a run of characters of one script as one word, so that it comes out low.
   *
   * <p>This is no matter for {@code text.word.Tokeniser}, which finds words to compare: a limit in
   * words counts as people and word processors do, where "well-known" and "$4.2" are one each.
   */
  static int count(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int words = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      // "$412" is one token, and its sign comes first.
      words += text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
      from = to;
    }
    return words;
  }
}
