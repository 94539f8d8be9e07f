/**
 * What the service answers, as the versioned contract has it: records that JSON is written from,
 * and their making from results. Uses results, requests and the cache's values.
 */
@NullMarked
package io.checksummary.api.contract;

import org.jspecify.annotations.NullMarked;
