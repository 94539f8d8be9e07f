/** Hashes of bytes and of text, under which things are recognised again. Uses no other room. */
@NullMarked
package io.checksummary.text.hash;

import org.jspecify.annotations.NullMarked;
