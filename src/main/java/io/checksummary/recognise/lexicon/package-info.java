/**
 * The words of one language that make numbers, as its tables give them, and how it writes. Uses
 * {@code token}.
 */
@NullMarked
package io.checksummary.recognise.lexicon;

import org.jspecify.annotations.NullMarked;
