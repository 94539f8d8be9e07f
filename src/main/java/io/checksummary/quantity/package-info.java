/**
 * Values: what a mention of a number says. Exact decimals and fractions, amounts with unit, bound
 * and range, dates, times, scores, identifiers; units of measure by their CLDR identifiers,
 * currencies by ISO 4217. Nothing here reads text. Pure: may use spans and tables of {@code text}.
 */
@NullMarked
package io.checksummary.quantity;

import org.jspecify.annotations.NullMarked;
