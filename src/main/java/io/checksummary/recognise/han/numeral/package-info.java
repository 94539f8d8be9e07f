/**
 * Numbers of Chinese and Japanese as they are composed: ideographs, digits, and the words between
 * them. Uses tables.
 */
@NullMarked
package io.checksummary.recognise.han.numeral;

import org.jspecify.annotations.NullMarked;
