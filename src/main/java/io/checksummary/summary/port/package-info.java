/**
 * The port to the models that write: what a model is asked, and what it answers. Uses the token
 * estimate of {@code text.chunk}.
 */
@NullMarked
package io.checksummary.summary.port;

import org.jspecify.annotations.NullMarked;
