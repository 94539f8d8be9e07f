/** The port to whatever writes: what a model is asked, and what comes back. Uses no other room. */
@NullMarked
package io.checksummary.summary.port;

import org.jspecify.annotations.NullMarked;
