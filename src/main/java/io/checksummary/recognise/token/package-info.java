/** A text cut into numbers, words and signs in one pass. Uses no other room of the recogniser. */
@NullMarked
package io.checksummary.recognise.token;

import org.jspecify.annotations.NullMarked;
