/**
 * Work that outlives the answer on Google Cloud, by Cloud Tasks: a queue calls the function with
 * it. One request of a REST interface and a token of the metadata server: too little for a library
 * that would bring gRPC.
 */
@NullMarked
package io.checksummary.later.tasks;

import org.jspecify.annotations.NullMarked;
