/** Reads public documents: redirects, {@code robots.txt}, media types, and what is packed. */
@NullMarked
package io.checksummary.fetch.link;

import org.jspecify.annotations.NullMarked;
