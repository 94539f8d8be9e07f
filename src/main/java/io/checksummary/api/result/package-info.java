/**
 * What the service answers, in the core's own values; JSON's records are made from them. Uses
 * requests and the cache's values.
 */
@NullMarked
package io.checksummary.api.result;

import org.jspecify.annotations.NullMarked;
