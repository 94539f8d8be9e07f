/**
 * The rules for numbers of tables: whose row and column a number is told of. May use {@code
 * rule.support}.
 */
@NullMarked
package io.checksummary.check.rule.cell;

import org.jspecify.annotations.NullMarked;
