/**
 * Numbers in words and digits: the quantities a text mentions, each with its span and the name of
 * the rule that found it. Pure: may use text.
 */
@NullMarked
package io.checksummary.quantity;

import org.jspecify.annotations.NullMarked;
