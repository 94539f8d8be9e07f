/** Measures of speed, run by hand; nothing here is run as a test. */
@NullMarked
package io.checksummary.benchmark;

import org.jspecify.annotations.NullMarked;
