/**
 * The way in from chats: one address a platform, {@code /chat/NAME}. A request is proven before
 * anything of it is read, acknowledged at once, and answered afterwards. What differs between
 * platforms is in a room for each; the rooms use {@code message}, {@code layout} and {@code wire},
 * and not each other.
 */
@NullMarked
package io.checksummary.entry.chat;

import org.jspecify.annotations.NullMarked;
