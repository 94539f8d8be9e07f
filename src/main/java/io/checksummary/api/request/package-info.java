/**
 * What the service is asked: typed requests, their limits, and their reading from JSON. Uses
 * problems.
 */
@NullMarked
package io.checksummary.api.request;

import org.jspecify.annotations.NullMarked;
