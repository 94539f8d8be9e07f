/**
 * What is done about numbers that fail: they are mended, taken out, or the digest is refused. Uses
 * repair and editing.
 */
@NullMarked
package io.checksummary.summary.policy;

import org.jspecify.annotations.NullMarked;
