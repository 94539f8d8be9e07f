package io.checksummary.recognise.han.numeral;

/**
 * The words that a number of Chinese or Japanese is composed with.
 *
 * @param shorthand whether a last digit stands for the place below the one before it: 一万三 is 13,000
 * @param points the characters that part a whole from its decimals: 点
 * @param more what says that a round number is passed, and may stand inside it: 十余万
 * @param prefixed units of measure that begin as a part of a number does: 千瓦, 兆赫, 百万像素
 * @param years what a year ends with
 * @param fewAfterNought words for a few that may follow a nought
 * @param part what the lower number of a fraction is named with
 * @param pairAfter what follows 一两 where it means one or two
 */
public record HanNumeralWords(
    boolean shorthand,
    String points,
    WordTrie<Boolean> more,
    WordTrie<Boolean> prefixed,
    WordTrie<Boolean> years,
    WordTrie<Boolean> fewAfterNought,
    WordTrie<Boolean> part,
    WordTrie<Boolean> pairAfter) {

  HanNumeralWords withoutPoints() {
    return new HanNumeralWords(
        shorthand, "", more, prefixed, years, fewAfterNought, part, pairAfter);
  }
}
