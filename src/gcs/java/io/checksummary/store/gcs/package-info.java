/**
 * Objects in Google Cloud Storage. A version is a generation. Tokens and the wire are Google's own
 * client's.
 */
@NullMarked
package io.checksummary.store.gcs;

import org.jspecify.annotations.NullMarked;
