/**
 * Stretches of text and the blocks that a text is made of: a {@code Span} counts in UTF-16 code
 * units. The rooms below read a text in this order: {@code resource}, {@code character}, {@code
 * language}, {@code word}, {@code sentence}, {@code line}, {@code furniture}, {@code layout},
 * {@code injection}, {@code source}, {@code chunk}; each may use those before it. {@code hash}
 * stands beside them and uses none. Pure: the JDK and JSpecify only.
 */
@NullMarked
package io.checksummary.text;

import org.jspecify.annotations.NullMarked;
