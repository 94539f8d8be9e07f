/**
 * Whether a source says what a summary's numbers say: verdict, evidence, reason. Pure: may use text
 * and quantity.
 */
@NullMarked
package io.checksummary.check;

import org.jspecify.annotations.NullMarked;
