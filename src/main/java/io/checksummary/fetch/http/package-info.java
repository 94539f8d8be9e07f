/**
 * HTTP requests whose answers are bounded in time and size, to an address that the caller names.
 */
@NullMarked
package io.checksummary.fetch.http;

import org.jspecify.annotations.NullMarked;
