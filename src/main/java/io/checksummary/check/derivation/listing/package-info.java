/**
 * What prose lists, one by one, and what a number counts: names and nouns joined by "and", numbered
 * items, ages after a plural. Tables of each language hold the words. Knows nothing of claims.
 */
@NullMarked
package io.checksummary.check.derivation.listing;

import org.jspecify.annotations.NullMarked;
