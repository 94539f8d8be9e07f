/**
 * A document in a bucket, and the summary that is laid beside it: which objects are documents, who
 * works on one, what came of it. <em>Once</em> lies in the store, not in a process's memory: a
 * document's version is claimed on a condition before anybody is asked for a summary, and its
 * result is written on another.
 */
@NullMarked
package io.checksummary.bucket;

import org.jspecify.annotations.NullMarked;
