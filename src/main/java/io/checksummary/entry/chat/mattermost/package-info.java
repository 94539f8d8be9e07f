/** Mattermost: slash commands and outgoing webhooks, and how they are answered. */
@NullMarked
package io.checksummary.entry.chat.mattermost;

import org.jspecify.annotations.NullMarked;
