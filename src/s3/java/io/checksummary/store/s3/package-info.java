/**
 * Objects in Amazon S3, and in stores that speak as it does. Signatures and the wire are AWS's
 * SDK's.
 */
@NullMarked
package io.checksummary.store.s3;

import org.jspecify.annotations.NullMarked;
