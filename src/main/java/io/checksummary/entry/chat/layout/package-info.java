/**
 * What every platform's form of an answer has in common: an answer as parts in reading order, text
 * that holds nothing a platform takes for a link or a mention, and the cutting of what is too long
 * into pieces and messages. It knows no platform.
 */
@NullMarked
package io.checksummary.entry.chat.layout;

import org.jspecify.annotations.NullMarked;
