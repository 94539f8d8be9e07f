/** Tables of words and other rules, read from the classpath. Uses no other package. */
@NullMarked
package io.checksummary.text.resource;

import org.jspecify.annotations.NullMarked;
