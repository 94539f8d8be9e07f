/**
 * How much a caller may ask: requests a minute and a model's tokens a day, counted for each caller
 * whose identity an entry has made sure of, within this process.
 */
@NullMarked
package io.checksummary.api.quota;

import org.jspecify.annotations.NullMarked;
