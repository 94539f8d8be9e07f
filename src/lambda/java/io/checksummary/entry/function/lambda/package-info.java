/**
 * The way in for AWS Lambda, which starts no server: an event comes in, and an answer goes out.
 * What a gateway made of an HTTP request becomes that request again; any other event is a request
 * to one function, where one is chosen.
 */
@NullMarked
package io.checksummary.entry.function.lambda;

import org.jspecify.annotations.NullMarked;
