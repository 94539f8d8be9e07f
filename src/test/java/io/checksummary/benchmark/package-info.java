/** Programs that measure how long the pipeline takes. Run by hand. */
@NullMarked
package io.checksummary.benchmark;

import org.jspecify.annotations.NullMarked;
