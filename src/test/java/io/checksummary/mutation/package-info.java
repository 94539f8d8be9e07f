/** What lets PIT judge these tests fairly. */
@NullMarked
package io.checksummary.mutation;

import org.jspecify.annotations.NullMarked;
