/**
 * Speed, measured by programs of their own and printed as figures; nothing here is a timed test.
 */
@NullMarked
package io.checksummary.benchmark;

import org.jspecify.annotations.NullMarked;
