/**
 * The calls to models of one request: within a budget, a bounded number at a time, repeated where
 * that helps, and passed on to the next model where one does not answer. Uses the port and digests.
 */
@NullMarked
package io.checksummary.summary.call;

import org.jspecify.annotations.NullMarked;
