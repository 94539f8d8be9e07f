/** Mattermost: what it sends, and how it is answered. */
@NullMarked
package io.checksummary.entry.chat.mattermost;

import org.jspecify.annotations.NullMarked;
