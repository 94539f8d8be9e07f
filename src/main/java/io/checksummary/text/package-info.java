/**
 * Positions in a text and the blocks that a text is made of. A {@code Span} counts in UTF-16 code
 * units.
 *
 * <p>The packages below read a text step by step. Each may use this one and those before it, in
 * this order: {@code resource}, {@code character}, {@code language}, {@code word}, {@code
 * sentence}, {@code line}, {@code furniture}, {@code layout}, {@code injection}, {@code source},
 * {@code chunk}. {@code hash} stands beside them and uses none. Pure: the JDK and JSpecify only.
 */
@NullMarked
package io.checksummary.text;

import org.jspecify.annotations.NullMarked;
