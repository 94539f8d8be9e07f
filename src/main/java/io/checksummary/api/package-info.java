/**
 * The contract: versioned JSON records, their mapping, the problem catalogue, and the one service
 * that every entry calls. May use the pure packages and document.
 */
@NullMarked
package io.checksummary.api;

import org.jspecify.annotations.NullMarked;
