/**
 * Numbers that a source gives without naming them: the count of what it lists, the years between
 * two dates; and what a number counts, where that tells two numbers apart. Pure: may use text and
 * quantity.
 */
@NullMarked
package io.checksummary.check.derive;

import org.jspecify.annotations.NullMarked;
