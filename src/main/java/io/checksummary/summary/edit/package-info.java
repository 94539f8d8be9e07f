/** What a model wrote, made plain text within its limits, every number checked. Uses digests. */
@NullMarked
package io.checksummary.summary.edit;

import org.jspecify.annotations.NullMarked;
