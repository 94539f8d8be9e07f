/**
 * Words: where they begin and end (the tokeniser), how their endings are cut (stems, singulars),
 * and which of them say nothing by themselves (function words). One file per language and kind
 * beside the classes. Uses the rooms of characters and tables.
 */
@NullMarked
package io.checksummary.text.word;

import org.jspecify.annotations.NullMarked;
