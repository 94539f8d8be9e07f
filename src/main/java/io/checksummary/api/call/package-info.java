/**
 * What every call of the service has, whichever way it came in: an id, a caller, a deadline, a
 * place among those in flight, a listener for its progress, an end that logs and metrics are told
 * of. Uses problems, requests and results.
 */
@NullMarked
package io.checksummary.api.call;

import org.jspecify.annotations.NullMarked;
