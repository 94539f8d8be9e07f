/**
 * The rules by which the source supports a claim: it has the number, or the number follows from it.
 * May use {@code rule.told}.
 */
@NullMarked
package io.checksummary.check.rule.support;

import org.jspecify.annotations.NullMarked;
