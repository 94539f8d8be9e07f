/**
 * Objects in Azure Blob Storage. A version is an ETag; a bucket is a container. Signatures and the
 * wire are Azure's SDK's.
 */
@NullMarked
package io.checksummary.store.azure;

import org.jspecify.annotations.NullMarked;
