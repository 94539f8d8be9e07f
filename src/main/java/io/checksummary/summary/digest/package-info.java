/**
 * What a caller wants and what comes of it: options, policy, a digest, or why there is none. Uses
 * the port.
 */
@NullMarked
package io.checksummary.summary.digest;

import org.jspecify.annotations.NullMarked;
