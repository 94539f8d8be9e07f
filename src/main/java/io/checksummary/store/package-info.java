/**
 * Objects in buckets, as S3, Google Cloud Storage, Azure Blob or a folder hold them: read at a
 * version, written on a condition. One port, {@link io.checksummary.store.ObjectStore}, with an
 * adapter for each; a build has at most one of those that take an SDK.
 */
@NullMarked
package io.checksummary.store;

import org.jspecify.annotations.NullMarked;
