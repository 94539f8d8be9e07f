/**
 * Why there is no answer: RFC 9457 problem details and the catalogue of their types. Uses the
 * contract.
 */
@NullMarked
package io.checksummary.api.problem;

import org.jspecify.annotations.NullMarked;
