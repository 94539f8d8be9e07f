/**
 * Whether a source says what a summary's numbers say: verdict, evidence, reason. Pure: may use text
 * and quantity.
 *
 * <p>What takes reading of its own has a room, which knows nothing of verdicts and of this package:
 *
 * <ul>
 *   <li>{@code table}: which number stands in which row and column;
 *   <li>{@code frame}: whose a number of a sentence is, and what it counts;
 *   <li>{@code ledger}: which cell a number of a sentence is about; builds on both;
 *   <li>{@code arithmetic}: what a source's numbers give together; builds on {@code table};
 *   <li>{@code derive}: what a source gives without a number for it: counts of lists, times between
 *       dates.
 * </ul>
 */
@NullMarked
package io.checksummary.check;

import org.jspecify.annotations.NullMarked;
