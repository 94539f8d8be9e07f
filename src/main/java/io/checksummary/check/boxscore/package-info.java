/**
 * Which cell of a source's tables a number of a sentence is about: the row by whose it is, the
 * column by what it counts, as in a box score of a game. The room {@code table} finds rows and
 * columns. Uses {@code check.table} and {@code frame}; knows nothing of verdicts.
 */
@NullMarked
package io.checksummary.check.boxscore;

import org.jspecify.annotations.NullMarked;
