/** The words of one language that make numbers, as its tables give them. Uses tokens. */
@NullMarked
package io.checksummary.recognise.lexicon;

import org.jspecify.annotations.NullMarked;
