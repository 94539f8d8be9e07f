/** Telegram: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.telegram;

import org.jspecify.annotations.NullMarked;
