/**
 * Turns an article into a draft: the article is read in parts, and the digests of the parts are
 * combined in a tree. Uses calls, digests and editing.
 */
@NullMarked
package io.checksummary.summary.draft;

import org.jspecify.annotations.NullMarked;
