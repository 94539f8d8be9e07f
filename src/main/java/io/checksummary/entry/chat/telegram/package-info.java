/** Telegram: what it sends to a bot, and how that answers. */
@NullMarked
package io.checksummary.entry.chat.telegram;

import org.jspecify.annotations.NullMarked;
