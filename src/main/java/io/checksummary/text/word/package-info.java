/**
 * Words: where they begin and end, how their endings are cut (stems), and which of them say nothing
 * by themselves (function words). Uses tables.
 */
@NullMarked
package io.checksummary.text.word;

import org.jspecify.annotations.NullMarked;
