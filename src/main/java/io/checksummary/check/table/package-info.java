/**
 * The tables of a text: which number stands in which row and column, in which unit and scale. Pure:
 * may use text and quantity.
 */
@NullMarked
package io.checksummary.check.table;

import org.jspecify.annotations.NullMarked;
