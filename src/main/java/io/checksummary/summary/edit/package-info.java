/**
 * Makes what a model wrote plain text within its limits, and has every number in it checked. Uses
 * digests, and the threads of {@code call}.
 */
@NullMarked
package io.checksummary.summary.edit;

import org.jspecify.annotations.NullMarked;
