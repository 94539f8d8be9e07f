/**
 * Numbers that a source does not print but gives: sums, differences, shares, averages, where the
 * words of the claim name operation and operands. Pure: may use text, quantity and {@code
 * check.table}.
 */
@NullMarked
package io.checksummary.check.arithmetic;

import org.jspecify.annotations.NullMarked;
