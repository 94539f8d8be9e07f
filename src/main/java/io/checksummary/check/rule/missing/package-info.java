/**
 * The rules for numbers that the source does not have: a slip of a digit, a scale or a unit, or
 * nothing like it. May use {@code decision}.
 */
@NullMarked
package io.checksummary.check.rule.missing;

import org.jspecify.annotations.NullMarked;
