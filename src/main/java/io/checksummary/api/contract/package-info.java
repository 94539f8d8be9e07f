/**
 * What the service answers, as the versioned contract has it: records that JSON is written from.
 * Uses the core's values.
 */
@NullMarked
package io.checksummary.api.contract;

import org.jspecify.annotations.NullMarked;
