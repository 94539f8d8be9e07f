/**
 * The numbers of a source as operands: series of one measure, the periods they belong to, and the
 * words that name an operation. Uses the tables of {@code check.table}.
 */
@NullMarked
package io.checksummary.check.arithmetic.operand;

import org.jspecify.annotations.NullMarked;
