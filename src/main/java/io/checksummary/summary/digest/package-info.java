/**
 * What a caller wants and what comes of it: options, the policy on numbers, a digest, or why there
 * is none. Uses the port and verdicts.
 */
@NullMarked
package io.checksummary.summary.digest;

import org.jspecify.annotations.NullMarked;
