/**
 * How each chat platform proves that a request is its own, decided over the headers and the bytes
 * of the body as they came: nothing of a body is read before, but the field that carries the proof.
 */
@NullMarked
package io.checksummary.proof.chat;

import org.jspecify.annotations.NullMarked;
