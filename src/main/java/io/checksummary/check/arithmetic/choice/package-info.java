/**
 * Which operands a claim's words mean: one row and two columns, two rows and one. Uses {@code
 * operand}.
 */
@NullMarked
package io.checksummary.check.arithmetic.choice;

import org.jspecify.annotations.NullMarked;
