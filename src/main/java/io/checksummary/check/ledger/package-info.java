/**
 * Binds a number of a summary to the cells of a source's tables: the row by whose number it is, the
 * column by what it counts. Knows nothing of verdicts. Pure: may use text, quantity, {@code
 * check.table} and {@code check.frame}.
 */
@NullMarked
package io.checksummary.check.ledger;

import org.jspecify.annotations.NullMarked;
