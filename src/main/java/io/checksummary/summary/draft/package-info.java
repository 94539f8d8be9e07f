/** An article on its way to a draft: read in parts, combined in a tree. Uses calls. */
@NullMarked
package io.checksummary.summary.draft;

import org.jspecify.annotations.NullMarked;
