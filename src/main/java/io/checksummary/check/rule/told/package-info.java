/**
 * The rules that ask whether a number that the source has is told as the source tells it: of whom,
 * of when, which way, as what. Each accuses only where words on both sides say so. May use {@code
 * decision} and what that may use.
 */
@NullMarked
package io.checksummary.check.rule.told;

import org.jspecify.annotations.NullMarked;
