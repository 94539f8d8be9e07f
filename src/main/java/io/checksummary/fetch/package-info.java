/**
 * What goes out into the world: links that people send are read, as far as they lead to public
 * documents ({@link io.checksummary.fetch.LinkReader}), and the platforms that answers belong to
 * are spoken to, and nobody else ({@link io.checksummary.fetch.PlatformClient}).
 */
@NullMarked
package io.checksummary.fetch;

import org.jspecify.annotations.NullMarked;
