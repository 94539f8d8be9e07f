/**
 * Who calls, and how that is proven, for every way in: by the headers and the query of a request
 * alone, nothing of whose body is read before. Uses Nimbus for signed tokens; knows nothing of what
 * is asked.
 */
@NullMarked
package io.checksummary.proof;

import org.jspecify.annotations.NullMarked;
