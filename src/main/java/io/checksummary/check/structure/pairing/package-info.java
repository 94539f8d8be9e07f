/**
 * Lists told side by side: "Anna and Ben earned 10 and 12 dollars", which number goes with which
 * name, where both lists are as long. May use {@code structure} and {@code context}.
 */
@NullMarked
package io.checksummary.check.structure.pairing;

import org.jspecify.annotations.NullMarked;
