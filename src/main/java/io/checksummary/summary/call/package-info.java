/**
 * The calls of one request: within a budget, so many at a time, repeated where that helps, passed
 * on to the next model where one does not answer. Uses the port.
 */
@NullMarked
package io.checksummary.summary.call;

import org.jspecify.annotations.NullMarked;
