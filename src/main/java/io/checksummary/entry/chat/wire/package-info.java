/**
 * What all chat platforms share: JSON and forms that are read without trust, and requests whose
 * answers are looked at.
 */
@NullMarked
package io.checksummary.entry.chat.wire;

import org.jspecify.annotations.NullMarked;
