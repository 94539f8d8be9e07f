/** Speaks to hosts that a platform or an operator named, and to no others. */
@NullMarked
package io.checksummary.fetch.platform;

import org.jspecify.annotations.NullMarked;
