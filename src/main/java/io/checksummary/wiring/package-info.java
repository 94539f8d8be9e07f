/** Puts the parts together for CDI. May use everything but the entries. */
@NullMarked
package io.checksummary.wiring;

import org.jspecify.annotations.NullMarked;
