/**
 * What numbers of prose give together: sums, differences, changes, shares, ratios, amounts for
 * another period, times between dates. {@code ProseCalculation} is the way in. Knows nothing of
 * verdicts on claims; may use {@code compare}, {@code source} and {@code claim}.
 *
 * <p>What is merely computable is no derivation: of thirty numbers some two give any third. So a
 * calculation takes a cue in the claim's own words ("in all", "up 12%", "a third of"), and operands
 * that stand in one place or that the summary names itself ({@code Licence}). What the source's own
 * words tie, the ends of a change or a whole and its share, may stand anywhere ({@code ToldPairs}).
 */
@NullMarked
package io.checksummary.check.calculation;

import org.jspecify.annotations.NullMarked;
