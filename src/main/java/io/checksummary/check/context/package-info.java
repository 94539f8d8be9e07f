/**
 * The words around a number, each the heavier the closer it stands, and what they say of it that
 * leaves no two ways. Uses words and stems.
 */
@NullMarked
package io.checksummary.check.context;

import org.jspecify.annotations.NullMarked;
