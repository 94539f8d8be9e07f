package io.checksummary.recognise.counted;

/**
 * A word near a number; parts that hyphens join are one word.
 *
 * @param start in the text
 * @param end one past its last character
 * @param last its last part, in lower case: "player" of "ex-player"
 * @param capital whether it begins with a capital
 * @param compound whether hyphens join it
 * @param owner whether it owns what follows: "Norland's"
 * @param number whether it is a number in digits
 */
record PhraseWord(
    int start,
    int end,
    String last,
    boolean capital,
    boolean compound,
    boolean owner,
    boolean number) {}
