/**
 * Numbers that a source does not print but gives: sums, differences, shares, averages, where the
 * words of the claim name operation and operands. The room {@code operand} reads the operands of a
 * source, {@code choice} finds those that a claim means. Pure: may use text, quantity and {@code
 * check.table}.
 */
@NullMarked
package io.checksummary.check.arithmetic;

import org.jspecify.annotations.NullMarked;
