/** Discord: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.discord;

import org.jspecify.annotations.NullMarked;
