/** Discord: the interactions that it sends, and how they are answered. */
@NullMarked
package io.checksummary.entry.chat.discord;

import org.jspecify.annotations.NullMarked;
