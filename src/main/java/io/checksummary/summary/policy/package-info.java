/**
 * What is done about numbers that fail: they are repaired or redacted, or the digest is refused.
 * Uses repair, digests and editing.
 */
@NullMarked
package io.checksummary.summary.policy;

import org.jspecify.annotations.NullMarked;
